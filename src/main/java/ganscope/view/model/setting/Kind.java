package ganscope.view.model.setting;

import java.util.List;

/** What values a setting takes, and so which control edits it. */
public sealed interface Kind {
    /**
     * A number on a slider. The slider's ends are those of ordinary use; typing may go as far as the experiment allows.
     *
     * @param scale how the slider runs
     * @param low its left end (the smallest value above 0 for {@link Scale#LOG_OR_ZERO})
     * @param high its right end
     * @param whole whether only integers make sense
     */
    record Number(Scale scale, double low, double high, boolean whole) implements Kind {
        /** Checks the ends. */
        public Number {
            if (!(low < high) || scale != Scale.LINEAR && low <= 0) {
                throw new IllegalArgumentException("slider: " + low + " to " + high + " on scale " + scale
                        + " (low before high, above 0 on logarithmic scales)");
            }
        }

        /** The value at a slider position in [0, 1]. */
        public double at(double position) {
            double value = scale.at(position, low, high);
            return whole ? Math.rint(value) : value;
        }

        /** The slider position of a value, in [0, 1]. */
        public double positionOf(double value) {
            return scale.of(value, low, high);
        }
    }

    /**
     * One of a few names.
     *
     * @param group their prefix in the message bundles
     * @param values the names as in {@code experiment.json}
     */
    record Choice(String group, List<String> values) implements Kind {
        /** Copies. */
        public Choice {
            values = List.copyOf(values);
        }

        /** The name of a value's text in the message bundles; parameters in brackets are not part of it. */
        public String key(String value) {
            int bracket = value.indexOf('(');
            return "choice." + group + "." + (bracket < 0 ? value : value.substring(0, bracket));
        }
    }

    /** On or off. */
    record Toggle() implements Kind {}

    /** Free words in a small grammar, such as 64x3. */
    record Text() implements Kind {}
}
