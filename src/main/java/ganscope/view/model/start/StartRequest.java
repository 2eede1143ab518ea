package ganscope.view.model.start;

import ganscope.data.table.DataTable;
import ganscope.data.taken.Taken;
import ganscope.gan.experiment.Experiment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the window was asked to open on.
 *
 * @param experiment what to train
 * @param preset whether it is a preset, so that its charts come with it
 * @param taken what was taken of a file of data, to be said
 * @param offered a table of which a person must choose columns first
 * @param run the file of a run to go on with
 */
public record StartRequest(
        Experiment experiment,
        boolean preset,
        Optional<Taken> taken,
        Optional<DataTable> offered,
        Optional<Path> run) {}
