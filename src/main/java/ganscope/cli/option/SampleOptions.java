package ganscope.cli.option;

import ganscope.stats.Bandwidth;
import ganscope.stats.BinRule;
import ganscope.text.Quoted;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How two samples are compared.
 *
 * @param rule how many bins histograms have
 * @param smooth whether kernel density estimates take the place of histograms
 * @param bandwidth how wide their kernels are
 * @param mostTransported points of each sample that enter exact transport in two or more dimensions
 * @param epsilon the regularisation of entropic transport, in data units, if that is wanted too
 */
public record SampleOptions(
        BinRule rule, boolean smooth, Bandwidth bandwidth, int mostTransported, OptionalDouble epsilon) {
    private static final int MOST_BINS = 1_000_000;
    private static final int MOST_TRANSPORTED = 4000;

    /** The rules that look at the sample, by name. */
    private static final Map<String, BinRule> RULES = new LinkedHashMap<>();

    static {
        RULES.put("auto", BinRule.Automatic.FINER);
        RULES.put("freedman-diaconis", BinRule.Automatic.FREEDMAN_DIACONIS);
        RULES.put("scott", BinRule.Automatic.SCOTT);
        RULES.put("sturges", BinRule.Automatic.STURGES);
    }

    /**
     * Checks the numbers.
     *
     * @throws BadInput naming the option
     */
    public SampleOptions {
        if (mostTransported < 1 || mostTransported > MOST_TRANSPORTED) {
            throw new BadInput(
                    "--transport-points: " + mostTransported + ", but 1 to " + MOST_TRANSPORTED + " are allowed.");
        }
        if (epsilon.isPresent() && !(epsilon.getAsDouble() > 0 && epsilon.getAsDouble() < Double.POSITIVE_INFINITY)) {
            throw new BadInput("--sinkhorn: " + epsilon.getAsDouble() + ", but a finite number above 0 is needed.");
        }
    }

    /**
     * A bandwidth: a rule by its name, or a standard deviation in data units.
     *
     * @throws BadInput if it is neither
     */
    public static Bandwidth bandwidth(String words) {
        String allowed = "--bandwidth: " + Quoted.bare(words)
                + ", but scott, silverman or a number from 1e-100 to 1e100 is needed.";
        try {
            return switch (words) {
                case "scott" -> Bandwidth.Rule.SCOTT;
                case "silverman" -> Bandwidth.Rule.SILVERMAN;
                default -> new Bandwidth.Given(new BigDecimal(words).doubleValue());
            };
        } catch (IllegalArgumentException e) {
            throw new BadInput(allowed, e);
        }
    }

    /**
     * A rule by its name, or a number of bins.
     *
     * @throws BadInput if it is neither
     */
    public static BinRule rule(String words) {
        BinRule named = RULES.get(words);
        if (named != null) {
            return named;
        }
        try {
            int count = Integer.parseInt(words);
            if (count >= 1 && count <= MOST_BINS) {
                return new BinRule.Fixed(count);
            }
        } catch (NumberFormatException e) {
            throw new BadInput(refusal(words), e);
        }
        throw new BadInput(refusal(words));
    }

    private static String refusal(String words) {
        return "--bins: " + Quoted.bare(words) + ", but 1 to " + MOST_BINS + " or one of "
                + String.join(", ", RULES.keySet()) + " are allowed.";
    }

    /**
     * Whether the name asks for kernel density estimates.
     *
     * @throws BadInput if there is no such density
     */
    public static boolean smooth(String density) {
        if (!density.equals("kde") && !density.equals("histogram")) {
            throw new BadInput("--density: " + Quoted.bare(density) + ", but histogram or kde are allowed.");
        }
        return density.equals("kde");
    }
}
