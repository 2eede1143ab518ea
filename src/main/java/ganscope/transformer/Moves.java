package ganscope.transformer;

import ganscope.random.RandomStream;

/**
 * How far digits are moved at random, each range evenly.
 *
 * @param turn at most so many degrees either way, 0 to 180
 * @param smallest the least scale, of which 1 makes a pixel of the digit one of the frame; above 0
 * @param largest the greatest scale
 * @param shift at most so many pixels of the frame either way, across and down
 */
public record Moves(double turn, double smallest, double largest, double shift) {
    /** What the command and the workspace train on. */
    public static final Moves DEFAULT = new Moves(60, 0.7, 1.1, 4);

    /** Checks. */
    public Moves {
        require(turn >= 0 && turn <= 180, "turn", turn, "0 to 180");
        require(
                smallest > 0 && smallest <= largest && largest <= 4,
                "scale",
                smallest + ", " + largest,
                "above 0 to 4, the least first");
        require(shift >= 0 && shift <= 16, "shift", shift, "0 to 16");
    }

    private static void require(boolean holds, String name, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(name + ": " + value + " (" + allowed + ")");
        }
    }

    /** A map drawn at random: from the frame, of so many pixels each way, to the frame with the digit upright in its middle. */
    AffineMap draw(RandomStream random, int side) {
        double angle = Math.toRadians(between(random, -turn, turn));
        double scale = between(random, smallest, largest);
        double x = 2 * between(random, -shift, shift) / side;
        double y = 2 * between(random, -shift, shift) / side;
        double cos = Math.cos(angle) / scale;
        double sin = Math.sin(angle) / scale;
        return new AffineMap(cos, sin, -cos * x - sin * y, -sin, cos, sin * x - cos * y);
    }

    private static double between(RandomStream random, double low, double high) {
        return low + (high - low) * random.nextDouble();
    }
}
