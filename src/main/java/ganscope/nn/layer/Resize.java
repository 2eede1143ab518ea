package ganscope.nn.layer;

/** How a picture is made twice as high and wide. */
public enum Resize {
    /** Each place becomes four of the same. */
    NEAREST("nearest"),
    /** Linear between the centres of places along both axes; beyond the outermost centres their values go on. */
    BILINEAR("bilinear");

    private final String id;

    Resize(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }

    /**
     * How much places along one axis count in one of twice as many.
     *
     * @param places along the axis
     * @param at from 0 to 2 · places − 1
     * @return one weight for each place; they add up to 1
     */
    double[] weights(int places, int at) {
        double[] weights = new double[places];
        if (this == NEAREST) {
            weights[at / 2] = 1;
            return weights;
        }
        int near = at / 2;
        int far = at % 2 == 0 ? near - 1 : near + 1;
        weights[near] += 0.75;
        weights[Math.clamp(far, 0, places - 1)] += 0.25;
        return weights;
    }
}
