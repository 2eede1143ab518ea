package ganscope.gan.experiment;

/**
 * The samples of a batch beside their classes.
 *
 * @param values batch × d numbers in network units
 * @param classes a class for each sample, counted from 0; zeros where nobody hears of classes
 */
@SuppressWarnings("ArrayRecordComponent")
public // the arrays of one training step, written in place; never compared
record ClassedSamples(float[] values, int[] classes) {
    public ClassedSamples(int count, int dimension) {
        this(new float[count * dimension], new int[count]);
    }
}
