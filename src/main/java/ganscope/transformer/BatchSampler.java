package ganscope.transformer;

/**
 * The affine sampler of a batch of square pictures in single precision, zeros beyond the edges, edges at −1 and 1; its
 * gradient by the maps. The numbers are those of {@link BilinearSampler#DEFAULT}. Not thread safe.
 */
final class BatchSampler {
    /** The numbers of a map. */
    static final int THETA = 6;

    private final int side;
    private final int pitch;
    private final float half;
    private final float[] coordinates;
    /** The pictures with zeros around them: one row and column before, two behind. */
    private final float[] padded;

    /**
     * A sampler.
     *
     * @param side of the pictures, in pixels
     * @param maxRows the largest batch
     */
    BatchSampler(int side, int maxRows) {
        this.side = side;
        pitch = side + 3;
        half = side / 2f;
        coordinates = new float[side];
        for (int i = 0; i < side; i++) {
            coordinates[i] = (float) SamplingGrid.coordinate(i, side, false);
        }
        padded = new float[maxRows * pitch * pitch];
    }

    /** Takes a batch: rows × side² pixels, row by row. */
    void take(float[] pictures, int rows) {
        for (int picture = 0; picture < rows; picture++) {
            for (int line = 0; line < side; line++) {
                System.arraycopy(
                        pictures,
                        (picture * side + line) * side,
                        padded,
                        (picture * pitch + line + 1) * pitch + 1,
                        side);
            }
        }
    }

    /**
     * What the maps fetch of the pictures taken last.
     *
     * @param theta rows × 6
     * @param out receives rows × side²
     */
    void sample(float[] theta, int rows, float[] out) {
        float last = side;
        int to = 0;
        for (int picture = 0; picture < rows; picture++) {
            int map = picture * THETA;
            int start = picture * pitch * pitch;
            for (int i = 0; i < side; i++) {
                float fromX = (theta[map + 1] * coordinates[i] + theta[map + 2] + 1) * half + 0.5f;
                float fromY = (theta[map + 4] * coordinates[i] + theta[map + 5] + 1) * half + 0.5f;
                float perX = theta[map] * half;
                float perY = theta[map + 3] * half;
                for (int j = 0; j < side; j++) {
                    // one more than in the picture, for the zeros before it
                    float x = fromX + perX * coordinates[j];
                    float y = fromY + perY * coordinates[j];
                    if (x > 0 && x < last + 1 && y > 0 && y < last + 1) {
                        int left = (int) x;
                        int top = (int) y;
                        float across = x - left;
                        float down = y - top;
                        int at = start + top * pitch + left;
                        float above = padded[at] + across * (padded[at + 1] - padded[at]);
                        float below = padded[at + pitch] + across * (padded[at + pitch + 1] - padded[at + pitch]);
                        out[to++] = above + down * (below - above);
                    } else {
                        out[to++] = 0;
                    }
                }
            }
        }
    }

    /**
     * The loss's gradient by the maps (Jaderberg et al., 2015, equation 7).
     *
     * @param byOutput rows × side², by what was fetched
     * @param gradient receives rows × 6
     */
    void gradient(float[] theta, int rows, float[] byOutput, float[] gradient) {
        float last = side;
        int from = 0;
        for (int picture = 0; picture < rows; picture++) {
            int map = picture * THETA;
            int start = picture * pitch * pitch;
            float xx = 0;
            float xy = 0;
            float xShift = 0;
            float yx = 0;
            float yy = 0;
            float yShift = 0;
            for (int i = 0; i < side; i++) {
                float fromX = (theta[map + 1] * coordinates[i] + theta[map + 2] + 1) * half + 0.5f;
                float fromY = (theta[map + 4] * coordinates[i] + theta[map + 5] + 1) * half + 0.5f;
                float perX = theta[map] * half;
                float perY = theta[map + 3] * half;
                float lineX = 0;
                float lineY = 0;
                for (int j = 0; j < side; j++) {
                    float x = fromX + perX * coordinates[j];
                    float y = fromY + perY * coordinates[j];
                    float by = byOutput[from++];
                    if (x > 0 && x < last + 1 && y > 0 && y < last + 1) {
                        int left = (int) x;
                        int top = (int) y;
                        float across = x - left;
                        float down = y - top;
                        int at = start + top * pitch + left;
                        float topStep = padded[at + 1] - padded[at];
                        float lowStep = padded[at + pitch + 1] - padded[at + pitch];
                        float leftStep = padded[at + pitch] - padded[at];
                        float rightStep = padded[at + pitch + 1] - padded[at + 1];
                        float byX = by * (topStep + down * (lowStep - topStep));
                        float byY = by * (leftStep + across * (rightStep - leftStep));
                        lineX += byX;
                        lineY += byY;
                        xx += byX * coordinates[j];
                        yx += byY * coordinates[j];
                    }
                }
                xy += lineX * coordinates[i];
                xShift += lineX;
                yy += lineY * coordinates[i];
                yShift += lineY;
            }
            gradient[map] = xx * half;
            gradient[map + 1] = xy * half;
            gradient[map + 2] = xShift * half;
            gradient[map + 3] = yx * half;
            gradient[map + 4] = yy * half;
            gradient[map + 5] = yShift * half;
        }
    }
}
