package ganscope.cli;

import ganscope.cli.option.BadInput;
import ganscope.cli.option.SideOptions;
import ganscope.cli.report.ExploreReport;
import ganscope.explorer.Measure;
import ganscope.explorer.Side;
import ganscope.text.Quoted;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Exact divergences of two distributions on the line. */
@Command(
        name = "explore",
        mixinStandardHelpOptions = true,
        header = "Says how far apart two distributions of the line are, exactly and as samples say it.",
        description = {
            "",
            "A SPEC is one of",
            "  normal:MEAN,SD",
            "  uniform:LOW,HIGH",
            "  exponential:RATE[,SHIFT]  (mean SHIFT + 1/RATE)",
            "  mixture:0.3*normal:-2,1+0.7*uniform:1,2  (without weights: equal ones)",
            "  file:PATH  (one column of numbers, as divergence reads it)",
            "",
            "Values are exact: closed forms, or quadrature to 1e-10; Infinity where they are infinite. The names are those"
                    + " of divergence; cross_entropy_pq = -integral of p ln q, value_of_game = 2 js - 2 ln 2, the GAN"
                    + " game's value at the best discriminator. Beside each stands what samples of --samples numbers"
                    + " say, by histograms as divergence makes them: mean, 5th and 95th percentile; and the noise"
                    + " floor, what they say where q is p itself. Numbers of a file have no density: of them w1, w2 and"
                    + " energy are exact, and samples are drawn with replacement.",
            ""
        })
public final class ExploreCommand implements Callable<Integer> {
    private static final int MOST_SAMPLES = 1_000_000;
    private static final int LEAST_REPEATS = 20;
    private static final int MOST_REPEATS = 10_000;
    private static final int MOST_SHIFTS = 1000;

    @Mixin
    private SideOptions sides = new SideOptions();

    @Option(
            names = "--samples",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Numbers of each sample, 2 to 1000000 (default: ${DEFAULT-VALUE}).")
    private int samples;

    @Option(
            names = "--repeats",
            paramLabel = "R",
            defaultValue = "100",
            description = "Pairs of samples, 20 to 10000 (default: ${DEFAULT-VALUE}); 0 = none, exact values alone.")
    private int repeats;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "The seed of the samples (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--sweep",
            paramLabel = "FROM,TO,N",
            description = "Also js, kl_pq, kl_qp, tv and w1 with q moved by each of N even steps from FROM to TO.")
    private @Nullable String sweep;

    @Option(
            names = "--fit",
            paramLabel = "NAME[,NAME]",
            description = "Also the one normal q that is nearest to p by this divergence: js, kl_pq, kl_qp, tv,"
                    + " hellinger2, pearson, neyman, jeffreys, w1, w2, energy, or all. kl_pq covers the modes of p, kl_qp"
                    + " (reverse KL) seeks one.")
    private @Nullable String fit;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        check();
        double[] shifts = sweep == null ? new double[0] : shifts(sweep);
        List<Measure> fits = fit == null ? List.of() : measures(fit);
        SideOptions.Sides both = sides.read(spec.commandLine().getErr());
        ExploreReport report = new ExploreReport();
        try {
            compare(report, both, shifts);
            for (Measure measure : fits) {
                report.fit(measure, both.p());
            }
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(refused);
        }
        if (json) {
            out.println(report.toJson());
        } else {
            report.print(out);
        }
        out.flush();
        return 0;
    }

    private void compare(ExploreReport report, SideOptions.Sides both, double[] shifts) {
        Optional<Side> q = both.q();
        if (q.isEmpty()) {
            if (fit == null || shifts.length > 0) {
                throw new BadInput("--q is missing; only --fit alone needs no second distribution.");
            }
            return;
        }
        report.exact(both.p(), q.get());
        if (repeats > 0) {
            report.estimate(both.p(), q.get(), samples, repeats, seed);
        }
        for (double shift : shifts) {
            try {
                report.moved(both.p(), q.get(), shift);
            } catch (IllegalArgumentException refused) {
                throw new BadInput("--sweep: moved by " + shift + ", q has " + refused.getMessage(), refused);
            }
        }
    }

    private void check() {
        if (samples < 2 || samples > MOST_SAMPLES) {
            throw new BadInput("--samples: " + samples + " (2 to " + MOST_SAMPLES + ").");
        }
        if (repeats != 0 && (repeats < LEAST_REPEATS || repeats > MOST_REPEATS)) {
            throw new BadInput("--repeats: " + repeats + " (" + LEAST_REPEATS + " to " + MOST_REPEATS + ", or 0).");
        }
    }

    private static double[] shifts(String words) {
        String refused = "--sweep: " + Quoted.of(words) + ", but FROM,TO,N with finite numbers and N from 2 to "
                + MOST_SHIFTS + " is needed, such as 0,5,11.";
        String[] parts = words.split(",", -1);
        if (parts.length != 3) {
            throw new BadInput(refused);
        }
        try {
            double from = Double.parseDouble(parts[0].strip());
            double to = Double.parseDouble(parts[1].strip());
            int count = Integer.parseInt(parts[2].strip());
            if (!Double.isFinite(to - from) || count < 2 || count > MOST_SHIFTS) {
                throw new BadInput(refused);
            }
            double[] shifts = new double[count];
            for (int i = 0; i < count; i++) {
                shifts[i] = i == count - 1 ? to : from + (to - from) * i / (count - 1);
            }
            return shifts;
        } catch (NumberFormatException e) {
            throw new BadInput(refused, e);
        }
    }

    private static List<Measure> measures(String words) {
        if (words.equals("all")) {
            return Arrays.stream(Measure.values()).filter(Measure::isDistance).toList();
        }
        List<Measure> measures = new ArrayList<>();
        for (String word : words.split(",", -1)) {
            try {
                measures.add(Measure.distance(word.strip()));
            } catch (IllegalArgumentException refused) {
                throw new BadInput("--fit: " + Quoted.of(word) + ", " + refused.getMessage(), refused);
            }
        }
        return measures;
    }
}
