package ganscope.evaluation.latent;

/**
 * A sample of the sheet.
 *
 * @param index its place there, counted from 0
 * @param asked the class that it was asked to be of, counted from 0; −1 where none was
 * @param latent what it is made of; not to be written
 */
@SuppressWarnings("ArrayRecordComponent")
public // never leaves the package, nor is it compared
record SheetSample(int index, int asked, float[] latent) {
    /** How much each of so many classes is asked for: all of its own. */
    float[] shares(int classes) {
        float[] shares = new float[classes];
        if (asked >= 0) {
            shares[asked] = 1;
        }
        return shares;
    }
}
