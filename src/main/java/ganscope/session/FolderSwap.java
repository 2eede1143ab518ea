package ganscope.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Set;

/**
 * Lets a complete temporary folder take another's place, so that at every moment the one or the other is there whole.
 *
 * @param fresh the complete new one
 * @param folder the place, which may hold a run, other files, nothing, or not exist
 * @param names of the files that a run may have
 */
record FolderSwap(Path fresh, Path folder, Set<String> names) {
    /**
     * Swaps.
     *
     * @param force whether a run in the folder may be replaced
     * @throws FileAlreadyExistsException if a run is there by now and may not be replaced
     */
    void run(boolean force) throws IOException {
        if (isEmptyOrMissing() && canBeRenamed()) {
            keepPermissions();
            try {
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE); // fails where a folder with files is
                return;
            } catch (FileSystemException e) {
                if (isEmptyOrMissing()) {
                    throw e;
                }
            }
        }
        if (!force) {
            claim();
        } else if (holdsRun() && canBeRenamed()) {
            keepPermissions();
            if (FolderExchange.exchange(fresh, folder)) {
                Leftovers.moveOthers(fresh, folder, names); // fresh is the old one now
                return;
            }
        }
        fileByFile();
    }

    private boolean holdsRun() {
        return Files.exists(folder.resolve(RunFolder.EXPERIMENT)) || Files.exists(folder.resolve(RunFolder.METRICS));
    }

    private boolean isEmptyOrMissing() throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /** Whoever works in a folder would be left in the old one; and a temporary folder inside cannot take its place. */
    private boolean canBeRenamed() throws IOException {
        return !fresh.startsWith(folder)
                && !(Files.exists(folder) && Path.of("").toRealPath().startsWith(folder));
    }

    private void keepPermissions() throws IOException {
        PosixFileAttributeView of = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (of != null && Files.exists(folder)) {
            Files.setPosixFilePermissions(fresh, of.readAttributes().permissions());
        }
    }

    /** Takes the name that marks a run, which only one of several processes can. */
    private void claim() throws IOException {
        if (Files.exists(folder.resolve(RunFolder.METRICS))) {
            throw new FileAlreadyExistsException(RunFolder.METRICS);
        }
        Files.copy(fresh.resolve(RunFolder.EXPERIMENT), folder.resolve(RunFolder.EXPERIMENT));
    }

    private void fileByFile() throws IOException {
        for (String name : List.copyOf(names)) {
            if (Files.exists(fresh.resolve(name))) {
                Files.move(fresh.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(folder.resolve(name)); // else an earlier run's were taken for this one's
            }
        }
    }
}
