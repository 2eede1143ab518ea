package ganscope.gan.objective;

/**
 * What the discriminator is told about its two inputs.
 *
 * @param real the label of real samples: 1, or less with label smoothing (Salimans et al., 2016)
 * @param generated the label of generated samples: 0, or more with two-sided smoothing
 */
public record Labels(double real, double generated) {
    /** No smoothing. */
    public static final Labels HARD = new Labels(1, 0);
}
