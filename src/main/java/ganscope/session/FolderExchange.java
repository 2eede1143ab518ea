package ganscope.session;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Exchanges two folders in one step of the file system: renameat2 with RENAME_EXCHANGE on Linux, renamex_np with
 * RENAME_SWAP on macOS. Java has no such call.
 */
final class FolderExchange {
    /** AT_FDCWD of Linux; the paths are absolute. */
    private static final int WORKING_DIRECTORY = -100;

    /** RENAME_EXCHANGE of Linux, and RENAME_SWAP of macOS. */
    private static final int EXCHANGE = 2;

    private FolderExchange() {}

    /**
     * Exchanges two folders of one file system.
     *
     * @return false, with both as they were, where system or file system cannot do that
     */
    static boolean exchange(Path a, Path b) {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            MemorySegment first = arena.allocateFrom(a.toAbsolutePath().toString(), names);
            MemorySegment second = arena.allocateFrom(b.toAbsolutePath().toString(), names);
            Optional<MemorySegment> linux = linker.defaultLookup().find("renameat2");
            if (linux.isPresent()) {
                FunctionDescriptor form = FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
                return 0
                        == (int) linker.downcallHandle(linux.get(), form)
                                .invokeExact(WORKING_DIRECTORY, first, WORKING_DIRECTORY, second, EXCHANGE);
            }
            Optional<MemorySegment> mac = linker.defaultLookup().find("renamex_np");
            if (mac.isPresent()) {
                FunctionDescriptor form = FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
                return 0 == (int) linker.downcallHandle(mac.get(), form).invokeExact(first, second, EXCHANGE);
            }
            return false;
        } catch (Throwable e) { // what a method handle declares
            LoggerFactory.getLogger(FolderExchange.class).info("folders cannot be exchanged in one step", e);
            return false;
        }
    }
}
