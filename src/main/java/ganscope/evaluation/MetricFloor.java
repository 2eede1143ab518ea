package ganscope.evaluation;

/**
 * What a metric reads when the generator is perfect.
 *
 * @param mean the mean reading, in the metric's unit
 * @param p95 the reading that 95 of 100 perfect generators stay below; it can lie under the mean where a few readings are
 *     far above all others, as with data that hold one far outlier
 */
public record MetricFloor(double mean, double p95) {}
