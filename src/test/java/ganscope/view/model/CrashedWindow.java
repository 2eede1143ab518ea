package ganscope.view.model;

import java.io.IOException;
import java.nio.file.Path;

/** A program of its own that leaves the mark of an open window and waits to be killed. */
final class CrashedWindow {
    private CrashedWindow() {}

    public static void main(String[] arguments) throws IOException {
        Autosave open = new Autosave(Path.of(arguments[0]), () -> {});
        System.out.println("open");
        if (System.in.read() < 0) {
            throw new IllegalStateException("nobody killed the window with " + open);
        }
    }
}
