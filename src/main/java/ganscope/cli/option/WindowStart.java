package ganscope.cli.option;

import ganscope.data.table.DataTable;
import ganscope.data.taken.Taken;
import ganscope.gan.experiment.Experiment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the words of the command line ask the window to open on.
 *
 * @param experiment what to train
 * @param preset whether it is a preset, so that its charts come with it
 * @param taken what was taken of a file of data, if one was named
 * @param offered a table with more columns than can be taken, of which a person must choose first
 * @param run the file of a run to go on with
 */
public record WindowStart(
        Experiment experiment,
        boolean preset,
        Optional<Taken> taken,
        Optional<DataTable> offered,
        Optional<Path> run) {}
