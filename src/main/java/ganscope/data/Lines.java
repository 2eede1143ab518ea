package ganscope.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Density;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Margin;
import ganscope.data.distribution.Mode;
import ganscope.data.distribution.Range;
import ganscope.data.distribution.Require;
import ganscope.data.distribution.Rotation;
import ganscope.data.distribution.StandardNormal;
import ganscope.random.RandomStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parallel upright segments, equally spaced around the origin, each with the same share of the samples, which are
 * uniform along it and moved by normal noise. Without noise the setting in which WGAN (Arjovsky et al. 2017, example 1)
 * shows that Jensen–Shannon tells no distances.
 *
 * @param count how many, called {@code lines} in files and on the command line, 1 to 64
 * @param spacing between neighbours, in data units
 * @param length of each, in data units
 * @param noise the standard deviation in each direction, in data units; 0, or 1e-6 to 1e6
 * @param rotation of the whole, counter-clockwise, in degrees
 */
public record Lines(@JsonProperty("lines") int count, double spacing, double length, double noise, double rotation)
        implements Target {
    /** The name in files and on the command line. */
    public static final String TYPE = "lines";

    private static final int MOST = 64;

    /** Beyond this many standard deviations lies less than 0.013 % of a normal in the plane. */
    private static final double REACH = 4.25;

    /** Checks the parameters. */
    public Lines {
        Require.within("lines", count, 1, MOST);
        Require.spread("spacing", spacing);
        Require.spread("length", length);
        Require.noise("noise", noise);
        Rotation.check(rotation);
    }

    /** Three lines of length 4 at −2, 0 and 2, noise 0.1. */
    public static Lines defaults() {
        return new Lines(3, 2, 4, 0.1, 0);
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

    /** The same; the number of each sample's line goes to {@code classes}, unless that is null. */
    void sample(RandomStream random, int rows, float[] out, int @Nullable [] classes) {
        Require.room(out, rows, 2);
        double angle = Math.toRadians(rotation);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int i = 0; i < rows; i++) {
            int line = random.nextInt(count);
            if (classes != null) {
                classes[i] = line;
            }
            double x = place(line) + noise * random.nextGaussian();
            double y = length * (random.nextDouble() - 0.5) + noise * random.nextGaussian();
            out[2 * i] = (float) (cosine * x - sine * y);
            out[2 * i + 1] = (float) (sine * x + cosine * y);
        }
    }

    /** The lines, where there are two or more. */
    @Override
    public Optional<Classes> classes() {
        return count > 1 ? Optional.of(new LineClasses(this)) : Optional.empty();
    }

    /** Where a line stands across, before the rotation, in data units. */
    double place(int line) {
        return (line - 0.5 * (count - 1)) * spacing;
    }

    /** Across a line normal, along it a uniform blurred by a normal: a difference of two Φ. None without noise. */
    @Override
    public Optional<Density> density() {
        if (noise == 0) {
            return Optional.empty();
        }
        Rotation back = Rotation.ofDegrees(rotation).inverse();
        return Optional.of(point -> {
            double x = back.x(point[0], point[1]);
            double y = back.y(point[0], point[1]);
            double across = 0;
            for (int line = 0; line < count; line++) {
                across += StandardNormal.density((x - place(line)) / noise) / (noise * count);
            }
            double along = StandardNormal.between((y - 0.5 * length) / noise, (y + 0.5 * length) / noise);
            return across * along / length;
        });
    }

    @Override
    public List<Mode> modes() {
        return List.of();
    }

    @Override
    public Range range() {
        Rotation turn = Rotation.ofDegrees(rotation);
        double halfX = 0.5 * (count - 1) * spacing;
        double x = turn.reachX(halfX, 0.5 * length) + REACH * noise;
        double y = turn.reachY(halfX, 0.5 * length) + REACH * noise;
        return Margin.around(-x, x, -y, y);
    }

    @Override
    public double[] centroid() {
        return new double[2];
    }

    /** √(s² (n² − 1) / 12 + L² / 12 + 2σ²) for n lines of length L at a spacing of s. */
    @Override
    public double scale() {
        double across = spacing * spacing * (count * count - 1.0) / 12;
        return Math.sqrt(across + length * length / 12 + 2 * noise * noise);
    }
}
