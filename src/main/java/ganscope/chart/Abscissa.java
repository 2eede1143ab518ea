package ganscope.chart;

/**
 * How a place on the abscissa is said.
 *
 * @param key the words with a place for the number
 * @param counted whether only whole numbers mean something, as with steps
 * @param name of a coordinate that has one; else empty
 */
record Abscissa(String key, boolean counted, String name) {
    /** A point of the line, in data units. */
    static final Abscissa X = new Abscissa("chart.at.x", false, "");
    /** A latent. */
    static final Abscissa Z = new Abscissa("chart.at.z", false, "");
    /** A training step. */
    static final Abscissa STEP = new Abscissa("chart.at.step", true, "");
    /** A layer of a network. */
    static final Abscissa LAYER = new Abscissa("chart.at.layer", true, "");
    /** A mode of a mixture. */
    static final Abscissa MODE = new Abscissa("chart.at.mode", true, "");

    /** A coordinate of given data, which has a name. */
    static Abscissa named(String name) {
        return new Abscissa("chart.at.named", false, name);
    }

    /** Such as x = 1.25, or step 1,200. */
    String words(double value, ChartText text) {
        return said(counted ? text.count(Math.round(value)) : ChartText.number(value), text);
    }

    private String said(String number, ChartText text) {
        return name.isEmpty() ? text.get(key, number) : text.get(key, name, number);
    }

    /** Such as x = 1.25 … 1.5; where only whole numbers count, the one between. */
    String words(double from, double to, ChartText text) {
        return counted
                ? words((from + to) / 2, text)
                : said(ChartText.number(from) + " … " + ChartText.number(to), text);
    }
}
