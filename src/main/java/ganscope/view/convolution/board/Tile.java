package ganscope.view.convolution.board;

/**
 * One cell as it is painted.
 *
 * @param kind what stands in it
 * @param value its number; 0 where there is none
 * @param shade how strongly it is coloured: the value, or another number where values are far apart
 * @param lit whether it takes part in the present step
 */
public record Tile(Kind kind, double value, double shade, boolean lit) {
    /** Coloured by its value. */
    public Tile(Kind kind, double value, boolean lit) {
        this(kind, value, value, lit);
    }

    /** What stands in a cell. */
    public enum Kind {
        /** A number. */
        NUMBER,
        /** A zero that nobody measured: padding, a hole, or between two inputs. */
        PUT,
        /** Not reached yet, and not known. */
        PENDING,
        /** A number that the animation has not reached yet. */
        LATER,
        /** A number of the edge, repeated beyond it. */
        REPEATED,
        /** Coloured, without a number. */
        COLOUR,
        /** Nothing: a gap between two grids. */
        GAP
    }

    public static final Tile GAP = new Tile(Kind.GAP, 0, false);

    public static Tile number(double value, boolean lit) {
        return new Tile(Kind.NUMBER, value, lit);
    }

    /** A magnitude, coloured by its logarithm. */
    public static Tile magnitude(double value, boolean lit) {
        return new Tile(Kind.NUMBER, value, Math.log1p(value), lit);
    }

    /** What will be this number: its place is made for it. */
    public static Tile pending(double value) {
        return new Tile(Kind.PENDING, value, false);
    }

    public static Tile later(double value) {
        return new Tile(Kind.LATER, value, false);
    }

    public static Tile put(boolean lit) {
        return new Tile(Kind.PUT, 0, lit);
    }

    public static Tile colour(double value, boolean lit) {
        return new Tile(Kind.COLOUR, value, lit);
    }

    /** Whether letters are made small enough for its number. */
    boolean isMeasured() {
        return isWritten() || kind == Kind.PENDING;
    }

    /** Whether a number is written there. */
    boolean isWritten() {
        return kind == Kind.NUMBER || kind == Kind.PUT || kind == Kind.LATER || kind == Kind.REPEATED;
    }
}
