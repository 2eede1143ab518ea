package ganscope.cli.option;

import ganscope.game.DiracGame;
import ganscope.game.GameOptimizer;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.game.Trajectory;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say how the Dirac-GAN is played. */
public final class GameOptions {
    @Option(
            names = "--objective",
            paramLabel = "NAME",
            defaultValue = "gan",
            description = "What both minimise: gan (the minimax game) or any objective of train "
                    + "(default: ${DEFAULT-VALUE}).")
    private String objective = "gan";

    @Option(
            names = "--update",
            paramLabel = "ORDER",
            defaultValue = "simultaneous",
            description = "simultaneous or alternating, discriminator first (default: ${DEFAULT-VALUE}).")
    private String update = "simultaneous";

    @Option(
            names = "--d-steps",
            paramLabel = "K",
            defaultValue = "1",
            description = "Moves of the discriminator for one of the generator, if alternating "
                    + "(default: ${DEFAULT-VALUE}).")
    private int discriminatorSteps;

    @Option(
            names = "--rate",
            paramLabel = "H",
            defaultValue = "0.1",
            description = "The step size (default: ${DEFAULT-VALUE}).")
    private double rate;

    @Option(names = "--r1", paramLabel = "G", defaultValue = "0", description = "Strength of R1, G/2 psi^2.")
    private double r1;

    @Option(names = "--r2", paramLabel = "G", defaultValue = "0", description = "Strength of R2, the same here.")
    private double r2;

    @Option(
            names = "--gp",
            paramLabel = "L",
            defaultValue = "0",
            description = "Strength of the gradient penalty, L (|psi| - 1)^2.")
    private double gradientPenalty;

    @Option(names = "--clip", paramLabel = "C", defaultValue = "0", description = "Clamp psi to [-C, C]; 0 = not.")
    private double clip;

    @Option(
            names = "--consensus",
            paramLabel = "G",
            defaultValue = "0",
            description = "Strength of consensus optimisation, G/2 |v|^2 in both losses.")
    private double consensus;

    @Option(
            names = "--optimizer",
            paramLabel = "NAME",
            defaultValue = "sgd",
            description = "sgd, adam (moment decays 0.5 and 0.9), omd (optimistic) or extragradient "
                    + "(default: ${DEFAULT-VALUE}).")
    private String optimizer = "sgd";

    @Option(
            names = "--start",
            paramLabel = "THETA,PSI",
            defaultValue = "1,1",
            description = "Where both start (default: ${DEFAULT-VALUE}).")
    private String start = "1,1";

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "500",
            description = "Steps, 1 to 1000000 (default: ${DEFAULT-VALUE}).")
    private int steps;

    /** @throws BadInput naming the option, what was found and what is allowed */
    public DiracGame game() {
        Objective chosen = checked(() -> Objective.of(objective.equals("gan") ? "minimax" : objective));
        return new DiracGame(chosen, checked(() -> new Regularizer(r1, r2, gradientPenalty, clip, consensus)));
    }

    /** @throws BadInput naming the option, what was found and what is allowed */
    public Scheme scheme() {
        UpdateOrder order = named("update", update, UpdateOrder::id, UpdateOrder.SIMULTANEOUS, UpdateOrder.ALTERNATING);
        GameOptimizer mover = named("optimizer", optimizer, GameOptimizer::id, GameOptimizer.values());
        return checked(() -> new Scheme(order, discriminatorSteps, rate, mover));
    }

    /** @throws BadInput if start or steps are out of range */
    public Trajectory play(DiracGame game, Scheme scheme) {
        Position from = from();
        return checked(() -> Trajectory.of(game, scheme, from, steps));
    }

    private Position from() {
        String[] parts = start.split(",", -1);
        if (parts.length == 2) {
            try {
                return new Position(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            } catch (NumberFormatException e) {
                throw new BadInput(startRefused(), e);
            }
        }
        throw new BadInput(startRefused());
    }

    private String startRefused() {
        return "--start: " + Quoted.of(start) + ", but only two finite numbers such as 1,1 are allowed.";
    }

    @SafeVarargs
    private static <E> E named(String option, String name, Function<E, String> id, E... allowed) {
        return Arrays.stream(allowed)
                .filter(value -> id.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput("--" + option + ": " + Quoted.of(name) + ", but only "
                        + Arrays.stream(allowed).map(id).collect(Collectors.joining(", ")) + " are allowed."));
    }

    /** A refusal begins with the name of what it refuses: here, of an option. */
    private static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
    }
}
