package ganscope.gan.experiment;

/** How the two players move. */
public enum UpdateOrder {
    /** The discriminator's steps first, then the generator's against the discriminator's answer. */
    ALTERNATING("alternating"),
    /** Both gradients at the same point, then both moves; one of each a step. */
    SIMULTANEOUS("simultaneous"),
    /** Extragradient (Korpelevich, 1976; Gidel et al., 2019): move, look, and move from the start with what was seen. */
    EXTRAGRADIENT("extragradient");

    private final String id;

    UpdateOrder(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}
