package ganscope.claim;

import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import ganscope.transformer.Spread;
import ganscope.transformer.TransformerProgress;
import ganscope.transformer.TransformerTraining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains spatial transformers that claims speak of, each once. Not thread safe. */
public final class TransformerRuns {
    /** Both classifiers are measured so often, and at the last step. */
    static final int EVERY = 100;

    private final Map<Key, Run> runs = new HashMap<>();

    /** What a run depends on. */
    private record Key(Setup.Transformer setup, long later) {}

    /** What was measured of one. */
    private record Run(Spread incoming, List<TransformerProgress> rows) {}

    /**
     * A number.
     *
     * @param later how far the seed is behind that of the setup
     */
    double of(Measured.OfTransformer measured, Setup.Transformer setup, long later) {
        Run run = runs.computeIfAbsent(new Key(setup, later), TransformerRuns::train);
        TransformerProgress row = run.rows().stream()
                .filter(each -> each.step() == measured.at())
                .findFirst()
                .orElse(run.rows().getLast());
        return switch (measured.number()) {
            case ACCURACY_WITH -> row.with().accuracy();
            case ACCURACY_WITHOUT -> row.without().accuracy();
            case POINTS -> 100 * (row.with().accuracy() - row.without().accuracy());
            case TURN_BEFORE -> run.incoming().turn();
            case TURN_BEHIND -> row.spread().turn();
            case SHIFT_BEFORE -> run.incoming().shift();
            case SHIFT_BEHIND -> row.spread().shift();
        };
    }

    private static Run train(Key key) {
        TransformerTraining training =
                new TransformerTraining(key.setup().moves(), key.setup().seed() + key.later());
        List<TransformerProgress> rows = new ArrayList<>();
        while (training.steps() < key.setup().steps()) {
            training.step();
            if (training.steps() % EVERY == 0 || training.steps() == key.setup().steps()) {
                rows.add(training.measure());
            }
        }
        return new Run(training.incoming(), rows);
    }
}
