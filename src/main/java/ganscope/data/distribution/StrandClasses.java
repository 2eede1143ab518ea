package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.List;

/** The strands of a curve as classes of equal shares: arms of spirals, circles, half moons. */
record StrandClasses(NoisyCurve curve, List<NoisyCurve> strands) implements Classes {
    @Override
    public int count() {
        return strands.size();
    }

    @Override
    public double weight(int k) {
        return 1.0 / strands.size();
    }

    @Override
    public Distribution given(int k) {
        return strands.get(k);
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        curve.sample(random, rows, out, classes);
    }
}
