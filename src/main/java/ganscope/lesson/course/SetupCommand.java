package ganscope.lesson.course;

import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.som.MapGrid;
import ganscope.som.SomSettings;
import ganscope.transformer.Moves;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of the command line for a setup. */
final class SetupCommand {
    private SetupCommand() {}

    static List<String> of(Setup.Training run) {
        List<String> words = new ArrayList<>(List.of("train"));
        run.preset().ifPresent(name -> words.addAll(List.of("--preset", name)));
        run.settings().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(setting -> words.addAll(List.of("--set", setting.getKey() + "=" + setting.getValue())));
        return words;
    }

    static List<String> of(Setup.Play play) {
        Scheme scheme = play.scheme();
        Regularizer regularizer = play.regularizer();
        List<String> words =
                new ArrayList<>(List.of("game", "--objective", play.objective().id()));
        words.addAll(List.of("--update", scheme.update().id()));
        if (scheme.discriminatorSteps() > 1) {
            words.addAll(List.of("--d-steps", Integer.toString(scheme.discriminatorSteps())));
        }
        words.addAll(List.of("--rate", Double.toString(scheme.rate())));
        positive(words, "--r1", regularizer.r1());
        positive(words, "--r2", regularizer.r2());
        positive(words, "--gp", regularizer.gradientPenalty());
        positive(words, "--clip", regularizer.weightClip());
        positive(words, "--consensus", regularizer.consensus());
        words.addAll(List.of("--optimizer", scheme.optimizer().id()));
        words.addAll(List.of(
                "--start=" + play.start().theta() + "," + play.start().psi(),
                "--steps",
                Integer.toString(play.steps())));
        return words;
    }

    private static void positive(List<String> words, String option, double value) {
        if (value > 0) {
            words.addAll(List.of(option, Double.toString(value)));
        }
    }

    static List<String> of(Setup.Transformer run) {
        Moves moves = run.moves();
        List<String> words = new ArrayList<>(
                List.of("stn", "--steps", Integer.toString(run.steps()), "--seed", Long.toString(run.seed())));
        if (!moves.equals(Moves.DEFAULT)) {
            words.addAll(List.of(
                    "--turn",
                    Double.toString(moves.turn()),
                    "--scale",
                    moves.smallest() + "," + moves.largest(),
                    "--shift",
                    Double.toString(moves.shift())));
        }
        return words;
    }

    static List<String> of(Setup.Unfolding map) {
        SomSettings settings = map.settings();
        MapGrid grid = settings.grid();
        List<String> words = new ArrayList<>(List.of("som", "--preset", map.preset()));
        words.addAll(
                List.of("--grid", grid.topology().isRow() ? "" + grid.columns() : grid.rows() + "x" + grid.columns()));
        words.addAll(List.of("--topology", grid.topology().id()));
        words.addAll(List.of("--cells", grid.shape().id()));
        words.addAll(List.of("--neighbourhood", settings.neighbourhood().id()));
        words.addAll(List.of("--rate", Double.toString(settings.rate())));
        words.addAll(List.of("--rate-decay", settings.rateDecay().id()));
        words.addAll(List.of("--radius", Double.toString(settings.radius())));
        words.addAll(List.of("--radius-decay", settings.radiusDecay().id()));
        words.addAll(List.of("--start", settings.initialisation().id()));
        words.addAll(List.of("--steps", Integer.toString(settings.steps())));
        words.addAll(List.of("--seed", Long.toString(settings.seed())));
        return words;
    }

    static List<String> of(Setup.Convolving work) {
        List<String> words = new ArrayList<>(
                List.of("convolve", "--input", numbers(work.input()), "--kernel", numbers(work.kernel())));
        work.transposed().ifPresent(way -> words.addAll(List.of("--transposed", "--way", way.id())));
        Steps down = work.geometry().vertical();
        Steps across = work.geometry().horizontal();
        pair(words, "--stride", down.stride(), across.stride(), 1);
        pair(words, "--padding", down.padding(), across.padding(), 0);
        pair(words, "--dilation", down.dilation(), across.dilation(), 1);
        pair(words, "--output-padding", down.outputPadding(), across.outputPadding(), 0);
        if (work.flip()) {
            words.add("--flip");
        }
        return words;
    }

    private static void pair(List<String> words, String option, int down, int across, int otherwise) {
        if (down != otherwise || across != otherwise) {
            words.addAll(List.of(option, down == across ? "" + down : down + "," + across));
        }
    }

    /** The rows of a grid as the command takes them. */
    private static String numbers(Grid grid) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                double value = grid.at(row, column);
                text.append(column > 0 ? "," : row > 0 ? "/" : "");
                text.append(value == Math.rint(value) && Math.abs(value) < 1e9 ? "" + (long) value : "" + value);
            }
        }
        return text.toString();
    }

    static List<String> of(Setup.Exploration pair) {
        return List.of(
                "explore",
                "--p",
                pair.pWords(),
                "--q",
                pair.qWords(),
                "--samples",
                Integer.toString(pair.samples()),
                "--repeats",
                Integer.toString(pair.repeats()));
    }
}
