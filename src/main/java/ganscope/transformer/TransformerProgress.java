package ganscope.transformer;

/**
 * How far both classifiers are.
 *
 * @param step after how many steps
 * @param with a transformer in front, on the pictures for testing
 * @param without one
 * @param batchLossWith the cross-entropy of the last batch, in nats; NaN before the first
 * @param batchLossWithout of the one without
 * @param spread how differently the digits stand behind the transformer; before it as {@link TransformerTraining#incoming()}
 */
public record TransformerProgress(
        long step, Score with, Score without, double batchLossWith, double batchLossWithout, Spread spread) {}
