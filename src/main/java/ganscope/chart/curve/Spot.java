package ganscope.chart.curve;

/**
 * What is at one spot of a chart.
 *
 * @param term what it stands for
 * @param name what it is called there
 * @param value its value; empty where it has none
 * @param place where it has this value, and at which step; may be empty
 * @param x the abscissa of the spot, in pixels of the chart
 * @param y its ordinate
 * @param onData whether it is a spot of the data, not of the key
 */
public record Spot(Term term, String name, String value, String place, double x, double y, boolean onData) {
    /** Name and value, as in D(x) = 0.73. */
    public String words() {
        return value.isEmpty() ? name : name + " = " + value;
    }
}
