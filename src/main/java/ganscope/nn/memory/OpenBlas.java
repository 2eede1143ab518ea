package ganscope.nn.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * The functions of OpenBLAS, called in the library itself: no class of JavaCPP or ND4J is loaded for a product, where the
 * build has unpacked the library. The system property {@value #PROPERTY} names the folder; without it JavaCPP unpacks the
 * library into its cache.
 */
public final class OpenBlas {
    /** The system property that names the folder of the unpacked library. */
    static final String PROPERTY = "ganscope.openblas";

    /** {@code void cblas_sgemm(order, transA, transB, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)}; addresses are longs. */
    static final MethodHandle SGEMM;

    private static final MethodHandle SET_THREADS;
    private static final MethodHandle GET_THREADS;

    static {
        SymbolLookup library = library(folder());
        Linker linker = Linker.nativeLinker();
        ValueLayout.OfInt number = ValueLayout.JAVA_INT;
        ValueLayout.OfLong address = ValueLayout.JAVA_LONG;
        ValueLayout.OfFloat factor = ValueLayout.JAVA_FLOAT;
        SGEMM = linker.downcallHandle(
                symbol(library, "cblas_sgemm"),
                FunctionDescriptor.ofVoid(
                        number, number, number, number, number, number, factor, address, number, address, number,
                        factor, address, number));
        SET_THREADS =
                linker.downcallHandle(symbol(library, "openblas_set_num_threads"), FunctionDescriptor.ofVoid(number));
        GET_THREADS = linker.downcallHandle(symbol(library, "openblas_get_num_threads"), FunctionDescriptor.of(number));
    }

    private OpenBlas() {}

    /** Sets how many threads a product may use. */
    public static void threads(int count) {
        try {
            SET_THREADS.invokeExact(count);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** How many threads a product may use. */
    public static int threads() {
        try {
            return (int) GET_THREADS.invokeExact();
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    /** What the handle of a native function declares and never throws; what it may throw passes. */
    static IllegalStateException failed(Throwable e) {
        return switch (e) {
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            default -> new IllegalStateException("OpenBLAS cannot be called: " + e, e);
        };
    }

    private static Path folder() {
        String unpacked = System.getProperty(PROPERTY);
        if (unpacked != null && Files.isDirectory(Path.of(unpacked))) {
            return Path.of(unpacked);
        }
        return Path.of(Loader.load(openblas_nolapack.class)).resolveSibling("");
    }

    /** OpenBLAS and what it needs, which stands beside it. */
    private static SymbolLookup library(Path folder) {
        // libopenblas.so.0, libopenblas.0.dylib, libopenblas.dll; the names of the others carry their versions
        for (String needed : List.of("libgcc_s", "libquadmath", "libgfortran")) {
            find(folder, name -> name.startsWith(needed))
                    .ifPresent(file -> SymbolLookup.libraryLookup(file, Arena.global()));
        }
        Path file = find(folder, name -> name.startsWith("libopenblas.") || name.startsWith("libopenblas_nolapack."))
                .orElseThrow(() -> new UnsatisfiedLinkError("there is no OpenBLAS in " + folder));
        return SymbolLookup.libraryLookup(file, Arena.global());
    }

    private static Optional<Path> find(Path folder, Predicate<String> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && wanted.test(file.getFileName().toString()))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MemorySegment symbol(SymbolLookup library, String name) {
        return library.find(name).orElseThrow(() -> new UnsatisfiedLinkError("OpenBLAS has no " + name));
    }
}
