package ganscope.gan;

/** Training ran away; the networks are as they were before the step's failed update. */
public final class DivergedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Divergence divergence;

    DivergedException(Divergence divergence) {
        super(divergence.sentence());
        this.divergence = divergence;
    }

    /** What happened. */
    public Divergence divergence() {
        return divergence;
    }
}
