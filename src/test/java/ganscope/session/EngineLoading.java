package ganscope.session;

import ganscope.lesson.Presets;
import ganscope.natives.NativeGate;
import ganscope.nn.memory.NativeEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A program of its own, in which no engine is loaded yet: it prints which of the engine's libraries are there while
 * somebody else is at the gate, after the engine has passed it, and after it has worked.
 */
final class EngineLoading {
    private static final Pattern ENGINE = Pattern.compile("/lib(jni)?(javacpp|openblas|nd4j)[^/]*\\.so");

    private EngineLoading() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        NativeGate.Passage toolkit = NativeGate.SYSTEM.enter("the toolkit");
        try (TrainingSession session =
                new TrainingSession(Presets.first().experiment().withSeed(1))) {
            while (worker().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            System.out.println("waiting " + libraries().size() + " " + NativeEngine.isSettled());
            toolkit.close();
            while (session.status().state() == SessionStatus.State.STARTING) {
                Thread.onSpinWait();
            }
            Set<String> loaded = libraries();
            System.out.println("loaded " + !loaded.isEmpty() + " " + NativeEngine.isSettled());
            session.step(StepKind.BOTH, 20);
            while (session.status().step() < 20 || session.latest() == null) {
                Thread.onSpinWait();
            }
            Set<String> later = libraries();
            later.removeAll(loaded);
            System.out.println("later " + later);
        }
    }

    private static Thread worker() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("training"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> libraries() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
            if (ENGINE.matcher(line).find()) {
                names.add(line.substring(line.lastIndexOf('/')));
            }
        }
        return names;
    }
}
