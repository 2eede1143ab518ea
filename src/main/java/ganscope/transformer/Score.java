package ganscope.transformer;

/**
 * How good a classifier is on pictures that it was not trained with.
 *
 * @param accuracy the share of them that it names rightly, 0 to 1
 * @param loss the mean cross-entropy, in nats
 */
public record Score(double accuracy, double loss) {}
