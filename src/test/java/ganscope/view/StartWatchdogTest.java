package ganscope.view;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.nn.memory.NativeEngine;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class StartWatchdogTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeAll
    static void start() throws TimeoutException {
        NativeEngine.load(); // before the toolkit's libraries, not beside them
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aStartWhoseScreenIsStuckSaysSoAndLeavesWhatItsThreadsDo() throws InterruptedException, IOException {
        LogFile log = new LogFile(List.of(folder.resolve("state").resolve("ganscope.log")));
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        Platform.runLater(() -> {
            stuck.countDown();
            waitFor(free);
        });
        stuck.await();
        try {
            new StartWatchdog("nothing", SHORT, Duration.ZERO, log, new PrintWriter(said, true)).join();
        } finally {
            free.countDown();
        }
        assertThat(said.toString().lines())
                .singleElement()
                .asString()
                .startsWith("GanScope has shown nothing for")
                .contains(log.path().toString());
        assertThat(Files.readString(log.path()))
                .contains("\"JavaFX Application Thread\"", "StartWatchdogTest.waitFor", "\"start watchdog\"");
    }

    @Test
    void whatTheStartTookBeforeTheWatchCountsToo() throws InterruptedException {
        LogFile log = new LogFile(List.of(folder.resolve("ganscope.log")));
        Duration hour = Duration.ofHours(1);
        new StartWatchdog("nothing", hour, hour.plusSeconds(1), log, new PrintWriter(said, true)).join();
        assertThat(said.toString()).startsWith("GanScope has shown nothing for 3600 s");
    }

    @Test
    void aStartThatShowsSomethingIsNotSpokenOf() throws InterruptedException {
        LogFile log = new LogFile(List.of(folder.resolve("ganscope.log")));
        StartWatchdog watchdog =
                new StartWatchdog("nothing", Duration.ofHours(1), Duration.ZERO, log, new PrintWriter(said, true));
        watchdog.shown();
        watchdog.join();
        assertThat(said.toString()).isEmpty();
        assertThat(log.path()).doesNotExist();
    }

    @Test
    void aLogThatCannotBeWrittenIsSaidToo() throws InterruptedException, IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        LogFile log = new LogFile(List.of(file.resolve("ganscope.log")));
        new StartWatchdog("no charts", SHORT, Duration.ZERO, log, new PrintWriter(said, true)).join();
        assertThat(said.toString().lines()).hasSize(2).last().asString().startsWith("The log file cannot be written");
    }

    @Test
    void theLogIsTheFirstFileThatCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path second = folder.resolve("b").resolve("ganscope.log");
        assertThat(new LogFile(List.of(file.resolve("ganscope.log"), second)).path())
                .isEqualTo(second);
        assertThat(new LogFile(List.of(Path.of("/dev/null"), second)).path())
                .as("a device is no log")
                .isEqualTo(second);
    }

    private static void waitFor(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
