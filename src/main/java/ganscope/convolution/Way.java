package ganscope.convolution;

/** The equal ways of a transposed convolution. */
public enum Way {
    /** Zeros between the inputs and around them, then a plain convolution with the flipped kernel. */
    ZEROS("zeros"),
    /** Each input stamps the kernel, times itself, on the output; what stamps overlap is added. */
    SCATTER("scatter"),
    /** A plain convolution to s × s channels, each with its part of the kernel, which are then woven into one grid. */
    DEPTH_TO_SPACE("depth-to-space");

    private final String id;

    Way(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }
}
