package ganscope.view.convolution.board;

import java.util.List;

/**
 * What a topic draws: columns of panels, from left to right.
 *
 * @param columns the columns
 * @param level whether the lowest panels stand at one height, so that they can be compared
 * @param formula the sizes with the present numbers put in
 * @param said what is to be seen, in a sentence
 */
public record Board(List<Column> columns, boolean level, String formula, String said) {
    /** A board whose columns stand at the same middle. */
    public Board(List<Column> columns, String formula, String said) {
        this(columns, false, formula, said);
    }

    /**
     * Panels below each other.
     *
     * @param sign what stands between this column and the one before, may be empty
     * @param panels from above
     */
    public record Column(String sign, List<Panel> panels) {
        /** Copies. */
        public Column {
            panels = List.copyOf(panels);
        }

        public static Column of(String sign, Panel... panels) {
            return new Column(sign, List.of(panels));
        }
    }

    /** Copies. */
    public Board {
        columns = List.copyOf(columns);
    }
}
