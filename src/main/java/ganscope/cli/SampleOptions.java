package ganscope.cli;

import ganscope.stats.BinRule;
import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How two samples are compared.
 *
 * @param rule how many bins histograms have
 * @param smooth whether kernel density estimates take the place of histograms
 * @param mostTransported points of each sample that enter exact transport in two or more dimensions
 * @param epsilon the regularisation of entropic transport, in data units, if that is wanted too
 */
record SampleOptions(BinRule rule, boolean smooth, int mostTransported, OptionalDouble epsilon) {
    private static final int MOST_BINS = 1_000_000;

    /** The rules that look at the sample, by name. */
    private static final Map<String, BinRule> RULES = new LinkedHashMap<>();

    static {
        RULES.put("auto", BinRule.Automatic.FINER);
        RULES.put("freedman-diaconis", BinRule.Automatic.FREEDMAN_DIACONIS);
        RULES.put("scott", BinRule.Automatic.SCOTT);
        RULES.put("sturges", BinRule.Automatic.STURGES);
    }

    /**
     * A rule by its name, or a number of bins.
     *
     * @throws BadInput if it is neither
     */
    static BinRule rule(String words) {
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
    static boolean smooth(String density) {
        if (!density.equals("kde") && !density.equals("histogram")) {
            throw new BadInput("--density: " + Quoted.bare(density) + ", but histogram or kde are allowed.");
        }
        return density.equals("kde");
    }
}
