package ganscope.data;

import ganscope.random.RandomStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes the files in {@code assets/data}; run its main method from the project's folder to write them anew. */
final class SampleData {
    static final Path FOLDER = Path.of("assets", "data");

    private SampleData() {}

    static void main(String[] args) throws IOException {
        Files.writeString(FOLDER.resolve("geyser.csv"), geyser());
        Files.writeString(FOLDER.resolve("moons.csv"), moons());
        Files.writeString(FOLDER.resolve("flowers.csv"), flowers());
    }

    /** 2,000 numbers with the two humps that the waiting times of Old Faithful have, in minutes. */
    static String geyser() {
        int rows = 2000;
        float[] out = new float[rows];
        new NormalMixture(List.of(54.0, 80.0), List.of(6.0, 6.0), List.of(0.36, 0.64))
                .sample(new RandomStream(1, "geyser"), rows, out);
        StringBuilder text =
                new StringBuilder("# Synthetic: drawn by GanScope from 0.36 N(54, 6^2) + 0.64 N(80, 6^2), to"
                        + " resemble a geyser's waiting times in minutes.\nwaiting\n");
        for (float minutes : out) {
            text.append(String.format(Locale.ROOT, "%.1f%n", minutes));
        }
        return text.toString().replace("\r", "");
    }

    /** 1,000 points of the two moons, in two columns. */
    static String moons() {
        int rows = 1000;
        float[] out = new float[2 * rows];
        new Moons(0.1, 0).sample(new RandomStream(1, "moons"), rows, out);
        StringBuilder text = new StringBuilder("# Synthetic: drawn by GanScope from two moons with noise 0.1.\nx,y\n");
        for (int i = 0; i < rows; i++) {
            text.append(String.format(Locale.ROOT, "%.4f,%.4f%n", out[2 * i], out[2 * i + 1]));
        }
        return text.toString().replace("\r", "");
    }

    /**
     * 150 flowers of three kinds, fifty of each: four lengths in centimetres and the kind, as R writes tables (with row
     * names). A kind's lengths are its means plus what all four share plus their own.
     */
    static String flowers() {
        String[] kinds = {"alba", "rubra", "magna"};
        double[][] means = {{5.0, 3.4, 1.5, 0.3}, {5.9, 2.8, 4.3, 1.3}, {6.6, 3.0, 5.6, 2.0}};
        double[][] spreads = {{0.35, 0.38, 0.17, 0.1}, {0.5, 0.3, 0.47, 0.2}, {0.63, 0.32, 0.55, 0.27}};
        float[] own = new float[4 * 150];
        float[] shared = new float[150];
        Normal standard = new Normal(0, 1);
        standard.sample(new RandomStream(1, "flowers"), own.length, own);
        standard.sample(new RandomStream(1, "flowers.size"), shared.length, shared);
        StringBuilder text = new StringBuilder("# Synthetic: drawn by GanScope, in the form of a published table.\n"
                + "\"\",\"sepal.length\",\"sepal.width\",\"petal.length\",\"petal.width\",\"kind\"\n");
        for (int i = 0; i < 150; i++) {
            text.append('"').append(i + 1).append('"');
            for (int part = 0; part < 4; part++) {
                double deviation = 0.7 * shared[i] + 0.71 * own[4 * i + part];
                double length = Math.max(0.1, means[i / 50][part] + spreads[i / 50][part] * deviation);
                text.append(String.format(Locale.ROOT, ",%.1f", length));
            }
            text.append(",\"").append(kinds[i / 50]).append("\"\n");
        }
        return text.toString();
    }
}
