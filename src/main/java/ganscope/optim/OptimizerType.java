package ganscope.optim;

/** The named optimisers; each is a chain of small transforms. */
public enum OptimizerType {
    /** Gradient descent (Robbins and Monro, 1951). */
    SGD("sgd"),
    /** Heavy-ball momentum (Polyak, 1964). */
    MOMENTUM("momentum"),
    /** Nesterov's accelerated gradient, as in Sutskever et al., 2013. */
    NESTEROV("nesterov"),
    /** RMSProp (Tieleman and Hinton, 2012). */
    RMSPROP("rmsprop"),
    /** AdaGrad (Duchi, Hazan and Singer, 2011). */
    ADAGRAD("adagrad"),
    /** Adam (Kingma and Ba, 2015), algorithm 1. */
    ADAM("adam"),
    /** Adam with decoupled weight decay (Loshchilov and Hutter, 2019). */
    ADAMW("adamw"),
    /** AMSGrad (Reddi, Kale and Kumar, 2018). */
    AMSGRAD("amsgrad"),
    /** Lion (Chen et al., 2023). */
    LION("lion"),
    /** Optimistic Adam (Daskalakis et al., 2018): twice the new direction less the last one. */
    OPTIMISTIC_ADAM("optimistic-adam");

    private final String id;

    OptimizerType(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }

    /**
     * Whether an update is a gradient divided by its own size, or its sign: then a small gradient moves the weights as far
     * as a large one, down to the size of ε.
     */
    public boolean dividesBySize() {
        return switch (this) {
            case SGD, MOMENTUM, NESTEROV -> false;
            case RMSPROP, ADAGRAD, ADAM, ADAMW, AMSGRAD, LION, OPTIMISTIC_ADAM -> true;
        };
    }
}
