package ganscope.game;

/** What makes a move of a direction. */
public enum GameOptimizer {
    /** Gradient descent: h v. */
    SGD("sgd"),
    /** Adam (Kingma and Ba, 2015) for each player, with first and second moment decays of 0.5 and 0.9, epsilon 1e-8. */
    ADAM("adam"),
    /** Optimistic mirror descent (Daskalakis et al., 2018): h (2 v − the last v). */
    OPTIMISTIC("omd"),
    /** Extragradient (Korpelevich, 1976): h v at the point that a first step of h v would reach. */
    EXTRAGRADIENT("extragradient");

    private final String id;

    GameOptimizer(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }
}
