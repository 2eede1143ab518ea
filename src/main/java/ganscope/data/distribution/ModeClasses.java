package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.List;

/** The components of a mixture of normals as classes: those that can be drawn, in the order of its modes. */
final class ModeClasses implements Classes {
    private final NormalModes mixture;
    private final List<Mode> modes;
    /** The class of each component, those of weight 0 included. */
    private final int[] classOf;

    /** Classes of a mixture with the shares of its components. */
    ModeClasses(NormalModes mixture, double[] shares) {
        this.mixture = mixture;
        modes = mixture.modes();
        classOf = new int[shares.length];
        int next = 0;
        for (int component = 0; component < shares.length; component++) {
            classOf[component] = shares[component] > 0 ? next++ : -1;
        }
    }

    @Override
    public int count() {
        return modes.size();
    }

    @Override
    public double weight(int k) {
        return modes.get(k).weight();
    }

    @Override
    public Distribution given(int k) {
        Mode mode = modes.get(k);
        double[] center =
                mode.center().stream().mapToDouble(Double::doubleValue).toArray();
        return new NormalModes(center.length, center, new double[] {mode.sigma()}, new double[] {1});
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        mixture.sample(random, rows, out, classes);
        for (int i = 0; i < rows; i++) {
            classes[i] = classOf[classes[i]];
        }
    }
}
