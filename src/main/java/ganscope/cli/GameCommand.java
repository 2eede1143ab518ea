package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.option.GameOptions;
import ganscope.game.DiracGame;
import ganscope.game.EigenvaluePair;
import ganscope.game.Position;
import ganscope.game.Scheme;
import ganscope.game.Stability;
import ganscope.game.Trajectory;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays the Dirac-GAN. */
@Command(
        name = "game",
        mixinStandardHelpOptions = true,
        header = "Plays the game of one parameter against one, the Dirac-GAN.",
        description = {
            "",
            "The data are one point at 0, the generator makes one point at theta, and the discriminator is "
                    + "D(x) = psi x, large where it sees a generated point. Answers with the way of both, with the "
                    + "eigenvalues of the vector field's derivative at the equilibrium (0, 0), with those of one "
                    + "step (all inside the unit circle: it converges), and with the distance from the equilibrium "
                    + "at the end.",
            ""
        })
public final class GameCommand implements Callable<Integer> {
    @Mixin
    private GameOptions options = new GameOptions();

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        DiracGame game = options.game();
        Scheme scheme = options.scheme();
        Trajectory way = options.play(game, scheme);
        Optional<EigenvaluePair> field = game.jacobianAtRest().map(jacobian -> jacobian.eigenvalues());
        Optional<EigenvaluePair> step = Stability.ofStep(game, scheme);
        out.println(json ? object(way, field, step) : words(way, field, step));
        out.flush();
        return way.diverged() ? GanScopeCommand.DIVERGED : 0;
    }

    private static ObjectNode object(Trajectory way, Optional<EigenvaluePair> field, Optional<EigenvaluePair> step) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("status", way.diverged() ? "diverged" : "finished");
        ArrayNode positions = object.putArray("trajectory");
        for (Position position : way.positions()) {
            positions.addArray().add(position.theta()).add(position.psi());
        }
        put(object, "eigenvalues", field);
        put(object, "stepEigenvalues", step);
        object.put("finalRadius", way.last().radius());
        return object;
    }

    private static void put(ObjectNode object, String name, Optional<EigenvaluePair> pair) {
        if (pair.isEmpty()) {
            object.putNull(name);
            return;
        }
        ArrayNode both = object.putArray(name);
        both.addArray().add(pair.get().first().re()).add(pair.get().first().im());
        both.addArray().add(pair.get().second().re()).add(pair.get().second().im());
    }

    private static String words(Trajectory way, Optional<EigenvaluePair> field, Optional<EigenvaluePair> step) {
        Position last = way.last();
        return String.format(
                Locale.ROOT,
                "%s after %d steps at theta %.6g, psi %.6g: %.6g from the equilibrium%n%s%n%s",
                way.diverged() ? "diverged" : "finished",
                way.positions().size() - 1,
                last.theta(),
                last.psi(),
                last.radius(),
                line("eigenvalues of the field at the equilibrium", field),
                line("eigenvalues of one step there", step)
                        + step.map(GameCommand::verdict).orElse(""));
    }

    private static String line(String name, Optional<EigenvaluePair> pair) {
        return name + ": "
                + pair.map(both -> String.format(
                                Locale.ROOT,
                                "%.6g%+.6gi, %.6g%+.6gi",
                                both.first().re(),
                                both.first().im(),
                                both.second().re(),
                                both.second().im()))
                        .orElse("none, it has no derivative there");
    }

    private static String verdict(EigenvaluePair step) {
        return String.format(Locale.ROOT, " (largest modulus %.6g)", step.spectralRadius());
    }
}
