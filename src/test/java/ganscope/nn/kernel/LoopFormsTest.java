package ganscope.nn.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.nn.InBothForms;
import ganscope.nn.memory.Matrix;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The two forms of each loop give the same bits, for all floats there are; not-a-numbers are one. */
@ResourceLock(InBothForms.FORMS)
class LoopFormsTest {
    private static final float[] SPECIAL = {
        0f,
        -0f,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        -Float.MIN_VALUE,
        1e-40f,
        -3e-39f,
        Float.MIN_NORMAL,
        1e-36f,
        -1e-36f,
        Float.MAX_VALUE,
        -Float.MAX_VALUE,
        8192f,
        -8192.5f,
        1e6f,
        87.3f,
        -87.31f,
        88f,
        9f,
        -9f,
        9.01f,
        14f,
        -14.5f,
        1f,
        -1f
    };

    /** Floats of all sizes and both signs, every fifth of them special. */
    private static float[] numbers(int count, String name) {
        RandomStream random = new RandomStream(11, name);
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            double exponent = i % 4 == 0 ? -44 + 82 * random.nextDouble() : -3 + 5 * random.nextDouble();
            float magnitude = (float) Math.pow(10, exponent);
            numbers[i] = random.nextInt(5) == 0
                    ? SPECIAL[random.nextInt(SPECIAL.length)]
                    : random.nextBoolean() ? magnitude : -magnitude;
        }
        return numbers;
    }

    /** What a kernel does with four matrices; a sum goes to the first element of the last. */
    private interface Kernel {
        void run(Matrix a, Matrix b, Matrix c, Matrix d);
    }

    private record Case(String name, Kernel kernel) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Case> ofAnySize() {
        return List.of(
                new Case("scale", (a, b, c, d) -> VectorKernels.scale(a, 0.3f)),
                new Case("axpby", (a, b, c, d) -> VectorKernels.axpby(a, 0.9f, -0.7f, b)),
                new Case("axpy", (a, b, c, d) -> VectorKernels.axpy(a, a.size() / 3, 0.7f, b, 0, a.size() / 2)),
                new Case("lerp", (a, b, c, d) -> VectorKernels.lerp(a, 0.01f, b)),
                new Case("clamp", (a, b, c, d) -> VectorKernels.clamp(a, -0.5f, 0.6f)),
                new Case("dot", (a, b, c, d) -> d.set(0, 0, VectorKernels.dot(a, b))),
                new Case("largest", (a, b, c, d) -> d.set(0, 0, VectorKernels.largestMagnitude(a))),
                new Case("adam", (a, b, c, d) -> OptimizerKernels.adam(a, b, c, 0.5f, 0.9f, 0.7f, 1e-8f)),
                new Case("amsgrad", (a, b, c, d) -> OptimizerKernels.amsgrad(a, b, c, d, 0.5f, 0.9f, 0.7f, 1e-8f)),
                new Case("rmsprop", (a, b, c, d) -> OptimizerKernels.meanSquareRoot(a, b, 0.9f, 1e-8f)),
                new Case("adagrad", (a, b, c, d) -> OptimizerKernels.sumSquareRoot(a, b, 1e-8f)),
                new Case("heavy ball", (a, b, c, d) -> OptimizerKernels.heavyBall(a, b, 0.9f)),
                new Case("nesterov", (a, b, c, d) -> OptimizerKernels.nesterov(a, b, 0.9f)),
                new Case("lion", (a, b, c, d) -> OptimizerKernels.signOfBlend(a, b, 0.9f, 0.99f)),
                new Case("optimistic", (a, b, c, d) -> OptimizerKernels.optimistic(a, b)),
                new Case("descend", (a, b, c, d) -> FusedOptimizerKernels.descend(a, b, 0.1f)),
                new Case(
                        "fused adam",
                        (a, b, c, d) -> FusedOptimizerKernels.adam(a, b, c, d, 0.5f, 0.9f, 0.7f, 1e-8f, 0, 0.01f)),
                new Case(
                        "fused adamw",
                        (a, b, c, d) -> FusedOptimizerKernels.adam(a, b, c, d, 0.5f, 0.9f, 0.7f, 1e-8f, 0.1f, 0.01f)),
                new Case(
                        "fused rmsprop",
                        (a, b, c, d) -> FusedOptimizerKernels.meanSquareRoot(a, b, c, 0.9f, 1e-8f, 0.01f)));
    }

    private static List<Case> ofBlocks() {
        List<Case> cases = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            ActivationKernel kernel = ActivationKernel.of(activation);
            String id = activation.id();
            cases.add(new Case(id, (a, b, c, d) -> kernel.value(a, b, 0, a.size())));
            cases.add(new Case(id + "'", (a, b, c, d) -> kernel.slope(a, b, b, 0, a.size())));
            cases.add(new Case(id + "''", (a, b, c, d) -> kernel.curvature(a, b, c, d, b, a.size())));
        }
        for (int pitch : new int[] {16, 48}) {
            cases.add(new Case("bias " + pitch, (a, b, c, d) -> RowKernels.addBias(a, 0, a.size() / pitch, pitch, b)));
            cases.add(new Case("row sums " + pitch, (a, b, c, d) -> {
                RowSums sums = new RowSums(pitch);
                sums.add(a, 0, a.size() / pitch);
                sums.add(b, 0, a.size() / pitch);
                for (int i = 0; i < pitch; i++) {
                    d.set(0, i, sums.sum(i));
                }
            }));
        }
        return cases;
    }

    static Stream<Arguments> cases() {
        Stream<Arguments> any = Stream.of(1, 2, 15, 16, 17, 63, 64, 65, 500, 2048, 2049, 5000)
                .flatMap(size -> ofAnySize().stream().map(each -> Arguments.of(each, size)));
        Stream<Arguments> blocks = Stream.of(48, 2016, 2064, 4992)
                .flatMap(size -> ofBlocks().stream().map(each -> Arguments.of(each, size)));
        return Stream.concat(any, blocks);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void bothFormsGiveTheSameBits(Case each, int size) {
        assertThat(result(each, size, true)).isEqualTo(result(each, size, false));
    }

    private static List<String> result(Case each, int size, boolean vectors) {
        InBothForms.Run.settleAll(vectors);
        Matrix[] matrices = new Matrix[4];
        for (int i = 0; i < matrices.length; i++) {
            matrices[i] = new Matrix(1, size);
            matrices[i].copyFrom(numbers(size, "matrix" + i), size);
        }
        each.kernel().run(matrices[0], matrices[1], matrices[2], matrices[3]);
        List<String> bits = new ArrayList<>();
        for (int i = 0; i < matrices.length; i++) {
            for (int k = 0; k < size; k++) {
                float x = matrices[i].get(0, k);
                bits.add(i + "[" + k + "] = " + x + " " + Float.floatToIntBits(x));
            }
        }
        return bits;
    }

    /** An exercise that failed would leave its loop plain. */
    @ParameterizedTest
    @EnumSource
    void everyLoopHasAnExercise(Loop loop) {
        assertThat(LoopExercises.run(loop)).isGreaterThanOrEqualTo(1024);
    }
}
