package ganscope.nn.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Memory that shows every use outside its bounds or after its end: each matrix ends where its pages end, the page behind
 * may not be touched, and all of them are taken from the address space as soon as the matrix is collected. Whoever goes
 * there ends the process with a segmentation fault, and its log names the line.
 *
 * <p>{@code mvn test -Pguard} runs the tests of the engine with it, on Linux.
 */
final class GuardPages implements FloatMemory {
    /** A multiple of every page size in use. */
    private static final long PAGE = 1 << 16;

    /** Linux allows 65,530 mappings by default; a matrix takes two. Beyond this many the garbage is collected first. */
    private static final int MANY = 25_000;

    private static final int READ_AND_WRITE = 3;
    private static final int NOTHING = 0;
    private static final int PRIVATE_AND_ANONYMOUS = 0x22;

    private static final MethodHandle MAP = function(
            "mmap",
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_INT,
            ValueLayout.JAVA_LONG);
    private static final MethodHandle PROTECT = function(
            "mprotect", ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    private static final MethodHandle UNMAP =
            function("munmap", ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);

    private final AtomicInteger mapped = new AtomicInteger();

    private static MethodHandle function(String name, ValueLayout result, ValueLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    @Override
    public MemorySegment allocate(long floats) {
        if (mapped.incrementAndGet() > MANY) {
            collect();
        }
        long bytes = floats * Float.BYTES;
        long length = Math.ceilDiv(bytes, PAGE) * PAGE;
        long start = map(length + PAGE);
        return MemorySegment.ofAddress(start + length - bytes)
                .reinterpret(bytes, Arena.ofAuto(), _ -> unmap(start, length + PAGE));
    }

    /** Mapped memory whose last page may not be touched. */
    private static long map(long length) {
        try {
            long start = (long) MAP.invokeExact(0L, length, READ_AND_WRITE, PRIVATE_AND_ANONYMOUS, -1, 0L);
            if (start == -1 || (int) PROTECT.invokeExact(start + length - PAGE, PAGE, NOTHING) != 0) {
                throw new IllegalStateException(
                        "guard pages: the system maps no more memory; raise its limit by sysctl -w vm.max_map_count=1000000");
            }
            return start;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private void unmap(long start, long length) {
        try {
            if ((int) UNMAP.invokeExact(start, length) != 0) {
                throw new IllegalStateException("munmap(" + start + ", " + length + ")");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        mapped.decrementAndGet();
    }

    /** Asks for a collection, and gives the cleaner's thread time to unmap what was found. */
    private void collect() {
        System.gc();
        for (int i = 0; i < 100 && mapped.get() > MANY / 2; i++) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
