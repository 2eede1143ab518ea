package ganscope.app;

import ganscope.cli.GanScopeCommand;
import ganscope.view.WindowRehearsal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What the program does most, done once after a build for Java's ahead-of-time cache: {@code run.sh} starts it in the
 * background, {@code rehearse commands} or {@code rehearse window}; an installer holds one cache, of {@code rehearse all}.
 * It writes nothing that stays. Ways that are not rehearsed work too, from a slower start.
 */
final class Rehearsal {
    /** The first word of the command line that asks for it. */
    static final String WORD = "rehearse";

    private static final int POINTS = 400;

    private Rehearsal() {}

    /**
     * Rehearses.
     *
     * @param kind {@code window}, {@code commands}, or {@code all} for both
     * @throws IllegalArgumentException if it is another word
     */
    static void run(String kind) throws IOException, InterruptedException {
        switch (kind) {
            case "commands" -> commands();
            case "window" -> WindowRehearsal.run();
            case "all" -> {
                commands();
                WindowRehearsal.run();
            }
            default ->
                throw new IllegalArgumentException("rehearse " + kind + ", but window, commands and all are known");
        }
    }

    private static void commands() throws IOException {
        execute("presets");
        execute("train", "--preset", "normal-1d", "--steps", "1000", "--json");
        execute("train", "--preset", "ring8", "--steps", "400", "--json");
        Path folder = Files.createTempDirectory("ganscope");
        try {
            for (int columns = 1; columns <= 2; columns++) {
                Path p = points(folder.resolve("p" + columns + ".csv"), columns, 1);
                Path q = points(folder.resolve("q" + columns + ".csv"), columns, 2);
                execute("divergence", p.toString(), q.toString(), "--json");
            }
            String run = folder.resolve("run").toString();
            execute("train", "--preset", "normal-1d", "--steps", "20", "--out", run);
            String saved = folder.resolve("run").resolve("run.ganscope").toString();
            execute(
                    "resume",
                    saved,
                    "--steps",
                    "20",
                    "--out",
                    folder.resolve("longer").toString());
            execute("som", "--preset", "ring8", "--steps", "2000", "--json");
            execute(
                    "som",
                    "--preset",
                    "ring8",
                    "--steps",
                    "500",
                    "--out",
                    folder.resolve("map").toString());
            execute("stn", "--steps", "40", "--every", "20", "--json");
            execute("convolve", "--input", "1,2/3,4", "--kernel", "1,1/1,1", "--transposed", "--stride", "2");
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Path points(Path file, int columns, int seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            String x = Double.toString(random.nextGaussian() + seed);
            lines.add(columns == 1 ? x : x + "," + random.nextGaussian());
        }
        return Files.write(file, lines);
    }

    private static void execute(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        int status = GanScopeCommand.execute(nowhere, nowhere, words);
        if (status != 0) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "the rehearsal of %s ended with %d", List.of(words), status));
        }
    }
}
