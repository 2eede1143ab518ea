package ganscope.convolution;

/**
 * How a kernel walks along one axis.
 *
 * @param stride cells from one position to the next, 1–16
 * @param padding zeros before and behind the input; of a transposed convolution the outputs cut off at both ends, 0–64
 * @param dilation cells between two taps of the kernel, 1–16
 * @param outputPadding outputs added behind those of a transposed convolution, 0 to stride − 1
 */
public record Steps(int stride, int padding, int dilation, int outputPadding) {
    /** Checks the ranges. */
    public Steps {
        require("stride", stride, 1, 16);
        require("padding", padding, 0, 64);
        require("dilation", dilation, 1, 16);
        require("output-padding", outputPadding, 0, stride - 1);
    }

    private static void require(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (" + (low == high ? "only " + low : low + " to " + high) + ")");
        }
    }

    /** d(k − 1) + 1: the cells from a kernel's first tap to its last. */
    public int reach(int kernel) {
        return dilation * (kernel - 1) + 1;
    }

    /**
     * ⌊(i + 2p − d(k − 1) − 1) / s⌋ + 1, the outputs of a convolution (Dumoulin and Visin, 2016, relationship 15).
     *
     * @throws IllegalArgumentException if the kernel does not fit into the padded input
     */
    public int convolved(int input, int kernel) {
        int room = input + 2 * padding - reach(kernel);
        if (room < 0) {
            throw new IllegalArgumentException("kernel: it reaches over " + reach(kernel)
                    + " cells, but the input with its padding has " + (input + 2 * padding) + " (at most as many)");
        }
        return room / stride + 1;
    }

    /**
     * s(i − 1) + d(k − 1) + 1 − 2p + a, the outputs of a transposed convolution (relationship 14, with dilation).
     *
     * @throws IllegalArgumentException if the padding cuts everything off
     */
    public int transposed(int input, int kernel) {
        int output = stride * (input - 1) + reach(kernel) - 2 * padding + outputPadding;
        if (output < 1) {
            throw new IllegalArgumentException("padding: " + padding + " cuts all of " + (output + 2 * padding)
                    + " outputs off (less than half of them)");
        }
        return output;
    }
}
