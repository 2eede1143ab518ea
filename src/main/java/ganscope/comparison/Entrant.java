package ganscope.comparison;

import ganscope.gan.experiment.Experiment;

/**
 * One of the experiments of a race.
 *
 * @param name what it is called in tables and charts
 * @param experiment what it trains
 */
public record Entrant(String name, Experiment experiment) {}
