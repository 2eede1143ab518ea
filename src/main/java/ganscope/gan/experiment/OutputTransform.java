package ganscope.gan.experiment;

/** What the generator does with its last layer. */
public enum OutputTransform {
    /** Nothing: any real number. */
    IDENTITY("identity"),
    /** tanh, scaled so that its range covers the target's. */
    TANH("tanh");

    private final String id;

    OutputTransform(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
