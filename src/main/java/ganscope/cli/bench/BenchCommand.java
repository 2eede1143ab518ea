package ganscope.cli.bench;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands that measure the program's own speed. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        header = "Measures the program's own speed.",
        subcommands = {BenchStepCommand.class, BenchTransportCommand.class, BenchSnapshotCommand.class})
public final class BenchCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec group = Objects.requireNonNull(spec);
        throw new ParameterException(
                group.commandLine(),
                "What to measure is missing (one of " + group.subcommands().keySet() + ").");
    }
}
