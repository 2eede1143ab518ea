package ganscope.cli;

import ganscope.claim.LessonCheck;
import ganscope.claim.LessonCheck.Outcome;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.LanguageWord;
import ganscope.cli.report.LessonReport;
import ganscope.cli.report.LessonText;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.file.BadLesson;
import ganscope.lesson.file.LessonFile;
import ganscope.lesson.file.Lessons;
import ganscope.text.FileTrouble;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a lesson, or checks what it claims. */
@Command(
        name = "lesson",
        mixinStandardHelpOptions = true,
        header = "Prints a lesson, or checks every claim that it makes.",
        description = {
            "",
            "With --check, trains the runs that the claims are about, measures, and says of each claim its number, how"
                    + " far that is from where the claim would be false, and whether it is true. A claim that is false"
                    + " ends with exit status 1.",
            ""
        })
public final class LessonCommand implements Callable<Integer> {
    private static final int MOST_SEEDS = 100;
    private static final int MOST_JOBS = 64;

    @Parameters(
            paramLabel = "ID|FILE|all",
            description = "A lesson that ships, by the id or number that the command lessons lists; or a file of your"
                    + " own; or all that ship.")
    private String name = "";

    @Option(names = "--check", description = "Check the claims instead.")
    private boolean check;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Check with so many seeds, beginning with each run's own (default: ${DEFAULT-VALUE}); a claim"
                    + " has to be true with each.")
    private int seeds;

    @Option(
            names = "--jobs",
            paramLabel = "J",
            description = "Train so many runs at once, by default one on each core.")
    private @Nullable Integer jobs;

    @Option(
            names = "--language",
            paramLabel = "L",
            defaultValue = "en",
            description = "Of the printed lesson: en or zh (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--json", description = "With --check, one JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        PrintWriter out = own.commandLine().getOut();
        Language spoken = LanguageWord.of(language);
        if (!check && (json || jobs != null || seeds != 1)) {
            throw new BadInput("--seeds, --jobs and --json have a meaning with --check only.");
        }
        if (seeds < 1 || seeds > MOST_SEEDS) {
            throw new BadInput("--seeds: " + seeds + " (1 to " + MOST_SEEDS + ").");
        }
        if (jobs != null && (jobs < 1 || jobs > MOST_JOBS)) {
            throw new BadInput("--jobs: " + jobs + " (1 to " + MOST_JOBS + ").");
        }
        List<Lesson> lessons = lessons();
        if (check) {
            return checked(lessons, out, own.commandLine().getErr());
        }
        lessons.forEach(lesson -> out.print(LessonText.of(lesson, spoken)));
        out.flush();
        return 0;
    }

    private int checked(List<Lesson> lessons, PrintWriter out, PrintWriter log) {
        long start = System.nanoTime();
        LessonCheck all = new LessonCheck(lessons, seeds);
        int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
        int runs = all.runs();
        try (Interruption interruption = new Interruption()) {
            List<Outcome> outcomes = all.check(
                    threads,
                    finished -> {
                        log.println(finished + " of " + runs + " runs finished");
                        log.flush();
                    },
                    interruption::isAsked);
            if (interruption.isAsked()) {
                log.println("Interrupted: nothing is said of claims whose runs are not finished.");
                log.flush();
                return interruption.status();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.println(json ? LessonReport.json(outcomes, seeds, seconds) : LessonReport.words(outcomes, seconds));
            out.flush();
            return outcomes.stream().allMatch(Outcome::holds) ? 0 : GanScopeCommand.FAILED;
        }
    }

    private List<Lesson> lessons() {
        if (name.equals("all")) {
            return Lessons.all();
        }
        try {
            Path file = Path.of(name);
            boolean own = name.endsWith(".yaml") || name.endsWith(".yml") || Files.isRegularFile(file);
            return List.of(own ? LessonFile.read(file) : Lessons.of(name));
        } catch (BadLesson | IllegalArgumentException e) {
            if (e instanceof InvalidPathException) {
                throw new BadInput("lesson: " + Quoted.of(name) + " names no file.", e);
            }
            throw BadInput.sentence(e);
        } catch (CharacterCodingException e) {
            throw new BadInput(Quoted.path(Path.of(name)) + ": not a text in UTF-8", e);
        } catch (IOException e) {
            throw new BadInput(Quoted.path(Path.of(name)) + ": " + FileTrouble.of(e), e);
        }
    }
}
