package ganscope.view.convolution.topic;

import java.util.Arrays;
import java.util.Locale;

/** What the workspace shows, in the order of its buttons. */
public enum Topic {
    /** The kernel over the input, output by output. */
    CONVOLUTION(new PlainConvolution()),
    /** The transposed convolution by its three equal ways. */
    TRANSPOSED(new TransposedThreeWays()),
    /** Both as a sparse matrix and its transpose. */
    MATRIX(new MatrixForm()),
    /** What undoes a convolution, as far as it can be undone. */
    INVERSE(new Inverting()),
    /** Why enlarged pictures have checkerboards, and how not. */
    CHECKERBOARD(new Checkerboard()),
    /** Interpolation as a transposed convolution. */
    ENLARGING(new Enlarging()),
    /** A kernel with holes. */
    DILATED(new Dilated()),
    /** How far a stack of layers sees. */
    FIELD(new ReceptiveField()),
    /** The convolution of mathematics beside that of networks. */
    FLIPPED(new Flipped()),
    /** The theorem of convolution. */
    FOURIER(new ByWaves());

    private final Demonstration demonstration;

    Topic(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** The end of the name of its text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The topic of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Topic of(String id) {
        return Arrays.stream(values())
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("topic: " + id));
    }

    /** What is shown. */
    public Demonstration demonstration() {
        return demonstration;
    }
}
