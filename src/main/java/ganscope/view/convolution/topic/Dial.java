package ganscope.view.convolution.topic;

import ganscope.text.Numbers;
import java.util.Locale;

/** A whole number that a slider sets. */
public enum Dial {
    /** Rows and columns of the input, i. */
    SIZE,
    /** Rows and columns of the kernel, k. */
    KERNEL,
    /** Cells from one place of the kernel to the next, s. */
    STRIDE,
    /** Zeros around the input, or outputs cut off, p. */
    PADDING,
    /** Cells from one tap of the kernel to the next, d. */
    DILATION,
    /** Outputs added behind those of a transposed convolution, a. */
    OUTPUT_PADDING,
    /** Noise on an output that is to be restored, in per cent of its largest number. */
    NOISE,
    /** Which ratio of noise to picture a Wiener filter expects. */
    RATIO,
    /** Steps of Richardson and Lucy. */
    ITERATIONS;

    /** How a value is written. */
    public String words(int value) {
        return switch (this) {
            case NOISE -> value + " %";
            case RATIO -> Numbers.setting(Restoring.ratio(value));
            case SIZE, KERNEL, STRIDE, PADDING, DILATION, OUTPUT_PADDING, ITERATIONS -> Integer.toString(value);
        };
    }

    /** Its name, and the end of the names of its texts. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How far a slider goes.
     *
     * @param dial what it sets
     * @param low its least value
     * @param high its greatest value
     */
    public record Range(Dial dial, int low, int high) {
        /** Checks. */
        public Range {
            if (low >= high) {
                throw new IllegalArgumentException("range: " + low + " to " + high);
            }
        }

        /** Whether it has a value. */
        boolean holds(int value) {
            return value >= low && value <= high;
        }
    }
}
