package ganscope.data.table;

import ganscope.text.Quoted;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a file, read once from start to end, so that a pipe is as good as a file. A file packed by gzip is
 * unpacked. At most {@value #MOST_MEGABYTES} MB are read.
 */
final class FileContent {
    /** The most that is read. */
    static final int MOST_MEGABYTES = 256;

    private static final int CHUNK = 1 << 20;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final List<byte[]> chunks = new ArrayList<>();

    private FileContent() {}

    /**
     * Reads a file.
     *
     * @throws BadSampleFile if there is none, it cannot be read, is a folder, empty, of a format that is no table, or too
     *     large
     */
    static FileContent read(Path file) throws BadSampleFile {
        if (Files.isDirectory(file)) {
            throw new BadSampleFile(file, "data.file.folder");
        }
        FileContent content = new FileContent();
        try (InputStream plain = Files.newInputStream(file);
                InputStream in = unpacked(plain)) {
            content.fill(in, file);
        } catch (NoSuchFileException e) {
            throw new BadSampleFile(e, file, "data.file.none");
        } catch (AccessDeniedException e) {
            throw new BadSampleFile(e, file, "data.file.forbidden");
        } catch (BadSampleFile e) {
            throw e;
        } catch (IOException e) {
            throw new BadSampleFile(e, file, "data.file.unreadable", Quoted.bare(String.valueOf(e.getMessage())));
        }
        return content;
    }

    private static InputStream unpacked(InputStream plain) throws IOException {
        PushbackInputStream in = new PushbackInputStream(plain, 2);
        byte[] start = in.readNBytes(2);
        in.unread(start);
        boolean packed = start.length == 2 && (start[0] & 0xff) == GZIP_FIRST && (start[1] & 0xff) == GZIP_SECOND;
        return packed ? new GZIPInputStream(in, CHUNK) : in;
    }

    private void fill(InputStream in, Path file) throws IOException {
        while (true) {
            byte[] chunk = in.readNBytes(CHUNK);
            if (chunk.length == 0 && chunks.isEmpty()) {
                throw new BadSampleFile(file, "data.file.empty");
            }
            if (chunks.isEmpty()) {
                ForeignFormat.refuse(file, chunk);
            }
            if (chunk.length > 0) {
                chunks.add(chunk);
            }
            if (chunk.length < CHUNK) {
                return;
            }
            if (chunks.size() > MOST_MEGABYTES) {
                throw new BadSampleFile(file, "data.file.large", Integer.toString(MOST_MEGABYTES));
            }
        }
    }

    /** The first bytes, at most a megabyte; not to be written to. */
    byte[] start() {
        return chunks.getFirst();
    }

    /** All bytes from the start, as often as asked for. */
    InputStream open() {
        return new SequenceInputStream(Collections.enumeration(
                chunks.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** How many bytes there are. */
    long size() {
        return chunks.stream().mapToLong(chunk -> chunk.length).sum();
    }
}
