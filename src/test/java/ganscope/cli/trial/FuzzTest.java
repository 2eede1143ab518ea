package ganscope.cli.trial;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.cli.CommandRun;
import ganscope.cli.GanScopeCommand;
import ganscope.random.RandomStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged experiments, tables and arguments: each is understood, or refused by one sentence on one line of at most 200
 * characters with status 2; nothing else is thrown and nothing hangs.
 *
 * <p>A few seconds of it are part of every build; {@code mvn -q test -Dtest=FuzzTest -Dganscope.fuzz.cases=10000} goes on
 * for that many cases, and {@code -Dganscope.fuzz.seed=2} tries others.
 */
class FuzzTest {
    private static final int CASES = Integer.getInteger("ganscope.fuzz.cases", 0);
    private static final long SEED = Long.getLong("ganscope.fuzz.seed", 1);

    /** Of the short run. */
    private static final double SECONDS = 4;

    /** Far beyond what any case takes on a loaded machine. */
    private static final int HANGS = 60;

    private static final int LONGEST = 200;

    /** What no sentence says outside quotation marks, unless it was given. */
    private static final Pattern JAVA = Pattern.compile("Exception|(?<![\"'\\w])null(?![\"'\\w])");

    @TempDir
    private Path folder;

    private final Map<String, Integer> summary = new TreeMap<>();
    private final StringBuilder faults = new StringBuilder();

    @Test
    void whateverIsGivenIsUnderstoodOrRefusedByOneSentence() throws Exception {
        System.setIn(InputStream.nullInputStream()); // for a file named -
        long end = System.nanoTime() + (long) (SECONDS * 1e9);
        try (ExecutorService worker =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            for (int i = 0; CASES > 0 ? i < CASES : System.nanoTime() < end; i++) {
                FuzzCase fuzz = FuzzCase.of(new RandomStream(SEED, "fuzz." + i), folder);
                try {
                    CommandRun run = worker.submit(
                                    () -> CommandRun.of(fuzz.words().toArray(String[]::new)))
                            .get(HANGS, TimeUnit.SECONDS);
                    judge(i, fuzz, run);
                } catch (ExecutionException e) {
                    fault(i, fuzz, "threw " + e.getCause());
                } catch (TimeoutException e) {
                    fault(i, fuzz, "hung");
                    worker.shutdownNow();
                    break;
                }
            }
        }
        System.out.println("fuzz, seed " + SEED + ": " + summary);
        assertThat(faults).isEmpty();
    }

    private void judge(int number, FuzzCase fuzz, CommandRun run) throws IOException {
        summary.merge(fuzz.kind() + " " + (run.status() == 0 ? "understood" : "refused"), 1, Integer::sum);
        if (run.status() == 0 || run.status() == GanScopeCommand.DIVERGED) {
            return;
        }
        List<String> lines = run.err().lines().toList();
        String last = lines.isEmpty() ? "" : lines.getLast();
        if (run.status() != GanScopeCommand.BAD_INPUT) {
            fault(number, fuzz, "status " + run.status() + ": " + run.err());
        } else if (!run.out().isEmpty()) {
            fault(number, fuzz, "refused, but printed " + run.out());
        } else if (lines.size() != 1 || last.length() > LONGEST || last.chars().anyMatch(Character::isISOControl)) {
            fault(number, fuzz, lines.size() + " lines, the last of " + last.length() + " characters: " + run.err());
        } else if (last.isBlank() || speaksOfJava(fuzz, last)) {
            fault(number, fuzz, "says " + last);
        }
    }

    private static boolean speaksOfJava(FuzzCase fuzz, String sentence) throws IOException {
        Matcher java = JAVA.matcher(sentence);
        if (!java.find()) {
            return false;
        }
        for (Path file : fuzz.files()) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(java.group())) {
                return false;
            }
        }
        return !fuzz.words().contains(java.group());
    }

    private void fault(int number, FuzzCase fuzz, String what) throws IOException {
        summary.merge("FAULT", 1, Integer::sum);
        String detail = "\ncase " + number + ", " + fuzz.kind() + ", " + fuzz.words() + ": "
                + what.substring(0, Math.min(what.length(), 1500));
        if (faults.length() < 20_000) {
            faults.append(detail);
            for (Path file : fuzz.files()) {
                byte[] bytes = Files.readAllBytes(file);
                faults.append("\n  ")
                        .append(file.getFileName())
                        .append(": ")
                        .append(new String(bytes, 0, Math.min(bytes.length, 300), StandardCharsets.ISO_8859_1)
                                .replaceAll("\\p{Cntrl}", "·"));
            }
        }
    }
}
