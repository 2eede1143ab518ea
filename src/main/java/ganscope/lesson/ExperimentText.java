package ganscope.lesson;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Quoted;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An experiment as one line to paste into a message: {@code ganscope:preset=ring8;generator.hidden=64x3;seed=7}, a preset and
 * the settings that differ from it, each as after {@code --set}. Rows of data do not fit into it. Stateless.
 */
public final class ExperimentText {
    /** How every such line begins. */
    public static final String START = "ganscope:";

    /** More than any experiment needs: a density drawn by hand has 1,024 heights. */
    private static final int LONGEST = 40_000;

    /** What may stand before the start: blanks, and the mark of the order of bytes. */
    private static final int BLANKS = 64;

    private static final String PRESET = "preset";
    private static final String EVERY = "every";

    private ExperimentText() {}

    /** Whether a text is meant to be such a line, right or wrong. */
    public static boolean isMeant(String text) {
        return bare(text.substring(0, Math.min(text.length(), BLANKS + START.length())))
                .startsWith(START);
    }

    /**
     * The line for an experiment; {@link #parse} gives the experiment back.
     *
     * @throws IllegalArgumentException if its target holds rows of data
     */
    public static String of(ExperimentFile file) {
        Differences differences = Differences.of(file.experiment());
        List<String> parts = new ArrayList<>(List.of(PRESET + "=" + differences.preset()));
        differences.settings().forEach((path, value) -> parts.add(path + "=" + value));
        if (file.every() != ExperimentFile.EVERY) {
            parts.add(EVERY + "=" + file.every());
        }
        return START + String.join(";", parts);
    }

    /**
     * The experiment of such a line; without a preset it starts from {@link Presets#first()}.
     *
     * @throws IllegalArgumentException naming the setting, what stands there and what is allowed
     */
    public static ExperimentFile parse(String text) {
        if (!isMeant(text)) {
            throw new IllegalArgumentException(Quoted.of(text.strip()) + " (" + START + " and settings, such as "
                    + START + "preset=ring8;seed=7)");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("it has more than " + LONGEST + " characters");
        }
        Map<String, String> settings = settings(bare(text).substring(START.length()));
        String preset = settings.remove(PRESET);
        String every = settings.remove(EVERY);
        Experiment start = (preset == null ? Presets.first() : Presets.of(preset)).experiment();
        return new ExperimentFile(
                ExperimentTree.with(start, settings), every == null ? ExperimentFile.EVERY : interval(every));
    }

    private static Map<String, String> settings(String line) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String part : line.split(";", -1)) {
            String setting = part.strip();
            int equals = setting.indexOf('=');
            if (setting.isEmpty()) {
                continue;
            }
            if (equals < 1) {
                throw new IllegalArgumentException(
                        Quoted.of(setting) + " (PATH=VALUE, such as seed=7, with ; between two of them)");
            }
            String path = setting.substring(0, equals).strip();
            String value = setting.substring(equals + 1).strip();
            String before = settings.putIfAbsent(path, value);
            if (before != null) {
                throw new IllegalArgumentException(Quoted.bare(path) + ": " + Quoted.of(before) + " and then "
                        + Quoted.of(value) + " (each setting once)");
            }
        }
        if (settings.isEmpty()) {
            throw new IllegalArgumentException(
                    START + " and nothing behind it (such as " + START + "preset=ring8;seed=7)");
        }
        return settings;
    }

    private static int interval(String words) {
        if (!words.matches("\\d{1,7}")) {
            throw new IllegalArgumentException(EVERY + ": " + Quoted.of(words) + " (a whole number from 1 to 1000000)");
        }
        return Integer.parseInt(words);
    }

    /** What people paste has blanks around it, and some programs put a mark in front. */
    private static String bare(String text) {
        return (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    }

    /**
     * Reads what was pasted: such a line, or JSON as in {@code experiment.json}.
     *
     * @throws IllegalArgumentException naming the place, what stands there and what is allowed
     */
    public static ExperimentFile parseAny(String text) {
        return bare(text).startsWith("{") ? ExperimentFile.fromText(bare(text)) : parse(text);
    }

    /**
     * Reads a stream of such a line, or of JSON.
     *
     * @throws IllegalArgumentException as {@link #parseAny}
     */
    public static ExperimentFile from(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        int peeked = BLANKS + START.length();
        buffered.mark(peeked);
        String first = new String(buffered.readNBytes(peeked), StandardCharsets.UTF_8);
        buffered.reset();
        return isMeant(first)
                ? parse(new String(buffered.readNBytes(LONGEST + 1), StandardCharsets.UTF_8))
                : ExperimentFile.from(buffered);
    }

    /**
     * Reads a file of such a line, or of JSON; {@code -} is standard input.
     *
     * @throws IOException as {@link ExperimentFile#read(Path)}
     */
    public static ExperimentFile read(Path file) throws IOException {
        return ExperimentFile.read(file, ExperimentText::from);
    }
}
