package ganscope.optim;

import static ganscope.optim.Vectors.array;
import static ganscope.optim.Vectors.vector;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.nn.memory.Matrix;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an optimiser remembers: checkpoints and changes on the way. */
class OptimizerStateTest {
    private static final int SIZE = 19;

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void aRestoredOptimizerGoesOnBitForBit(OptimizerType type) {
        OptimizerSpec spec = OptimizerSpecs.of(type)
                .weightDecay(0.01)
                .lookahead(3, 0.5)
                .schedule(ScheduleType.COSINE, 100, 0)
                .build();
        Optimizer original = new Optimizer(spec, SIZE);
        Matrix parameters = run(original, vector(new double[SIZE]), 1, 20);
        NamedArrays checkpoint = saved(original);

        Optimizer copy = new Optimizer(spec, SIZE);
        copy.restore("o", new NamedArraysReader(checkpoint));
        Matrix copied = vector(array(parameters));
        assertThat(saved(copy)).isEqualTo(checkpoint);
        assertThat(copy.updates()).isEqualTo(20);

        assertThat(array(run(copy, copied, 2, 20))).containsExactly(array(run(original, parameters, 2, 20)));
        assertThat(saved(copy)).isEqualTo(saved(original));
    }

    @Test
    void aCheckpointOfAnotherOptimizerIsRefused() {
        NamedArrays adam = saved(new Optimizer(OptimizerSpec.adam(1e-3, 0.9), SIZE));
        Optimizer lion = new Optimizer(OptimizerSpecs.of(OptimizerType.LION).build(), SIZE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lion.restore("o", new NamedArraysReader(adam)))
                .withMessageContaining("o/transform0/momentum: it is missing");
        Optimizer larger = new Optimizer(OptimizerSpec.adam(1e-3, 0.9), SIZE + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> larger.restore("o", new NamedArraysReader(adam)))
                .withMessageContaining("o/transform0/first-moment: 19 numbers (20)");
    }

    @Test
    void anIncompleteCheckpointLeavesTheOptimizerAsItWas() {
        Optimizer optimizer = new Optimizer(OptimizerSpec.adam(1e-3, 0.9), SIZE);
        run(optimizer, vector(new double[SIZE]), 1, 5);
        NamedArrays checkpoint = saved(optimizer);
        Map<String, List<Long>> counts = new HashMap<>(checkpoint.counts());
        counts.remove("o/transform1/updates");
        NamedArrays withoutClock = new NamedArrays(checkpoint.floats(), checkpoint.reals(), counts);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimizer.restore("o", new NamedArraysReader(withoutClock)))
                .withMessage("o/transform1/updates: it is missing");
        assertThat(saved(optimizer)).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void aChangeToTheSameSettingsChangesNothing(OptimizerType type) {
        OptimizerSpec spec = OptimizerSpecs.of(type).lookahead(4, 0.5).build();
        Optimizer changed = new Optimizer(spec, SIZE);
        Optimizer left = new Optimizer(spec, SIZE);
        Matrix one = run(changed, vector(new double[SIZE]), 1, 10);
        Matrix other = run(left, vector(new double[SIZE]), 1, 10);
        changed.change(OptimizerSpecs.of(type).lookahead(4, 0.5).build());
        assertThat(array(run(changed, one, 2, 10))).containsExactly(array(run(left, other, 2, 10)));
    }

    @Test
    void aNewLearningRateHoldsFromTheNextUpdateAndKeepsTheMomentum() {
        Optimizer optimizer = new Optimizer(
                OptimizerSpecs.of(OptimizerType.MOMENTUM)
                        .learningRate(1)
                        .momentum(0.5)
                        .build(),
                1);
        Matrix x = vector(0);
        optimizer.update(x, vector(1));
        optimizer.change(OptimizerSpecs.of(OptimizerType.MOMENTUM)
                .learningRate(0.25)
                .momentum(0.5)
                .build());
        assertThat(optimizer.currentLearningRate()).isEqualTo(0.25);
        optimizer.update(x, vector(0));
        assertThat(x.get(0, 0)).isEqualTo(-1 - 0.25f * 0.5f);
    }

    @Test
    void biasCorrectionStaysExactWhenBetasChange() {
        Optimizer optimizer = new Optimizer(
                OptimizerSpecs.of(OptimizerType.ADAM)
                        .betas(0.9, 0.999)
                        .learningRate(1)
                        .build(),
                1);
        Matrix x = vector(0);
        optimizer.update(x, vector(2));
        optimizer.change(OptimizerSpecs.of(OptimizerType.ADAM)
                .betas(0.5, 0.99)
                .learningRate(1)
                .build());
        optimizer.update(x, vector(2));
        // a constant gradient gives both means that gradient, so each update is 1; a few roundings
        assertThat((double) x.get(0, 0)).isCloseTo(-2, within(1e-6));
    }

    @Test
    void anotherTypeStartsWithFreshMomentsAtTheSameClock() {
        Optimizer optimizer =
                new Optimizer(OptimizerSpecs.of(OptimizerType.MOMENTUM).build(), 1);
        run(optimizer, vector(0), 1, 10);
        OptimizerSpec sgd = OptimizerSpecs.of(OptimizerType.SGD)
                .learningRate(1)
                .schedule(ScheduleType.LINEAR, 20, 0)
                .build();
        optimizer.change(sgd);
        assertThat(optimizer.spec()).isEqualTo(sgd);
        assertThat(optimizer.updates()).isEqualTo(10);
        Matrix x = vector(3);
        optimizer.update(x, vector(1));
        assertThat(x.get(0, 0)).isEqualTo(2.5f);
    }

    @Test
    void lookAheadSwitchedOnStartsFromThePresentParameters() {
        OptimizerSpecs sgd = OptimizerSpecs.of(OptimizerType.SGD).learningRate(1);
        Optimizer optimizer = new Optimizer(sgd.build(), 1);
        Matrix x = vector(0);
        optimizer.update(x, vector(-4)); // 4
        optimizer.change(sgd.lookahead(2, 0.5).build());
        optimizer.update(x, vector(-4)); // 8
        optimizer.update(x, vector(-4)); // 12, slow 4: they meet at 8
        assertThat(x.get(0, 0)).isEqualTo(8);
        optimizer.change(sgd.lookahead(0, 0.5).build());
        optimizer.update(x, vector(-4));
        optimizer.update(x, vector(-4));
        assertThat(x.get(0, 0)).isEqualTo(16);
    }

    @Test
    void theClockCanBeSet() {
        Optimizer optimizer = new Optimizer(OptimizerSpec.adam(1, 0.9).scheduled(ScheduleType.LINEAR, 100, 0), 1);
        optimizer.skipTo(75);
        assertThat(optimizer.updates()).isEqualTo(75);
        assertThat(optimizer.currentLearningRate()).isEqualTo(0.25);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimizer.skipTo(-1))
                .withMessageContaining("-1");
    }

    @Test
    void aGradientThatIsNotANumberShowsInTheParameters() {
        for (OptimizerType type : OptimizerType.values()) {
            Optimizer optimizer = new Optimizer(OptimizerSpecs.of(type).build(), 1);
            Matrix x = vector(0);
            optimizer.update(x, vector(Double.NaN));
            assertThat(x.get(0, 0)).as(type.id()).isNaN();
        }
    }

    @Test
    void badArgumentsAreNamed() {
        OptimizerSpec spec = OptimizerSpec.adam(1e-3, 0.9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Optimizer(spec, 0))
                .withMessageContaining("parameters: 0");
        Optimizer optimizer = new Optimizer(spec, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimizer.update(vector(1, 2), vector(1, 2, 3)))
                .withMessageContaining("values: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> optimizer.update(vector(1, 2, 3), vector(1, 2)))
                .withMessageContaining("gradients: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OptimizerSpecs.of(OptimizerType.ADAM).betas(1, 0.9).build())
                .withMessageContaining("beta1: 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OptimizerSpecs.of(OptimizerType.ADAM).lookahead(-1, 0.9).build())
                .withMessageContaining("lookaheadSteps: -1");
    }

    private static Matrix run(Optimizer optimizer, Matrix parameters, long seed, int steps) {
        Random random = new Random(seed);
        for (int step = 0; step < steps; step++) {
            optimizer.update(
                    parameters, vector(random.doubles(parameters.size(), -1, 1).toArray()));
        }
        return parameters;
    }

    private static NamedArrays saved(Optimizer optimizer) {
        NamedArrays.Builder out = new NamedArrays.Builder();
        optimizer.save("o", out);
        return out.build();
    }
}
