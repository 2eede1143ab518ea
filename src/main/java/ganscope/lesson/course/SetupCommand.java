package ganscope.lesson.course;

import ganscope.game.Regularizer;
import ganscope.game.Scheme;
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
