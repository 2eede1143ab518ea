package ganscope.gan.objective;

/** What a discriminator's score means. */
public enum Reading {
    /** A logit: D(x) = sigmoid(s), the best possible one is p / (p + q). */
    PROBABILITY,
    /** The score itself estimates p / (p + q), as least squares with labels 1 and 0 does. */
    LABEL,
    /** A sign: the best possible score is +1 where p is larger, -1 where q is. */
    MARGIN,
    /** A critic: a score in data units whose difference of means estimates W1, up to its Lipschitz constant. */
    CRITIC,
    /** Only differences of scores count: real less generated. */
    RELATIVE,
    /** A variational function T(x), the best possible one is f'(p / q). */
    VARIATIONAL
}
