package ganscope.gan.experiment;

/** Checks of settings: one sentence with the name, the value and what is allowed. */
final class Require {
    private Require() {}

    static void range(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(
                    name + ": " + number(value) + " (from " + number(low) + " to " + number(high) + ")");
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
