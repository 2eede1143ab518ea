package ganscope.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Writes files whole or not at all: the bytes go to a temporary file beside, named {@code .NAME.PID-N.part}, are on the disk
 * before it takes the place, and whatever ends the program leaves the old file or the new one.
 */
public final class WholeFile {
    private static final String END = ".part";
    private static final AtomicLong COUNT = new AtomicLong();

    private WholeFile() {}

    /** Writes a text in UTF-8, as {@link #write(Path, byte[])}. */
    public static void write(Path path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes; a symbolic link is followed, and what is no ordinary file is never replaced. */
    public static void write(Path path, byte[] bytes) throws IOException {
        Path target = Files.isSymbolicLink(path) && Files.exists(path)
                ? path.toRealPath()
                : path.toAbsolutePath().normalize();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(target.toString(), null, "it is no ordinary file");
        }
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(target.toString(), null, "it is no ordinary file");
        }
        removeDead(folder, target.getFileName().toString());
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + END);
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        force(folder);
    }

    /** Temporary files of this name whose processes are no more. */
    private static void removeDead(Path folder, String name) throws IOException {
        Pattern form = Pattern.compile(Pattern.quote("." + name + ".") + "(\\d{1,18})-\\d+" + Pattern.quote(END));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(
                folder, entry -> form.matcher(entry.getFileName().toString()).matches())) {
            for (Path entry : entries) {
                Matcher parts = form.matcher(entry.getFileName().toString());
                if (parts.matches()
                        && ProcessHandle.of(Long.parseLong(parts.group(1))).isEmpty()) {
                    Files.deleteIfExists(entry);
                }
            }
        }
    }

    /** Makes the new name last; not every system lets a folder be opened, and there it lasts without. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LoggerFactory.getLogger(WholeFile.class).debug("the folder cannot be forced to the disk", e);
        }
    }
}
