package ganscope.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** In a process of its own, since in this one other tests have loaded the engine: that takes some seconds. */
@EnabledOnOs(OS.LINUX)
class EngineLoadingTest {
    @Test
    void theEngineWaitsAtTheGateThenLoadsEverythingAndNothingMoreLater() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EngineLoading.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (BufferedReader output = process.inputReader()) {
            lines = output.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(lines).containsExactly("waiting 0 false", "loaded true true", "later []");
    }
}
