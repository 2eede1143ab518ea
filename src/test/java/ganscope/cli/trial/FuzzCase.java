package ganscope.cli.trial;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.lesson.Presets;
import ganscope.lesson.file.Lessons;
import ganscope.random.RandomStream;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.ExperimentTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to try: the words of a command line, and the damaged files that they name.
 *
 * @param kind what is damaged
 * @param words of the command line
 * @param files that they name
 */
record FuzzCase(String kind, List<String> words, List<Path> files) {
    private static final List<String> NUMBERS = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "-1",
            "0",
            "-0.0",
            "1e999",
            "1e-999",
            "99999999999999999999",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "0x10",
            "1d",
            "1_000",
            "",
            " ",
            "1,5",
            "٣",
            "½",
            "1e",
            "--1",
            "1 2",
            "null",
            "true",
            "[]",
            "{}",
            "\u0000",
            "\u001b[31m",
            "a\nb",
            "x".repeat(70_000),
            "1".repeat(2000),
            "1e-320",
            "0.5",
            "3",
            "none",
            "64x3",
            "64x0",
            "0x3",
            "999999x9",
            "64-",
            "-",
            "=",
            "@",
            "@x",
            "%s",
            "\\",
            "\"",
            "'");

    private static final List<String> OPTIONS = List.of(
            "--preset",
            "--experiment",
            "--data",
            "--set",
            "--seed",
            "--every",
            "--json",
            "--columns",
            "--weights",
            "--labels",
            "--decimal",
            "--bins",
            "--density",
            "--sinkhorn",
            "--transport-points",
            "--bandwidth",
            "--discrete",
            "--objective",
            "--update",
            "--d-steps",
            "--rate",
            "--r1",
            "--r2",
            "--gp",
            "--clip",
            "--consensus",
            "--optimizer",
            "--start",
            "--input",
            "--kernel",
            "--stride",
            "--padding",
            "--dilation",
            "--flip",
            "--way",
            "--transposed",
            "--vary",
            "--seeds",
            "--jobs",
            "--metric",
            "--film",
            "--until-w1",
            "--list",
            "--target-of-first",
            "--force",
            "--help",
            "--version",
            "--nonsense",
            "-x",
            "--");

    private static final List<String> COMMANDS = List.of(
            "train",
            "resume",
            "sweep",
            "race",
            "divergence",
            "presets",
            "lessons",
            "game",
            "convolve",
            "bench",
            "trian",
            "",
            "TRAIN");

    static FuzzCase of(RandomStream random, Path folder) throws IOException {
        return switch (random.nextInt(5)) {
            case 0 -> experiment(random, folder);
            case 4 -> pasted(random, folder);
            case 1 -> table(random, folder, "data", List.of("train", "--preset", "normal-1d", "--data"));
            case 2 -> table(random, folder, "divergence", List.of("divergence", "--transport-points", "20"));
            case 3 -> lesson(random, folder);
            default -> arguments(random, folder);
        };
    }

    private static String one(RandomStream random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** No case trains for longer than a step; and none whose settings ask for gigabytes, or minutes, a step. */
    private static List<String> shortly(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--set", "steps=1", "--set", "batch=8", "--set", "evaluation.samples=128"));
        return all;
    }

    private static FuzzCase experiment(RandomStream random, Path folder) throws IOException {
        String text = new ExperimentFile(
                        Presets.all().get(random.nextInt(Presets.all().size())).experiment(), ExperimentFile.EVERY)
                .toText();
        Path file = Files.write(folder.resolve("experiment.json"), Damage.text(random, text, NUMBERS));
        return new FuzzCase("experiment", shortly(List.of("train", "--experiment", file.toString())), List.of(file));
    }

    /** A line to paste: damaged, or with settings that nobody means. */
    private static FuzzCase pasted(RandomStream random, Path folder) throws IOException {
        Experiment start =
                Presets.all().get(random.nextInt(Presets.all().size())).experiment();
        String line = ExperimentText.of(new ExperimentFile(start.withSeed(random.nextInt(100)), 7));
        List<String> paths = ExperimentTree.paths(start);
        for (int i = random.nextInt(4); i > 0; i--) {
            String path = one(random, paths);
            line += ";" + path + "="
                    + (random.nextBoolean() ? one(random, NUMBERS) : ExperimentTree.get(start, one(random, paths)));
        }
        byte[] bytes =
                random.nextInt(3) == 0 ? line.getBytes(StandardCharsets.UTF_8) : Damage.text(random, line, NUMBERS);
        Path file = Files.write(folder.resolve("line.txt"), bytes);
        return new FuzzCase("pasted", shortly(List.of("train", "--experiment", file.toString())), List.of(file));
    }

    /** Only read and printed: a lesson that is understood would train for long. */
    private static FuzzCase lesson(RandomStream random, Path folder) throws IOException {
        String name = random.nextInt(2) == 0
                ? "template"
                : Lessons.ids().get(random.nextInt(Lessons.ids().size()));
        String text = Files.readString(Path.of("assets/lessons", name + ".yaml"));
        Path file = Files.write(folder.resolve("lesson.yaml"), Damage.text(random, text, NUMBERS));
        return new FuzzCase("lesson", List.of("lesson", file.toString()), List.of(file));
    }

    private static FuzzCase table(RandomStream random, Path folder, String kind, List<String> start)
            throws IOException {
        String[] ends = {".csv", ".txt", ".tsv", ".data", ".dat", ".arff", ".npy", ".json", ""};
        String end = ends[random.nextInt(ends.length)];
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < (kind.equals("data") ? 1 : 2); i++) {
            Path file = folder.resolve("table" + i + end);
            byte[] bytes = end.equals(".npy") ? FuzzTables.npy(random) : FuzzTables.text(random, end);
            Files.write(file, random.nextInt(4) == 0 ? bytes : Damage.bytes(random, bytes, NUMBERS));
            files.add(file);
        }
        List<String> words = new ArrayList<>(start);
        files.forEach(file -> words.add(file.toString()));
        if (random.nextInt(3) == 0) {
            words.add(one(random, List.of("--columns", "--weights", "--decimal", "--labels")) + "="
                    + one(random, List.of("1", "2", "1,2", "a", "x,y", "0", "99", ",", ".", "", "weight")));
        }
        return new FuzzCase(kind, kind.equals("data") ? shortly(words) : words, files);
    }

    private static FuzzCase arguments(RandomStream random, Path folder) throws IOException {
        List<String> paths = ExperimentTree.paths(Presets.first().experiment());
        Path numbers = Files.writeString(folder.resolve("numbers.csv"), "1\n2\n4\n3\n");
        List<String> words = new ArrayList<>(List.of(one(random, COMMANDS)));
        for (int i = random.nextInt(5); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> words.add(one(random, OPTIONS));
                case 1 -> words.addAll(List.of(one(random, OPTIONS), one(random, NUMBERS)));
                case 2 -> words.addAll(List.of("--set", one(random, paths) + "=" + one(random, NUMBERS)));
                default ->
                    words.add(one(
                            random,
                            List.of(numbers.toString(), folder.toString(), "missing.csv", one(random, NUMBERS))));
            }
        }
        if (words.getFirst().equals("train")) {
            // Without them, a command line that happens to be right would train for minutes.
            words.addAll(List.of("--steps", "1", "--data", numbers.toString()));
        }
        return new FuzzCase("arguments", words, List.of());
    }
}
