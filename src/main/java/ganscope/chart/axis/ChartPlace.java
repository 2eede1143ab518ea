package ganscope.chart.axis;

/** The parts of a chart that a mouse can be in. */
public enum ChartPlace {
    /** Where the data are. */
    PLOT,
    /** The abscissa with its numbers and its name. */
    ABSCISSA,
    /** The left ordinate. */
    LEFT,
    /** The right ordinate. */
    RIGHT,
    /** Title, sentence and key: by it a chart is dragged. */
    TITLE,
    /** Anywhere else. */
    NOWHERE
}
