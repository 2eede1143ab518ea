package ganscope.app;

import ganscope.cli.GanScopeCommand;
import ganscope.cli.Interruption;
import ganscope.cli.option.WindowStart;
import ganscope.text.Sentence;
import ganscope.view.GanScopeApplication;
import ganscope.view.model.start.StartFile;
import ganscope.view.model.start.StartOptions;
import ganscope.view.model.start.StartRequest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Entry point. */
public final class Main {
    private Main() {}

    /** Starts the program with the words of the command line; without any, opens the window if there is a display. */
    public static void main(String[] words) throws IOException, InterruptedException {
        // Files and results have ASCII digits and decimal points in every country.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        // Charts are drawn into memory, and JavaFX does not need Java2D's screen: nothing may look for it.
        System.setProperty("java.awt.headless", "true");
        PrintWriter err = writer(System.err);
        String[] args = OpenedFile.words(words);
        if (args.length == 2 && args[0].equals(Rehearsal.WORD)) {
            Rehearsal.run(args[1]);
            System.exit(0);
        }
        if (args.length > 0) {
            boolean trains = opensWindow(args) && !hasDisplay();
            if (trains) {
                err.println(
                        "There is no display (DISPLAY is not set): training without a window, into the folder out.");
            }
            System.exit(GanScopeCommand.execute(
                    results(),
                    err,
                    Map.of(
                            "job", new BenchJobCommand(),
                            "screen", new BenchScreenCommand(),
                            "start", new BenchStartCommand()),
                    start -> openWindow(err, Optional.of(start)),
                    trains ? DefaultRun.words(args) : args));
        } else if (hasDisplay()) {
            int status = openWindow(err, Optional.empty());
            if (status != 0) {
                System.exit(status);
            }
        } else if (refuses(err)) {
            System.exit(GanScopeCommand.BAD_INPUT);
        } else {
            err.println("There is no display (DISPLAY is not set): training the default experiment without a window, "
                    + "into the folder out.");
            System.exit(GanScopeCommand.execute(results(), err, DefaultRun.words()));
        }
    }

    /** Whether words of the command line are options for the window: no command, and no question for help. */
    private static boolean opensWindow(String... args) {
        return args[0].startsWith("--") && !args[0].equals("--help") && !args[0].equals("--version");
    }

    /** Opens the window, stays until it is closed, and gives the exit status. */
    private static int openWindow(PrintWriter err, Optional<WindowStart> start) {
        if (refuses(err)) {
            return GanScopeCommand.BAD_INPUT;
        }
        try (Interruption interruption = new Interruption(GanScopeApplication::end)) {
            GanScopeApplication.open(start.map(Main::asked));
            return interruption.isAsked() ? interruption.status() : 0;
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws where it finds no screen behind DISPLAY.
            err.println("The window cannot be opened on DISPLAY=" + System.getenv("DISPLAY") + ": " + e.getMessage()
                    + ". Unset DISPLAY to train without a window.");
            return GanScopeCommand.FAILED;
        } catch (IllegalStateException e) {
            err.println(Sentence.of("The window cannot be opened: " + e.getMessage()));
            return GanScopeCommand.FAILED;
        }
    }

    /** Whether the environment says something about the start that cannot be meant, which is told. */
    private static boolean refuses(PrintWriter err) {
        try {
            StartOptions.check(System.getenv(), StartFile::of);
            return false;
        } catch (IllegalArgumentException wrong) {
            err.println(Sentence.of(String.valueOf(wrong.getMessage())));
            return true;
        }
    }

    private static StartRequest asked(WindowStart start) {
        return new StartRequest(start.experiment(), start.preset(), start.taken(), start.offered(), start.run());
    }

    /** Whether there is a screen to open a window on: on Linux an X server, elsewhere always. */
    private static boolean hasDisplay() {
        String display = System.getenv("DISPLAY");
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || display != null && !display.isBlank() || System.getProperty("glass.platform") != null;
    }

    /** Standard output itself: Java's own stream over it keeps to itself that nothing can be written. */
    private static PrintWriter results() {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), System.out.charset()), true);
    }

    /** A writer in the encoding of the stream: the terminal's. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }
}
