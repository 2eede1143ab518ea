package ganscope.view.convolution.topic;

import ganscope.convolution.Grid;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What an input begins as. */
public enum InputPreset {
    /** One bright cell in the middle: the output is the kernel's own picture. */
    DOT,
    /** An upright bar of two columns. */
    BAR,
    /** A seven, drawn here. */
    DIGIT,
    /** One of the handwritten digits that ship, another each time. */
    HANDWRITTEN,
    /** A ball on a floor, 16 × 16, drawn here. */
    PICTURE,
    /** All ones: whatever varies in the output, the kernel and its steps have put there. */
    CONSTANT,
    /** 0, 1, 2, … row by row. */
    COUNTED,
    /** Whole numbers from 0 to 9, others each time. */
    RANDOM,
    /** Numbers changed by hand. */
    OWN;

    private static final int DIGIT_SIZE = 8;
    private static final List<String> SEVEN =
            List.of("........", ".999999.", ".455594.", "....495.", "...495..", "...94...", "..495...", "..94....");

    /** Rows and columns of the picture. */
    public static final int PICTURE_SIZE = 16;

    private static final List<String> BALL = List.of(
            "0000000000000000",
            "0000000000000000",
            "0000089887500000",
            "0000999887640000",
            "0008999877642000",
            "0008988876542000",
            "1118888766532111",
            "1117777665432111",
            "1116666554322111",
            "1114555443222111",
            "4455343322224455",
            "4455422222254455",
            "5544500000000044",
            "5544000000000004",
            "4455400000000055",
            "4455445544554455");

    /** The name in the choice and the prefix of its text. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A square input.
     *
     * @param size rows and columns
     * @param seed of random numbers
     * @param now what there is: numbers changed by hand stay, as far as they have room
     */
    Grid of(int size, long seed, Grid now) {
        return switch (this) {
            case DOT -> Grid.of(size, size, (row, column) -> row == size / 2 && column == size / 2 ? 1 : 0);
            case BAR -> Grid.of(size, size, (row, column) -> column == (size - 1) / 2 || column == size / 2 ? 1 : 0);
            case DIGIT -> Grid.of(size, size, (row, column) -> digit(row, column, size));
            case HANDWRITTEN -> {
                Grid ink = Handwritten.of(seed);
                yield Grid.of(
                        size,
                        size,
                        (row, column) -> ink.at(nearest(row, size, ink.rows()), nearest(column, size, ink.rows())));
            }
            case PICTURE ->
                Grid.of(
                        size,
                        size,
                        (row, column) ->
                                BALL.get(nearest(row, size, PICTURE_SIZE)).charAt(nearest(column, size, PICTURE_SIZE))
                                        - '0');
            case CONSTANT -> Grid.of(size, size, (row, column) -> 1);
            case COUNTED -> Grid.of(size, size, (row, column) -> row * size + column);
            case RANDOM -> {
                Random random = new Random(seed);
                yield Grid.of(size, size, (row, column) -> random.nextInt(10));
            }
            case OWN -> Grid.of(size, size, (row, column) -> now.holds(row, column) ? now.at(row, column) : 0);
        };
    }

    private static double digit(int row, int column, int size) {
        char ink = SEVEN.get(nearest(row, size, DIGIT_SIZE)).charAt(nearest(column, size, DIGIT_SIZE));
        return ink == '.' ? 0 : ink - '0';
    }

    private static int nearest(int place, int size, int from) {
        return (2 * place + 1) * from / (2 * size);
    }
}
