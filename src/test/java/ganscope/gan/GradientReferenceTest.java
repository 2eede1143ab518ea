package ganscope.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import ganscope.BesideOthers;
import ganscope.Truth;
import ganscope.data.Ring;
import ganscope.data.latent.LatentPrior;
import ganscope.gan.experiment.Constraints;
import ganscope.gan.experiment.DiscriminatorSpec;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.GeneratorSpec;
import ganscope.gan.experiment.Layers;
import ganscope.gan.experiment.OutputTransform;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.NonSaturating;
import ganscope.gan.objective.Objective;
import ganscope.gan.objective.Preference;
import ganscope.gan.objective.RelativisticAverage;
import ganscope.gan.objective.Wasserstein;
import ganscope.nn.InBothForms;
import ganscope.nn.Initializer;
import ganscope.nn.Mlp;
import ganscope.nn.kernel.Activation;
import ganscope.nn.memory.Matrix;
import ganscope.optim.OptimizerSpec;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Both players' gradients against the reference, and the reference's against differences of its losses. */
@InBothForms
@BesideOthers
class GradientReferenceTest {
    /** Floats round at 6e-8, some hundred sums follow one another. */
    private static final double FLOATS = 1e-4;

    /** Central differences of step 1e-5 in double precision err by about 1e-10 at unit size. */
    private static final double DIFFERENCES = 1e-6;

    private static final double STEP = 1e-5;

    /** Experiments whose reference follows its differences. */
    private static final Set<Experiment> CHECKED = ConcurrentHashMap.newKeySet();

    static Stream<Arguments> objectivesAndActivations() {
        return Objective.all().stream()
                .flatMap(objective -> Activation.all().stream().map(activation -> Arguments.of(objective, activation)));
    }

    @ParameterizedTest
    @MethodSource("objectivesAndActivations")
    void everyObjectiveHasTheReferencesGradientsThroughEveryActivation(Objective objective, Activation activation) {
        check(experiment(objective, activation, Constraints.NONE, OutputTransform.IDENTITY));
    }

    static Stream<Constraints> constraints() {
        return Stream.of(
                Constraints.gradientPenalty(10),
                penalty(10, 1, true, 0, 1, false),
                penalty(3, 2.5, false, 0, 1, false),
                penalty(3, 0.3, true, 0, 1, false),
                penalty(0, 1, false, 5, 1, false),
                zeroCentred(2, 0),
                zeroCentred(0, 3),
                Constraints.zeroCentred(1.5),
                penalty(0, 1, false, 0, 2, false),
                penalty(0, 1, false, 0, 3, false),
                penalty(0, 1, false, 0, 4, false),
                penalty(0, 1, false, 0, 1, true),
                penalty(4, 1, false, 2, 2, true),
                new Constraints(0, 0, 1, false, 0, 1, 2, false, 0, 0, 0, false, 0, 3, true, 0),
                soft(0.2, false, 0),
                soft(0.2, true, 0),
                soft(0, false, 0.4),
                new Constraints(0, 2, 1, false, 1, 0.5, 0.7, false, 0.3, 0, 0.1, true, 0, 2, true, 0));
    }

    static Stream<Arguments> constraintsAndActivations() {
        return constraints()
                .flatMap(c -> Stream.of("leaky-relu", "tanh", "gelu", "sine")
                        .map(activation -> Arguments.of(c, Activation.parse(activation))));
    }

    @ParameterizedTest
    @MethodSource("constraintsAndActivations")
    void everyConstraintHasTheReferencesGradients(Constraints constraints, Activation activation) {
        check(experiment(new NonSaturating(), activation, constraints, OutputTransform.TANH));
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void relativisticScoresAreTheReferencesUnderEveryConstraint(Constraints constraints) {
        if (constraints.labelSmoothing() == 0) {
            check(experiment(
                    new RelativisticAverage(Preference.LOGISTIC),
                    new Activation.Tanh(),
                    constraints,
                    OutputTransform.IDENTITY));
        }
    }

    /** Convolutions, transposed ones and pictures made larger, on the plane: dense layers before and behind them. */
    @ParameterizedTest
    @MethodSource("constraints")
    void layersInWordsHaveTheReferencesGradientsUnderEveryConstraint(Constraints constraints) {
        Experiment dense = experiment(new NonSaturating(), new Activation.Gelu(), constraints, OutputTransform.TANH);
        check(layered(dense, "dense 2x2x2 · up 1 k3 s2 · dense 2", "dense 3x3x1 · conv 2 k3 s2 · bilinear"));
    }

    /** Penalties go through layer normalisation to second order. */
    @ParameterizedTest
    @MethodSource("constraints")
    void layerNormalisationHasTheReferencesGradientsUnderEveryConstraint(Constraints constraints) {
        Experiment dense =
                experiment(new NonSaturating(), new Activation.LeakyRelu(0.2), constraints, OutputTransform.TANH);
        check(layered(
                dense, "dense 2x2x2 · layernorm · dense 2", "dense 3x3x2 · layernorm · conv 2 k2 · layernorm tanh"));
    }

    @Test
    void everyKindOfLayerHasTheReferencesGradients() {
        Experiment dense = experiment(
                new Wasserstein(), new Activation.Tanh(), Constraints.gradientPenalty(3), OutputTransform.IDENTITY);
        check(layered(
                dense,
                "dense 2x2x4 · nearest · shuffle · conv 1 k3 · dense 2",
                "dense 2x2x4 sine · shuffle · up 2 k2"));
    }

    private static Experiment layered(Experiment dense, String generator, String discriminator) {
        GeneratorSpec g = dense.generator();
        DiscriminatorSpec d = dense.discriminator();
        return new Experiment(
                dense.target(),
                dense.latent(),
                new GeneratorSpec(
                        g.hidden(),
                        Layers.parse(generator),
                        g.activation(),
                        g.initializer(),
                        g.output(),
                        g.optimizer(),
                        g.steps(),
                        g.average()),
                new DiscriminatorSpec(
                        d.hidden(),
                        Layers.parse(discriminator),
                        d.activation(),
                        d.initializer(),
                        d.optimizer(),
                        d.steps()),
                dense.objective(),
                dense.constraint(),
                dense.update(),
                dense.batch(),
                dense.steps(),
                dense.seed());
    }

    @Test
    void penaltiesWeighNormsAsTensorFlowGanDoes() {
        JsonNode truth = Truth.file("losses.json").get("gradient_penalty");
        for (int target = 1; target <= 2; target++) {
            // The penalty rises linearly in the norm, so that Simpson's rule integrates its slope to norm 4 exactly.
            double value = (4 - target)
                    / 6.0
                    * (penaltySlope(target, target)
                            + 4 * penaltySlope((4.0 + target) / 2, target)
                            + penaltySlope(4, target));
            assertThat(value).isCloseTo(truth.get("target_" + target).asDouble(), within(1e-5));
        }
    }

    /** The penalty's derivative by the norm, from its vector at a gradient of that norm in four dimensions. */
    private static double penaltySlope(double norm, double target) {
        float[] g = new float[4];
        java.util.Arrays.fill(g, (float) (norm / 2));
        SlopePenalty.towards(g, 1, 4, 4, 1, target, false);
        return Math.signum(g[0])
                * Math.sqrt((double) g[0] * g[0] + (double) g[1] * g[1] + (double) g[2] * g[2] + (double) g[3] * g[3]);
    }

    @Test
    void clippingLeavesTheBoundAsTensorFlowGanDoes() {
        JsonNode truth = Truth.file("losses.json").get("weight_clip");
        Constraints clip = new Constraints(
                truth.get("clip").asDouble(), 0, 1, false, 0, 0, 0, false, 0, 0, 0, false, 0, 1, false, 0);
        DiscriminatorNetwork network = new Trainer(
                        experiment(new Wasserstein(), new Activation.Relu(), clip, OutputTransform.IDENTITY))
                .discriminatorNetwork();
        network.mlp().parameters().set(0, 0, (float) truth.get("before").asDouble());
        network.update(); // fresh gradients are zero: only the clipping acts
        assertThat(network.mlp().parameters().get(0, 0))
                .isEqualTo((float) truth.get("after").asDouble());
    }

    private static void check(Experiment experiment) {
        // The reference has one form: its own check against differences is made once.
        boolean first = CHECKED.add(experiment);
        Trainer trainer = trainer(experiment);
        ReferenceGame game = new ReferenceGame(trainer).drawDiscriminatorStep();
        trainer.gradients().discriminator();
        double[] expected = game.discriminatorGradient();
        assertThat(relativeError(gradients(trainer.discriminatorNetwork().mlp()), expected))
                .isLessThan(FLOATS);
        if (first) {
            assertThat(relativeError(expected, differences(game.psi, game::discriminatorLoss)))
                    .isLessThan(DIFFERENCES);
        }

        Trainer second = trainer(experiment);
        ReferenceGame other = new ReferenceGame(second).drawGeneratorStep();
        second.gradients().generator();
        double[] generators = other.generatorGradient();
        assertThat(relativeError(gradients(second.generatorNetwork().mlp()), generators))
                .isLessThan(FLOATS);
        if (first) {
            assertThat(relativeError(generators, differences(other.theta, other::generatorLoss)))
                    .isLessThan(DIFFERENCES);
        }
    }

    /** A trainer before its first step, with biases, which start at zero, drawn too. */
    static Trainer trainer(Experiment experiment) {
        Trainer trainer = new Trainer(experiment);
        RandomStream random = new RandomStream(11, "biases");
        for (Mlp mlp : List.of(
                trainer.generatorNetwork().mlp(), trainer.discriminatorNetwork().mlp())) {
            for (int layer = 0; layer < mlp.layers(); layer++) {
                for (int i = 0; i < mlp.biases(layer); i++) {
                    mlp.parameters().set(0, mlp.biasOffset(layer) + i, (float) (0.3 * random.nextGaussian()));
                }
            }
        }
        trainer.discriminatorNetwork()
                .moveTo(trainer.discriminatorNetwork().mlp().parameters());
        return trainer;
    }

    static double[] gradients(Mlp mlp) {
        return numbers(mlp.gradients());
    }

    static double[] numbers(Matrix row) {
        double[] numbers = new double[row.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.get(0, i);
        }
        return numbers;
    }

    static double[] differences(double[] at, DoubleSupplier value) {
        double[] slopes = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double old = at[i];
            at[i] = old + STEP;
            double high = value.getAsDouble();
            at[i] = old - STEP;
            slopes[i] = (high - value.getAsDouble()) / (2 * STEP);
            at[i] = old;
        }
        return slopes;
    }

    /** ‖actual − expected‖ / ‖expected‖. */
    static double relativeError(double[] actual, double[] expected) {
        double difference = 0;
        double norm = 0;
        for (int i = 0; i < expected.length; i++) {
            difference += Math.pow(actual[i] - expected[i], 2);
            norm += expected[i] * expected[i];
        }
        return Math.sqrt(difference / norm);
    }

    private static Constraints penalty(
            double gp, double target, boolean oneSided, double dragan, int packing, boolean deviation) {
        return new Constraints(0, gp, target, oneSided, dragan, 0, 0, false, 0, 0, 0, false, 0, packing, deviation, 0);
    }

    private static Constraints zeroCentred(double r1, double r2) {
        return new Constraints(0, 0, 1, false, 0, r1, r2, false, 0, 0, 0, false, 0, 1, false, 0);
    }

    private static Constraints soft(double smoothing, boolean twoSided, double noise) {
        return new Constraints(0, 0, 1, false, 0, 0, 0, false, noise, 0, smoothing, twoSided, 0, 1, false, 0);
    }

    static Experiment experiment(
            Objective objective, Activation activation, Constraints constraints, OutputTransform output) {
        return experiment(objective, activation, constraints, output, UpdateOrder.ALTERNATING);
    }

    static Experiment experiment(
            Objective objective,
            Activation activation,
            Constraints constraints,
            OutputTransform output,
            UpdateOrder update) {
        OptimizerSpec adam = OptimizerSpec.adam(1e-3, 0.5);
        Initializer glorot = Initializer.parse("glorot");
        return new Experiment(
                Ring.defaults(),
                LatentPrior.defaults(),
                new GeneratorSpec(List.of(5, 4), activation, glorot, output, adam, 1, 0),
                new DiscriminatorSpec(List.of(5, 4), activation, glorot, adam, 1),
                objective,
                constraints,
                update,
                12,
                10,
                4);
    }
}
