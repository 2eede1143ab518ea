package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points of a curve, moved by a normal that is the same in every direction: what rolls, moons, spirals and circles
 * share. Its strands have equal shares. Immutable.
 */
public final class NoisyCurve implements Distribution {
    /** Beyond this many standard deviations lies less than 0.013 % of a normal in the plane. */
    private static final double REACH = 4.25;

    /** Steps of the midpoint rule for centroid and scale, and of the search for the box. */
    private static final int STEPS = 2048;

    private final List<Strand> strands;
    private final Rotation turn;
    private final double noise;
    private final double[] centroid = new double[2];
    private final double scale;
    private final Range range;
    /** The largest length of curve per unit of t, in data units. */
    private final double speed;

    public NoisyCurve(List<Strand> strands, double rotation, double noise) {
        this(strands, Rotation.ofDegrees(rotation), noise);
    }

    private NoisyCurve(List<Strand> strands, Rotation turn, double noise) {
        this.strands = List.copyOf(strands);
        this.turn = turn;
        this.noise = noise;
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        double square = 0;
        double longest = 0;
        double share = 1.0 / (STEPS * strands.size());
        for (Strand strand : strands) {
            double lastX = Double.NaN;
            double lastY = Double.NaN;
            for (int i = 0; i < STEPS; i++) {
                double t = (i + 0.5) / STEPS;
                double x = x(strand, t);
                double y = y(strand, t);
                double weight = share * strand.weight().applyAsDouble(t);
                centroid[0] += weight * x;
                centroid[1] += weight * y;
                square += weight * (x * x + y * y);
                low[0] = Math.min(low[0], x);
                low[1] = Math.min(low[1], y);
                high[0] = Math.max(high[0], x);
                high[1] = Math.max(high[1], y);
                if (i > 0) {
                    longest = Math.max(longest, Math.hypot(x - lastX, y - lastY));
                }
                lastX = x;
                lastY = y;
            }
        }
        square -= centroid[0] * centroid[0] + centroid[1] * centroid[1];
        scale = Math.sqrt(square + 2 * noise * noise);
        double edge = REACH * noise + longest;
        range = Margin.around(low[0] - edge, high[0] + edge, low[1] - edge, high[1] + edge);
        speed = longest * STEPS;
    }

    private double x(Strand strand, double t) {
        return turn.x(strand.x().applyAsDouble(t), strand.y().applyAsDouble(t));
    }

    private double y(Strand strand, double t) {
        return turn.y(strand.x().applyAsDouble(t), strand.y().applyAsDouble(t));
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    /** The same; the number of each sample's strand goes to {@code classes}, unless that is null. */
    void sample(RandomStream random, int rows, float[] out, int @Nullable [] classes) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            int number = strands.size() == 1 ? 0 : random.nextInt(strands.size());
            if (classes != null) {
                classes[i] = number;
            }
            Strand strand = strands.get(number);
            double t = strand.parameter().applyAsDouble(random.nextDouble());
            double x = strand.x().applyAsDouble(t);
            double y = strand.y().applyAsDouble(t);
            out[2 * i] = (float) (turn.x(x, y) + noise * random.nextGaussian());
            out[2 * i + 1] = (float) (turn.y(x, y) + noise * random.nextGaussian());
        }
    }

    /** The strands, where there are two or more. */
    @Override
    public Optional<Classes> classes() {
        return strands.size() == 1
                ? Optional.empty()
                : Optional.of(new StrandClasses(
                        this,
                        strands.stream()
                                .map(strand -> new NoisyCurve(List.of(strand), turn, noise))
                                .toList()));
    }

    /** Worked out at each call: the sum over a curve's panels takes longer than all the rest, and few ask for it. */
    @Override
    public Optional<Density> density() {
        return CurveDensity.of(strands, turn, noise, speed);
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public double[] centroid() {
        return centroid.clone();
    }

    @Override
    public double scale() {
        return scale;
    }
}
