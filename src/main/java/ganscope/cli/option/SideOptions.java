package ganscope.cli.option;

import ganscope.data.taken.TakenData;
import ganscope.explorer.LawText;
import ganscope.explorer.Observed;
import ganscope.explorer.Side;
import ganscope.stats.Points;
import ganscope.text.Quoted;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which distributions of the line are compared. */
public final class SideOptions {
    private static final String FILE = "file:";

    @Option(names = "--p", paramLabel = "SPEC", required = true, description = "The first distribution: p.")
    private String p = "";

    @Option(
            names = "--q",
            paramLabel = "SPEC",
            description = "The second distribution: q. May be left out with --fit alone.")
    private @Nullable String q;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    /** Both sides, or the first one alone. */
    public record Sides(Side p, Optional<Side> q) {}

    /**
     * Reads what is named.
     *
     * @param log where is said what was taken of files
     * @throws BadInput naming the option or the file
     */
    public Sides read(PrintWriter log) {
        List<String> said = new ArrayList<>();
        boolean pFile = p.startsWith(FILE);
        boolean qFile = q != null && q.startsWith(FILE);
        if (!pFile && !qFile && columns.given()) {
            throw new BadInput("--columns, --weights and --decimal speak of a file; give one, such as --p file:x.csv.");
        }
        Side first;
        Optional<Side> second;
        if (pFile && qFile) {
            Path one = path("--p", p);
            Path other = path("--q", String.valueOf(q));
            List<TakenData> pair = PointsFile.readPair(one, other, columns);
            first = observed(one, pair.getFirst(), said);
            second = Optional.of(observed(other, pair.getLast(), said));
        } else {
            first = side("--p", p, said);
            second = q == null ? Optional.empty() : Optional.of(side("--q", q, said));
        }
        said.forEach(log::println);
        log.flush();
        return new Sides(first, second);
    }

    private Side side(String option, String words, List<String> said) {
        if (words.startsWith(FILE)) {
            Path file = path(option, words);
            return observed(file, PointsFile.read(file, columns), said);
        }
        try {
            return LawText.parse(words);
        } catch (IllegalArgumentException refused) {
            throw new BadInput(option + ": " + refused.getMessage(), refused);
        }
    }

    private static Path path(String option, String words) {
        String name = words.substring(FILE.length());
        if (name.isEmpty()) {
            throw new BadInput(option + ": \"file:\" without a name, but file:PATH is needed.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new BadInput(option + ": " + Quoted.of(words) + " names no file.", e);
        }
    }

    private static Observed observed(Path file, TakenData taken, List<String> said) {
        Points points = PointsFile.points(taken);
        if (points.dimension() != 1) {
            throw new BadInput(PointsFile.name(file) + ": found " + points.dimension()
                    + " columns of numbers, but one is compared here; --columns NAME takes one.");
        }
        said.add(PointsFile.name(file) + ": " + taken.sentence());
        return new Observed(points);
    }
}
