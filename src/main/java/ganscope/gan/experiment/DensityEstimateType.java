package ganscope.gan.experiment;

/** What stands in for the densities of two samples when a divergence between them is taken. */
public enum DensityEstimateType {
    /** The share of the samples in each bin. */
    HISTOGRAM("histogram"),
    /** A Gaussian kernel density estimate at the cells of a grid. */
    KERNEL("kde");

    private final String id;

    DensityEstimateType(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
