package ganscope.nn.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ganscope.nn.memory.FloatArray;
import ganscope.random.RandomStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpyArraysTest {
    private static final float[] VALUES = {0, -0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, -3e-5f};

    @Test
    void whatIsReadHasTheShapeAndTheBitsOfWhatWasWritten() {
        for (List<Integer> shape : List.of(List.of(6), List.of(1, 6), List.of(6, 1), List.of(2, 3), List.of(1, 2, 3))) {
            FloatArray array = FloatArray.of(shape, VALUES);
            assertThat(NpyArrays.read(NpyArrays.write(array))).isEqualTo(array);
        }
        FloatArray odd = FloatArray.of(List.of(2), new float[] {Float.NaN, Float.NEGATIVE_INFINITY});
        assertThat(NpyArrays.read(NpyArrays.write(odd))).isEqualTo(odd);
    }

    /** The installed program has no ND4J: it writes and reads the same files. */
    @Test
    void plainJavaWritesTheBytesOfNd4jAndReadsThem() {
        for (List<Integer> shape : List.of(List.of(6), List.of(1, 6), List.of(6, 1), List.of(2, 3), List.of(1, 2, 3))) {
            FloatArray array = FloatArray.of(shape, VALUES);
            byte[] bytes = NpyBytes.write(array);
            assertThat(bytes).isEqualTo(Nd4jArrays.write(array));
            assertThat(NpyBytes.read(bytes, shape)).isEqualTo(array);
        }
        List<Integer> large = List.of(1000, 9, 10, 11);
        FloatArray zeros = FloatArray.of(large, new float[FloatArray.size(large)]);
        assertThat(NpyBytes.write(zeros)).isEqualTo(Nd4jArrays.write(zeros));
    }

    /** {@code numpy.lib.format}: magic, version 1.0, a header padded to a multiple of 64 that ends with a new line, the data. */
    @Test
    void theBytesAreNumPysFormat() {
        byte[] bytes = NpyArrays.write(FloatArray.of(List.of(2, 3), VALUES));
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(Arrays.copyOf(bytes, 8)).containsExactly(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0);
        int header = in.getShort(8);
        assertThat((10 + header) % 64).isZero();
        assertThat(new String(bytes, 10, header, StandardCharsets.US_ASCII))
                .startsWith("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }")
                .endsWith(" \n");
        in.position(10 + header);
        for (float value : VALUES) {
            assertThat(Float.floatToRawIntBits(in.getFloat())).isEqualTo(Float.floatToRawIntBits(value));
        }
        assertThat(in.hasRemaining()).isFalse();
    }

    @Test
    void numPyReadsThem(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.npy"), NpyArrays.write(FloatArray.of(List.of(2, 3), VALUES)));
        Process python;
        try {
            python = new ProcessBuilder(
                            "python3",
                            "-c",
                            "import sys, numpy; a = numpy.load(sys.argv[1]); print(a.dtype, a.shape, float(a[0, 2]))",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            assumeTrue(false, "there is no python3 here");
            return;
        }
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assumeTrue(!said.contains("No module named 'numpy'"), "there is no NumPy here");
        assertThat(said.strip()).isEqualTo("float32 (2, 3) 1.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3,), }\n",
                "{'descr': '>f4', 'fortran_order': False, 'shape': (6,), }\n",
                "{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (-6,), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (0, 6), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (7,), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (5,), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1, 1, 6), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (9999999, 9999999, 9999999, 9999999), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }\n",
                "{'descr': '<f4', 'fortran_order': False, 'shape': (6,), }",
                "",
            })
    void otherHeadersNeverReachNativeCode(String header) {
        ByteBuffer bytes = ByteBuffer.allocate(10 + header.length() + 24).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
        bytes.putShort((short) header.length());
        bytes.put(header.getBytes(StandardCharsets.US_ASCII));
        assertThatIllegalArgumentException().isThrownBy(() -> NpyArrays.read(bytes.array()));
    }

    @Test
    void damagedBytesAreRefusedOrReadAsTheyStand() {
        byte[] whole = NpyArrays.write(FloatArray.of(List.of(2, 3), VALUES));
        RandomStream random = new RandomStream(1, "npy");
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length + 9) : whole.length);
            for (int k = random.nextInt(3); k >= 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(NpyArrays.read(damaged).size()).isEqualTo(VALUES.length);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
            }
        }
    }
}
