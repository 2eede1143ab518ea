package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.random.RandomStream;

/** The arms of a pinwheel as classes of equal shares. */
record PinwheelClasses(Pinwheel pinwheel) implements Classes {
    @Override
    public int count() {
        return pinwheel.arms();
    }

    @Override
    public double weight(int k) {
        return 1.0 / pinwheel.arms();
    }

    @Override
    public Distribution given(int k) {
        return new PinwheelArm(pinwheel, k);
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        pinwheel.sample(random, rows, out, classes);
    }
}
