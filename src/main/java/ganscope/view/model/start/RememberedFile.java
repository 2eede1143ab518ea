package ganscope.view.model.start;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file that the window writes beside other programs' settings: whole or not at all, through links, and no device. */
final class RememberedFile {
    private static final int MOST_LINKS = 40;

    private final Path path;

    RememberedFile(Path path) {
        this.path = path;
    }

    /** Where it is said to be. */
    Path path() {
        return path;
    }

    /**
     * What the path names at last, whether it exists or not.
     *
     * @throws IOException if links lead in a circle
     */
    Path target() throws IOException {
        Path at = path.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(at); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    /** Whether the path is a symbolic link, to whatever. */
    boolean isLink() {
        return Files.isSymbolicLink(path);
    }

    /** Whether something can be written to a place, as far as that can be seen. */
    static boolean isWritable(Path place) {
        if (Files.exists(place) && !Files.isWritable(place)) {
            return false;
        }
        Path folder = place.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written there
     */
    void write(byte[] bytes) throws IOException {
        Path place = target();
        if (Files.exists(place) && !(Files.isRegularFile(place) && Files.isWritable(place))) {
            throw new IOException(place + " may not be written");
        }
        Path folder = place.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "layout", ".part");
        try {
            Files.write(part, bytes);
            keepPermissions(place, part);
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView now = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView next = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (now != null && next != null && Files.exists(from)) {
            next.setPermissions(now.readAttributes().permissions());
        }
    }
}
