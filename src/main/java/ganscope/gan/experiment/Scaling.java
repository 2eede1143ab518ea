package ganscope.gan.experiment;

/** In what units the networks see the data. */
public enum Scaling {
    /** Less their centre and divided by their spread, so that data of any unit are of about unit size. */
    STANDARDISED("standardised"),
    /** As they are. */
    NONE("none");

    private final String id;

    Scaling(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
