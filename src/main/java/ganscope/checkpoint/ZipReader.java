package ganscope.checkpoint;

import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the parts of a packed checkpoint. Whatever the file says of itself, nothing is held in memory but its list of at
 * most {@value Part#MOST} parts and what is asked for, none larger than {@link Part#most}.
 */
final class ZipReader implements AutoCloseable {
    /** More than any checkpoint has. */
    private static final long LARGEST_FILE = 1_500_000_000;

    /** The end of a zip file without a comment, and what its list of parts may take. */
    private static final int END_BYTES = 22;

    private static final int END_MARK = 0x06054b50;
    private static final int MOST_LIST_BYTES = 1 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    /**
     * Opens a file and makes sure that every part is what the manifest says.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming what is wrong
     */
    ZipReader(Path file) throws IOException {
        checkEnd(file);
        zip = new ZipFile(file.toFile());
        boolean good = false;
        try {
            Set<String> names = names();
            manifest = manifest();
            checkParts(names);
            good = true;
        } finally {
            if (!good) {
                zip.close();
            }
        }
    }

    /** Before anything is read into memory: the list of parts stands at the end, and is short. */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long length = bytes.length();
            if (length > LARGEST_FILE) {
                throw new IllegalArgumentException("it has " + length + " bytes (at most " + LARGEST_FILE + ")");
            }
            byte[] tail = new byte[END_BYTES];
            if (length >= END_BYTES) {
                bytes.seek(length - END_BYTES);
                bytes.readFully(tail);
            }
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            if (end.getInt(0) != END_MARK || end.getShort(20) != 0) {
                throw new IllegalArgumentException("it does not end as a checkpoint does: it is cut off, or none");
            }
            int count = end.getShort(10) & 0xffff;
            long listBytes = end.getInt(12) & 0xffffffffL;
            if (count > Part.MOST || listBytes > MOST_LIST_BYTES) {
                throw new IllegalArgumentException("it lists " + count + " parts in " + listBytes + " bytes (at most "
                        + Part.MOST + " in " + MOST_LIST_BYTES + ")");
            }
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext(); ) {
            String name = entries.next().getName();
            if (!Part.isKnown(name)) {
                throw new IllegalArgumentException(
                        "it holds " + Quoted.of(name) + ", which is no part of a checkpoint");
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("it holds " + name + " twice");
            }
        }
        return names;
    }

    private Manifest manifest() throws IOException {
        if (zip.getEntry(Part.MANIFEST) == null) {
            throw new IllegalArgumentException("it holds no " + Part.MANIFEST + ", so it is no checkpoint");
        }
        byte[] bytes = bytes(Part.MANIFEST);
        try {
            return Manifest.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Part.MANIFEST + ": " + e.getMessage(), e);
        }
    }

    private void checkParts(Set<String> names) throws IOException {
        for (String name : names) {
            if (!name.equals(Part.MANIFEST) && !manifest.parts().containsKey(name)) {
                throw new IllegalArgumentException(
                        "it holds " + name + ", which its " + Part.MANIFEST + " does not name");
            }
        }
        byte[] buffer = new byte[1 << 16];
        for (Map.Entry<String, Manifest.Entry> part : manifest.parts().entrySet()) {
            String name = part.getKey();
            if (!names.contains(name)) {
                throw new IllegalArgumentException(name + ": it is missing");
            }
            MessageDigest hash = ZipWriter.sha256();
            long left = part.getValue().bytes();
            try (InputStream in = open(name)) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    hash.update(buffer, 0, read);
                    left -= read;
                    if (left < 0) {
                        break;
                    }
                }
            }
            if (left != 0
                    || !HexFormat.of()
                            .formatHex(hash.digest())
                            .equals(part.getValue().sha256())) {
                throw new IllegalArgumentException(
                        name + ": it is not what was saved (its SHA-256 is not that of the " + Part.MANIFEST + ")");
            }
        }
    }

    /** The names of the parts, in order. */
    Set<String> parts() {
        return manifest.parts().keySet();
    }

    /** The content of a small part. */
    byte[] bytes(String name) throws IOException {
        long most = Part.most(name);
        try (InputStream in = open(name)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new IllegalArgumentException(name + ": it has more than " + most + " bytes");
            }
            return bytes;
        }
    }

    /** The content of a part, to be read once. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalArgumentException(name + ": it is missing");
        }
        InputStream in = zip.getInputStream(entry);
        if (in == null) {
            throw new ZipException(name + " is gone");
        }
        return in;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
