package ganscope.session;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/** Temporary folders of runs: named after the folder they stand for and the process that writes them. */
final class Leftovers {
    private static final String END = ".part";

    private Leftovers() {}

    /**
     * Makes a temporary folder beside a folder, or inside it where its parent cannot be written, and removes those that
     * processes left which are no more.
     */
    static Path make(Path folder, Set<String> names) throws IOException {
        Path parent = folder.getParent();
        Path place = parent != null && (Files.isWritable(parent) || !Files.exists(folder)) ? parent : folder;
        String start = "." + (folder.getFileName() == null ? "run" : folder.getFileName()) + ".";
        removeDead(place, start, folder, names);
        Path temporary = place.resolve(start + ProcessHandle.current().pid() + END);
        delete(temporary, names); // of a process that had this number before
        return Files.createDirectory(temporary);
    }

    private static void removeDead(Path place, String start, Path folder, Set<String> names) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                place,
                entry -> entry.getFileName().toString().startsWith(start)
                        && entry.getFileName().toString().endsWith(END))) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                String pid = name.substring(start.length(), Math.max(start.length(), name.length() - END.length()));
                if (pid.matches("[0-9]{1,18}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    if (Files.isDirectory(folder)) {
                        moveOthers(entry, folder, names);
                    }
                    delete(entry, names);
                }
            }
        }
    }

    /** Moves whatever is no file of a run from one folder to another, unless a file of that name is there. */
    static void moveOthers(Path from, Path to, Collection<String> names) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!names.contains(name) && Files.notExists(to.resolve(name))) {
                    Files.move(entry, to.resolve(name));
                }
            }
        }
    }

    /** Removes a folder with the files of a run; a folder that holds anything else stays. */
    static void delete(Path folder, Set<String> names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (String name : names) {
            Files.deleteIfExists(folder.resolve(name));
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            if (left.iterator().hasNext()) {
                return;
            }
        }
        Files.deleteIfExists(folder);
    }
}
