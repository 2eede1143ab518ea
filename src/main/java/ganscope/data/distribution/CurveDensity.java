package ganscope.data.distribution;

import java.util.List;
import java.util.Optional;

/**
 * The density of a curve's points moved by normal noise, ∫ w(t) N(x; c(t), σ²I) dt, by Gauss–Legendre quadrature.
 *
 * <p>Each strand is cut into panels no longer than 2σ, with five nodes each: the integrand is then so smooth that the
 * error is below 1e-6 of its peak.
 */
final class CurveDensity implements Density {
    private static final double[] NODES = {
        -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
    };
    private static final double[] NODE_WEIGHTS = {
        0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
    };
    private static final int FEWEST_PANELS = 16;

    /** More would make a heat map slow, for a curve so sharp that no picture of its density shows anything. */
    private static final int MOST_PANELS = 8192;

    private static final double PANEL_SIGMAS = 2;
    private static final double REACH_SIGMAS = 8;

    private final double[] x;
    private final double[] y;
    private final double[] weights;
    private final double noise;

    private CurveDensity(List<Strand> strands, Rotation turn, double noise, int panels) {
        int size = strands.size() * panels * NODES.length;
        this.noise = noise;
        x = new double[size];
        y = new double[size];
        weights = new double[size];
        int at = 0;
        for (Strand strand : strands) {
            for (int panel = 0; panel < panels; panel++) {
                for (int node = 0; node < NODES.length; node++) {
                    double t = (panel + 0.5 + 0.5 * NODES[node]) / panels;
                    double plainX = strand.x().applyAsDouble(t);
                    double plainY = strand.y().applyAsDouble(t);
                    x[at] = turn.x(plainX, plainY);
                    y[at] = turn.y(plainX, plainY);
                    weights[at] = strand.weight().applyAsDouble(t)
                            * NODE_WEIGHTS[node]
                            / (2 * panels * strands.size() * 2 * Math.PI * noise * noise);
                    at++;
                }
            }
        }
    }

    /**
     * The density, or none without noise or with too little for the curve's length.
     *
     * @param speed the largest length of curve per unit of t, in data units
     */
    static Optional<Density> of(List<Strand> strands, Rotation turn, double noise, double speed) {
        double panels = Math.max(FEWEST_PANELS, Math.ceil(speed / (PANEL_SIGMAS * noise)));
        return panels * strands.size() <= MOST_PANELS
                ? Optional.of(new CurveDensity(strands, turn, noise, (int) panels))
                : Optional.empty();
    }

    @Override
    public double at(double... point) {
        double reach = (REACH_SIGMAS + PANEL_SIGMAS) * noise;
        double factor = -0.5 / (noise * noise);
        int middle = NODES.length / 2;
        double sum = 0;
        for (int panel = 0; panel < x.length; panel += NODES.length) {
            if (squareTo(panel + middle, point) < reach * reach) {
                for (int i = panel; i < panel + NODES.length; i++) {
                    sum += weights[i] * Math.exp(factor * squareTo(i, point));
                }
            }
        }
        return sum;
    }

    private double squareTo(int i, double[] point) {
        double dx = point[0] - x[i];
        double dy = point[1] - y[i];
        return dx * dx + dy * dy;
    }
}
