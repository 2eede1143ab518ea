package ganscope.cli;

import ganscope.cli.bench.BenchCommand;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.ExperimentOptions;
import ganscope.cli.option.PathWord;
import ganscope.cli.option.WindowStart;
import ganscope.text.FileTrouble;
import ganscope.text.Program;
import ganscope.text.Quoted;
import ganscope.text.Sentence;
import ganscope.vectors.VectorMode;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. */
@Command(
        name = "run.sh",
        mixinStandardHelpOptions = true,
        version = Program.NAME_AND_VERSION,
        header = "GanScope: see adversarial training.",
        description =
                "Without a command, opens the window: on a file of data, an experiment or a preset, if one is named.",
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:an unexpected failure",
            "2:bad usage or bad input",
            "3:training diverged; the results so far are written"
        })
public final class GanScopeCommand implements Callable<Integer> {
    /** Exit status of an unexpected failure. */
    public static final int FAILED = 1;

    /** Exit status of bad usage or bad input. */
    public static final int BAD_INPUT = 2;

    /** Exit status of a training run that diverged. */
    public static final int DIVERGED = 3;

    /** The commands, in the order of the help. */
    private static final Map<String, Supplier<Object>> COMMANDS = commands();

    @Mixin
    private ExperimentOptions options = new ExperimentOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final @Nullable ToIntFunction<WindowStart> window;

    /** A root without a window. */
    public GanScopeCommand() {
        this(null);
    }

    private GanScopeCommand(@Nullable ToIntFunction<WindowStart> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        CommandLine own = Objects.requireNonNull(spec).commandLine();
        if (window == null || own.getParseResult().originalArgs().isEmpty()) {
            throw new ParameterException(own, "A command is missing.");
        }
        WindowStart start = options.forWindow();
        start.taken().ifPresent(taken -> own.getErr().println(taken.sentence()));
        own.getErr().flush();
        return window.applyAsInt(start);
    }

    /** Whether a word is the name of a command. */
    public static boolean isCommand(String word) {
        return COMMANDS.containsKey(word);
    }

    /**
     * Runs a command.
     *
     * @param out results
     * @param err progress, and one sentence on what is wrong
     * @return the exit status: 0 done, {@value #FAILED} failed, {@value #BAD_INPUT} bad usage or input,
     *     {@value #DIVERGED} training diverged
     */
    public static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return execute(out, err, Map.of(), arguments);
    }

    /**
     * Runs a command, where further measurements are known that this room cannot do itself because they need a screen.
     *
     * @param benches picocli commands by name, added to {@code bench}
     */
    public static int execute(PrintWriter out, PrintWriter err, Map<String, Object> benches, String... arguments) {
        return execute(out, err, benches, null, arguments);
    }

    /**
     * Runs a command, or opens the window where only options are given.
     *
     * @param window opens the window and stays until it is closed, then gives the exit status; null if there is no screen
     */
    public static int execute(
            PrintWriter out,
            PrintWriter err,
            Map<String, Object> benches,
            @Nullable ToIntFunction<WindowStart> window,
            String... arguments) {
        CommandLine root = root(window, benches, arguments);
        int status = statusOf(root, out, err, arguments);
        if (out.checkError()) {
            err.println("The results cannot be written to standard output.");
            err.flush();
            return status == 0 ? FAILED : status;
        }
        return status;
    }

    private static Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("train", TrainCommand::new);
        commands.put("resume", ResumeCommand::new);
        commands.put("sweep", SweepCommand::new);
        commands.put("race", RaceCommand::new);
        commands.put("presets", PresetsCommand::new);
        commands.put("lessons", LessonsCommand::new);
        commands.put("lesson", LessonCommand::new);
        commands.put("names", NamesCommand::new);
        commands.put("divergence", DivergenceCommand::new);
        commands.put("explore", ExploreCommand::new);
        commands.put("game", GameCommand::new);
        commands.put("convolve", ConvolveCommand::new);
        commands.put("som", SomCommand::new);
        commands.put("stn", StnCommand::new);
        commands.put("bench", BenchCommand::new);
        return commands;
    }

    /** The root with the command that is called; with all of them where none is, as for a question for help. */
    private static CommandLine root(
            @Nullable ToIntFunction<WindowStart> window, Map<String, Object> benches, String... arguments) {
        CommandLine root = new CommandLine(new GanScopeCommand(window));
        root.setCommandName(Program.command().substring(Program.command().lastIndexOf('/') + 1));
        String called = arguments.length == 0 ? "" : arguments[0];
        COMMANDS.forEach((name, command) -> {
            // each costs a start some milliseconds
            if (name.equals(called) || !COMMANDS.containsKey(called)) {
                root.addSubcommand(name, command.get());
            }
        });
        CommandLine bench = root.getSubcommands().get("bench");
        if (bench != null) {
            benches.forEach(bench::addSubcommand);
        }
        return root;
    }

    private static int statusOf(CommandLine root, PrintWriter out, PrintWriter err, String... arguments) {
        try {
            VectorMode.chosen(); // says what is wrong before the loops would fail
        } catch (IllegalArgumentException wrong) {
            err.println(Sentence.of(String.valueOf(wrong.getMessage())));
            err.flush();
            return BAD_INPUT;
        }
        try {
            return run(root, out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println("This needs more memory than the "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB that it may have; fewer numbers need less.");
            err.flush();
            return BAD_INPUT;
        }
    }

    private static int run(CommandLine root, PrintWriter out, PrintWriter err, String... arguments) {
        return root.setOut(out)
                .setExpandAtFiles(false) // a name may begin with an at sign
                .registerConverter(Path.class, new PathWord())
                .setErr(err)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((exception, words) -> {
                    String help = " See "
                            + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help.";
                    err.println(Sentence.of(String.valueOf(exception.getMessage()), Sentence.LONGEST - help.length())
                            + help);
                    err.flush();
                    return BAD_INPUT;
                })
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof BadInput) {
                        err.println(exception.getMessage());
                        err.flush();
                        return BAD_INPUT;
                    }
                    if (exception instanceof FileSystemException file && file.getFile() != null) {
                        err.println(Sentence.of(Quoted.path(Path.of(file.getFile())) + ": " + FileTrouble.of(file)));
                        err.flush();
                        return BAD_INPUT;
                    }
                    exception.printStackTrace(err); // unexpected: whoever mends it needs the place
                    err.flush();
                    return FAILED;
                })
                .execute(arguments);
    }
}
