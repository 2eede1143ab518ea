package ganscope.cli;

import ganscope.cli.option.ExperimentOptions;
import ganscope.session.HeadlessRun;
import ganscope.session.form.ExperimentFile;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trains without a window. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        header = "Trains without a window.",
        description = {
            "",
            "Says how it goes on standard error, and what was measured at the end on standard output. With --out,"
                    + " writes experiment.json (all settings: training from it again gives the same metrics.csv),"
                    + " metrics.csv, samples.csv (generated ones), run.ganscope (the networks and all that training goes"
                    + " on from, for the command resume), the charts as *.png, and report.html.",
            ""
        })
public final class TrainCommand implements Callable<Integer> {
    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Mixin
    private RunOptions output = new RunOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        ExperimentFile settings = options.read();
        return output.run(
                Objects.requireNonNull(spec),
                settings,
                0,
                (listener, stop) -> HeadlessRun.train(settings.experiment(), settings.every(), listener, stop));
    }
}
