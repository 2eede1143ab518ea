package ganscope.nn.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of its kernels OpenBLAS shall use.
 *
 * <p>ND4J's OpenBLAS (0.3.19) knows processors up to 2021 by name. On a newer one it falls back to kernels for a machine
 * without AVX, at a quarter of the speed or less. On Linux the processor's own list of instructions decides instead,
 * whatever the environment says, so that one machine always computes the same bits. The system property
 * {@value #PROPERTY} names another kernel, or {@code default} to leave the choice to OpenBLAS.
 */
final class BlasKernel {
    /** The system property that overrides the choice. */
    static final String PROPERTY = "ganscope.blas";

    /** Leaves the choice to OpenBLAS. */
    static final String DEFAULT = "default";

    private static final String VARIABLE = "OPENBLAS_CORETYPE";
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private BlasKernel() {}

    /** Tells OpenBLAS through its environment variable; works only before the library is loaded. */
    static void select() {
        String name = System.getProperty(PROPERTY);
        if (name == null) {
            name = Files.isReadable(PROCESSORS) ? forInstructions(instructions()) : DEFAULT;
        }
        if (!name.equals(DEFAULT)) {
            setEnvironment(name);
        }
    }

    /** The names of the first processor's instruction sets; none where they are called otherwise, as on ARM. */
    private static Set<String> instructions() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .findFirst()
                    .map(line -> Set.copyOf(Arrays.asList(
                            line.substring(line.indexOf(':') + 1).strip().split(" +"))))
                    .orElse(Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fastest kernel for a set of x86 instructions. */
    static String forInstructions(Set<String> available) {
        if (available.containsAll(Set.of("avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl"))) {
            return "SkylakeX";
        }
        return available.containsAll(Set.of("avx2", "fma")) ? "Haswell" : DEFAULT;
    }

    private static void setEnvironment(String name) {
        Linker linker = Linker.nativeLinker();
        MethodHandle setenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("setenv"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment variable = arena.allocateFrom(VARIABLE);
            int status = (int) setenv.invokeExact(variable, arena.allocateFrom(name), 1);
            if (status != 0) {
                throw new IllegalStateException("setenv(" + VARIABLE + ", " + name + ") returned " + status);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("setenv(" + VARIABLE + ", " + name + ") failed", e);
        }
    }
}
