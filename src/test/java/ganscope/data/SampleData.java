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
}
