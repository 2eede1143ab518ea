package ganscope.view.model.setting;

import java.math.BigDecimal;
import java.math.MathContext;

/** How a slider's position, 0–1, becomes a value and back. */
public enum Scale {
    /** Equal distances are equal differences. */
    LINEAR {
        @Override
        double value(double position, double low, double high) {
            return low + position * (high - low);
        }

        @Override
        double position(double value, double low, double high) {
            return (value - low) / (high - low);
        }
    },
    /** Equal distances are equal factors; both ends above 0. */
    LOG {
        @Override
        double value(double position, double low, double high) {
            return low * Math.pow(high / low, position);
        }

        @Override
        double position(double value, double low, double high) {
            return Math.log(value / low) / Math.log(high / low);
        }
    },
    /** As {@link #LOG}, with a piece at the left end that means exactly 0. */
    LOG_OR_ZERO {
        @Override
        double value(double position, double low, double high) {
            return position < ZERO ? 0 : LOG.value((position - ZERO) / (1 - ZERO), low, high);
        }

        @Override
        double position(double value, double low, double high) {
            return value <= 0 ? 0 : ZERO + (1 - ZERO) * Math.max(0, LOG.position(value, low, high));
        }
    };

    /** The share of the slider that means 0. */
    private static final double ZERO = 0.06;

    private static final MathContext DIGITS = new MathContext(3);

    abstract double value(double position, double low, double high);

    abstract double position(double value, double low, double high);

    /** The value at a position, to three significant digits (the ends exactly). */
    public double at(double position, double low, double high) {
        if (position >= 1) {
            return high;
        }
        if (position <= 0) {
            return this == LOG_OR_ZERO ? 0 : low;
        }
        double exact = value(position, low, high);
        return new BigDecimal(exact, DIGITS).doubleValue();
    }

    /** The position of a value, between 0 and 1 even for values beyond the ends. */
    public double of(double value, double low, double high) {
        return Math.clamp(position(value, low, high), 0, 1);
    }
}
