package ganscope.gan.experiment;

/** How many bins the histograms of a run have. */
public enum BinRuleType {
    /** As many as asked for. */
    FIXED("fixed"),
    /** Width 2 IQR n^(−1/3) (Freedman and Diaconis, 1981). */
    FREEDMAN_DIACONIS("freedman-diaconis"),
    /** Width 3.49 sd n^(−1/3) (Scott, 1979). */
    SCOTT("scott"),
    /** 1 + log₂ n bins over the samples (Sturges, 1926). */
    STURGES("sturges");

    private final String id;

    BinRuleType(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
