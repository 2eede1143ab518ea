package ganscope.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that saves the one and the other of two files to a third place until it is killed. */
final class SavingProcess {
    private SavingProcess() {}

    public static void main(String[] arguments) throws IOException {
        byte[] one = Files.readAllBytes(Path.of(arguments[0]));
        byte[] other = Files.readAllBytes(Path.of(arguments[1]));
        Path place = Path.of(arguments[2]);
        for (int i = 0; true; i++) {
            WholeFile.write(place, i % 2 == 0 ? one : other);
            if (i == 2) {
                System.out.println("saving");
            }
        }
    }
}
