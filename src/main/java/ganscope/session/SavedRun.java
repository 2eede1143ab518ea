package ganscope.session;

import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;

/**
 * A session's run as it stood between two steps.
 *
 * @param run its number
 * @param experiment the settings in force
 * @param state what the trainer goes on from
 */
public record SavedRun(long run, Experiment experiment, NamedArrays state) {}
