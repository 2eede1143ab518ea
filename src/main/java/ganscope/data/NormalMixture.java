package ganscope.data;

import ganscope.data.distribution.LineDistribution;
import ganscope.data.distribution.NormalModes;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Weights;
import java.util.List;

/**
 * A mixture of normals on the line, Σ wᵢ N(μᵢ, σᵢ²).
 *
 * @param means μᵢ, in data units, 1 to 64 of them
 * @param standardDeviations σᵢ, in data units, as many as means
 * @param weights relative weights, as many as means, or none for equal ones; scaled to sum to one where they are used
 */
public record NormalMixture(List<Double> means, List<Double> standardDeviations, List<Double> weights)
        implements Distribution1D {
    /** The name in files and on the command line. */
    public static final String TYPE = "mixture";

    private static final int MOST = 64;

    /** Copies and checks the parameters. */
    public NormalMixture {
        means = List.copyOf(means);
        standardDeviations = List.copyOf(standardDeviations);
        weights = List.copyOf(weights);
        Require.within("means (how many)", means.size(), 1, MOST);
        if (standardDeviations.size() != means.size()) {
            throw new IllegalArgumentException(
                    "standardDeviations: " + standardDeviations.size() + " for " + means.size() + " means (one each)");
        }
        for (int i = 0; i < means.size(); i++) {
            Require.position("means[" + i + "]", means.get(i));
            Require.spread("standardDeviations[" + i + "]", standardDeviations.get(i));
        }
        Weights.check(weights, means.size());
    }

    /** Two equal halves at −2 and 2. */
    public static NormalMixture defaults() {
        return new NormalMixture(List.of(-2.0, 2.0), List.of(0.5, 0.5), List.of(0.5, 0.5));
    }

    @Override
    public LineDistribution build() {
        return new NormalModes(1, doubles(means), doubles(standardDeviations), Weights.shares(weights, means.size()));
    }

    private static double[] doubles(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 1;
    }
}
