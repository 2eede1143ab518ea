package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Curved arms around the origin: a normal drawn out along each arm and bent by a turn that grows with the distance.
 *
 * <p>The set of Johnson et al. 2016 ("Composing graphical models with neural networks"): with a ~ N(1, radial²) along
 * and b ~ N(0, tangential²) across arm k of n, the point (a, b) · radius is turned clockwise by 2πk/n + rate · eᵃ. No
 * density is given: it has no closed form.
 *
 * @param arms n, 2 to 16
 * @param radial the standard deviation along an arm, in radii, 1e-6 to 1
 * @param tangential the standard deviation across an arm, in radii, 1e-6 to 1
 * @param rate the turn at a distance of 0, in radians, −2 to 2; 0 makes straight arms
 * @param radius the middle of an arm, in data units
 * @param rotation of the whole, counter-clockwise, in degrees
 */
public record Pinwheel(int arms, double radial, double tangential, double rate, double radius, double rotation)
        implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "pinwheel";

    private static final int MOST_ARMS = 16;

    /** The distance from the origin, in standard deviations of either axis, that all but 0.02 % keep to. */
    private static final double REACH = 3.8;

    /** Checks the parameters. */
    public Pinwheel {
        Require.within("arms", arms, 2, MOST_ARMS);
        Require.within("radial", radial, Require.NARROWEST, 1);
        Require.within("tangential", tangential, Require.NARROWEST, 1);
        Require.within("rate", rate, -2, 2);
        Require.spread("radius", radius);
        Rotation.check(rotation);
    }

    /** Five arms, 0.3 along, 0.1 across, rate 0.25, as in the paper; radius 2, as in FFJORD (Grathwohl et al. 2019). */
    public static Pinwheel defaults() {
        return new Pinwheel(5, 0.3, 0.1, 0.25, 2, 0);
    }

    /** Itself: there is nothing to work out. */
    @Override
    public Distribution build() {
        return this;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out) {
        sample(random, rows, out, null);
    }

    /** The same; the number of each sample's arm goes to {@code classes}, unless that is null. */
    void sample(RandomStream random, int rows, float[] out, int @Nullable [] classes) {
        Require.room(out, rows, 2);
        for (int i = 0; i < rows; i++) {
            int arm = random.nextInt(arms);
            if (classes != null) {
                classes[i] = arm;
            }
            draw(random, arm, out, i);
        }
    }

    /** Draws a sample of one arm into row i. */
    void draw(RandomStream random, int arm, float[] out, int i) {
        double along = 1 + radial * random.nextGaussian();
        double across = tangential * random.nextGaussian();
        double angle = angle(arm, along);
        double cosine = radius * Math.cos(angle);
        double sine = radius * Math.sin(angle);
        out[2 * i] = (float) (cosine * along - sine * across);
        out[2 * i + 1] = (float) (sine * along + cosine * across);
    }

    /** How far an arm is turned at a distance along it, in radians. */
    double angle(int arm, double along) {
        return Math.toRadians(rotation) - 2 * Math.PI / arms * arm - rate * Math.exp(along);
    }

    /** The arms. */
    @Override
    public Optional<Classes> classes() {
        return Optional.of(new PinwheelClasses(this));
    }

    @Override
    public Optional<Density> density() {
        return Optional.empty();
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        double farthest = radius * Math.hypot(1 + REACH * radial, tangential);
        double widest = radius * Math.hypot(1 + radial, REACH * tangential);
        double reach = Math.max(farthest, widest);
        return Margin.around(-reach, reach, -reach, reach);
    }

    /** The origin: the arms stand evenly around it. */
    @Override
    public double[] centroid() {
        return new double[2];
    }

    /** radius · √(1 + radial² + tangential²): turns change no distance from the origin. */
    @Override
    public double scale() {
        return radius * Math.sqrt(1 + radial * radial + tangential * tangential);
    }
}
