package ganscope.data.latent;

/** The distribution of one coordinate of the generator's input. */
public enum LatentType {
    /** U[0, 1]. */
    UNIFORM_UNIT("uniform"),
    /** U[−1, 1]. */
    UNIFORM_SYMMETRIC("uniform-symmetric"),
    /** N(0, 1). */
    NORMAL("normal");

    private final String id;

    LatentType(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
