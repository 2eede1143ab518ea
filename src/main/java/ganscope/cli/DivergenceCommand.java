package ganscope.cli;

import ganscope.cli.option.BadInput;
import ganscope.cli.option.ColumnOptions;
import ganscope.cli.option.PointsFile;
import ganscope.cli.option.SampleOptions;
import ganscope.cli.report.Measurements;
import ganscope.cli.report.SampleReport;
import ganscope.data.taken.TakenData;
import ganscope.divergence.Divergences;
import ganscope.stats.Points;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every divergence between two sample files, or between two probability vectors. */
@Command(
        name = "divergence",
        mixinStandardHelpOptions = true,
        header = "Measures how far apart two sample files are, by every divergence.",
        description = {
            "",
            "A file holds one point a line, in 1 or more columns: a table of any usual form (CSV, columns apart by tabs or "
                    + "spaces, ARFF, npy), with a header or without. Row numbers, words and dates are left out.",
            "",
            "Divergences (js, kl_pq, kl_qp, tv, hellinger2 = sum of (sqrt p - sqrt q)^2, pearson, neyman, jeffreys; nats) "
                    + "and entropies are those of histograms with the same bins for both files: from the smallest value "
                    + "to the largest on each axis, as many as the finer of Freedman-Diaconis' and Sturges' rules asks for.",
            "",
            "w1, w2 (data units) are exact, w1_sliced is the mean of w1 over directions. Beyond one column, of larger "
                    + "files --transport-points points enter w1 and w2, picked at random with a fixed seed. energy is SciPy's energy "
                    + "distance. mmd is the unbiased squared discrepancy with a Gaussian kernel of the median distance "
                    + "between all points (or " + SampleReport.MEDIAN_POINTS + " of them). At most "
                    + SampleReport.MOST_PAIRED
                    + " points of each file enter sums over pairs and the 1,000 directions of w1_sliced.",
            ""
        })
public final class DivergenceCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "P.csv", description = "The first sample: p.")
    private Path p = Path.of("");

    @Parameters(index = "1", paramLabel = "Q.csv", description = "The second sample: q.")
    private Path q = Path.of("");

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(
            names = "--discrete",
            description = "The files are probability vectors, one number a line; they are normalised first. "
                    + "What needs distances between points is NaN.")
    private boolean discrete;

    @Option(
            names = "--bins",
            paramLabel = "N|RULE",
            description = "Bins on each axis, 1 to 1000000, or a rule: auto (the default, the finer of the next and the"
                    + " last), freedman-diaconis, scott, sturges.")
    private @Nullable String bins;

    @Option(
            names = "--density",
            paramLabel = "KIND",
            defaultValue = "histogram",
            description =
                    "What divergences compare: histogram (the default), or kde, Gaussian kernel estimates, in one or "
                            + "two columns; entropies are then differential.")
    private String density = "histogram";

    @Option(
            names = "--bandwidth",
            paramLabel = "H|RULE",
            description =
                    "The kernels' width with --density kde: a standard deviation in data units, or a rule: scott (the "
                            + "default), silverman.")
    private @Nullable String bandwidth;

    @Option(
            names = "--sinkhorn",
            paramLabel = "EPSILON",
            description = "Also entropic transport with this regularisation, in data units: sinkhorn_cost (at least w1,"
                    + " which it approaches as EPSILON falls) and sinkhorn_divergence (0 between equal samples);"
                    + " of at most "
                    + SampleReport.MOST_ENTROPIC + " points of each file.")
    private @Nullable Double epsilon;

    @Option(
            names = "--transport-points",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Points of each file, beyond one column, that enter w1 and w2: 1 to 4000, by default "
                    + "${DEFAULT-VALUE} (some seconds).")
    private int transportPoints;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        refuseWhatDiscreteVectorsLack();
        Measurements values = discrete
                ? ofVectors(own.commandLine().getErr())
                : ofSamples(own.commandLine().getErr());
        PrintWriter out = own.commandLine().getOut();
        if (json) {
            out.println(values.toJson());
        } else {
            values.print(out);
        }
        out.flush();
        return 0;
    }

    private void refuseWhatDiscreteVectorsLack() {
        if (discrete && bins != null) {
            throw new BadInput(
                    "--bins " + bins + " has no meaning with --discrete, where each line is a bin of its own.");
        }
        if (discrete && columns.givesWeights()) {
            throw new BadInput("--weights has no meaning with --discrete, where each number is a probability itself.");
        }
        if (discrete && (epsilon != null || SampleOptions.smooth(density))) {
            throw new BadInput((epsilon != null ? "--sinkhorn" : "--density kde")
                    + " has no meaning with --discrete, where lines have no distance from each other.");
        }
    }

    private Measurements ofVectors(PrintWriter log) {
        TakenData one = PointsFile.read(p, columns);
        double[] first = PointsFile.vector(p, one);
        TakenData other = PointsFile.read(q, columns);
        double[] second = PointsFile.vector(q, other);
        if (first.length != second.length) {
            throw new BadInput(PointsFile.name(p) + " has " + first.length + " probabilities and " + PointsFile.name(q)
                    + " " + second.length + ", but vectors of one length are compared.");
        }
        Measurements values = checked(() -> SampleReport.ofVectors(Divergences.between(first, second)));
        say(one, other, log);
        return values;
    }

    private Measurements ofSamples(PrintWriter log) {
        boolean smooth = SampleOptions.smooth(density);
        if (!smooth && bandwidth != null) {
            throw new BadInput("--bandwidth has a meaning with --density kde only.");
        }
        if (smooth && bins != null) {
            throw new BadInput("--bins " + bins + " has no meaning with --density kde, which has no bins.");
        }
        Double regularisation = epsilon;
        SampleOptions options = new SampleOptions(
                SampleOptions.rule(bins == null ? "auto" : bins),
                smooth,
                SampleOptions.bandwidth(bandwidth == null ? "scott" : bandwidth),
                transportPoints,
                regularisation == null ? OptionalDouble.empty() : OptionalDouble.of(regularisation));
        List<TakenData> pair = PointsFile.readPair(p, q, columns);
        TakenData one = pair.getFirst();
        TakenData other = pair.getLast();
        Points first = PointsFile.points(one);
        Points second = PointsFile.pointsLike(other, one);
        if (first.dimension() != second.dimension()) {
            throw new BadInput(PointsFile.name(p) + " has points of " + first.dimension() + " coordinates and "
                    + PointsFile.name(q) + " of " + second.dimension()
                    + ", but samples of one dimension are compared.");
        }
        Measurements values = checked(() -> new SampleReport(first, second, options, log).values());
        say(one, other, log);
        return values;
    }

    /** Says what was taken of each file, once it is clear that both can be used. */
    private void say(TakenData first, TakenData second, PrintWriter log) {
        log.println(PointsFile.name(p) + ": " + first.sentence());
        log.println(PointsFile.name(q) + ": " + second.sentence());
        log.flush();
    }

    /** What the mathematics refuses is bad input here: the sentence says what and what is allowed. */
    private <T> T checked(Supplier<T> computation) {
        try {
            return computation.get();
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    PointsFile.name(p) + " (p) and " + PointsFile.name(q) + " (q) cannot be compared: " + e.getMessage()
                            + (String.valueOf(e.getMessage()).contains("bandwidth")
                                    ? "; --bandwidth H sets one."
                                    : "."),
                    e);
        }
    }
}
