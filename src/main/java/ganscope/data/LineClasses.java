package ganscope.data;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Distribution;
import ganscope.data.distribution.Moved;
import ganscope.data.distribution.Rotation;
import ganscope.random.RandomStream;

/** Parallel lines as classes of equal shares, in their order across. */
record LineClasses(Lines lines) implements Classes {
    @Override
    public int count() {
        return lines.count();
    }

    @Override
    public double weight(int k) {
        return 1.0 / lines.count();
    }

    @Override
    public Distribution given(int k) {
        Rotation turn = Rotation.ofDegrees(lines.rotation());
        double across = lines.place(k);
        return new Moved(
                new Lines(1, lines.spacing(), lines.length(), lines.noise(), lines.rotation()),
                turn.x(across, 0),
                turn.y(across, 0));
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        lines.sample(random, rows, out, classes);
    }
}
