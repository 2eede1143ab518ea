package ganscope.claim;

import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Setup;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures what the claims of a lesson speak of.
 *
 * @param lesson whose claims they are
 * @param runs what is known of the run of a setup; empty where it has not begun
 * @param transformers trains the spatial transformers
 * @param seed of samples that are drawn
 */
public record Measuring(
        Lesson lesson, Function<Setup.Training, Optional<RunReadings>> runs, TransformerRuns transformers, long seed) {
    /** One that trains every spatial transformer itself. */
    public Measuring(Lesson lesson, Function<Setup.Training, Optional<RunReadings>> runs, long seed) {
        this(lesson, runs, new TransformerRuns(), seed);
    }

    /** What was measured for a claim. */
    public Verdict of(Claim claim) {
        double value = number(claim.measured());
        double other = claim.bound().compared().map(this::number).orElse(Double.NaN);
        return new Verdict(claim, value, other);
    }

    /** A number; NaN where it is not defined or not known yet. */
    public double number(Measured measured) {
        return switch (measured) {
            case Measured.Ratio ratio -> number(ratio.first()) / number(ratio.second());
            case Measured.Difference difference -> number(difference.first()) - number(difference.second());
            case Measured.OfRun run -> ofRun(run);
            case Measured.Between between -> StillNumber.between(between, lesson.setup(between.of()), seed);
            case Measured.Fit fit ->
                lesson.setup(fit.of()) instanceof Setup.Exploration pair ? StillNumber.fit(fit, pair) : Double.NaN;
            case Measured.OfGame game ->
                lesson.setup(game.of()) instanceof Setup.Play play ? StillNumber.game(game.number(), play) : Double.NaN;
            case Measured.OfTransformer transformer ->
                lesson.setup(transformer.of()) instanceof Setup.Transformer setup
                        ? transformers.of(transformer, setup, seed)
                        : Double.NaN;
            case Measured.OfMap map ->
                lesson.setup(map.of()) instanceof Setup.Unfolding setup
                        ? UnfoldedNumber.of(map.number(), setup, seed)
                        : Double.NaN;
            case Measured.OfGrid grid -> ConvolvedNumber.of(grid, lesson);
        };
    }

    private double ofRun(Measured.OfRun measured) {
        Optional<RunReadings> run = lesson.setup(measured.of()) instanceof Setup.Training training
                ? runs.apply(training)
                : Optional.empty();
        return run.map(readings -> RunNumber.of(measured, readings)).orElse(Double.NaN);
    }
}
