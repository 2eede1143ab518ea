package ganscope.session;

import ganscope.evaluation.metric.Metrics;

/**
 * One row of {@code metrics.csv}.
 *
 * @param step training steps done
 * @param metrics what was measured there
 */
public record MetricsRow(long step, Metrics metrics) {}
