package ganscope.chart.axis;

import ganscope.chart.text.ChartText;
import java.util.List;

/**
 * How a place on the abscissa is said.
 *
 * @param key the words with a place for the number
 * @param counted whether only whole numbers mean something, as with steps
 * @param name of a coordinate that has one; else empty
 * @param names of the places 0, 1, 2 …, where they have some; else empty
 */
public record Abscissa(String key, boolean counted, String name, List<String> names) {
    /** A point of the line, in data units. */
    public static final Abscissa X = new Abscissa("chart.at.x", false, "", List.of());
    /** A latent. */
    public static final Abscissa Z = new Abscissa("chart.at.z", false, "", List.of());
    /** A training step. */
    public static final Abscissa STEP = new Abscissa("chart.at.step", true, "", List.of());
    /** A layer of a network. */
    public static final Abscissa LAYER = new Abscissa("chart.at.layer", true, "", List.of());
    /** A mode of a mixture. */
    public static final Abscissa MODE = new Abscissa("chart.at.mode", true, "", List.of());

    /** A coordinate of given data, which has a name. */
    public static Abscissa named(String name) {
        return new Abscissa("chart.at.named", false, name, List.of());
    }

    /** Classes that have names. */
    public static Abscissa classes(List<String> names) {
        return new Abscissa("chart.at.class", true, "", names);
    }

    /** Such as x = 1.25, or step 1,200. */
    public String words(double value, ChartText text) {
        if (!names.isEmpty()) {
            return text.get(key, names.get((int) Math.clamp(Math.round(value), 0, names.size() - 1)));
        }
        return said(counted ? text.count(Math.round(value)) : ChartText.number(value), text);
    }

    private String said(String number, ChartText text) {
        return name.isEmpty() ? text.get(key, number) : text.get(key, name, number);
    }

    /** Such as x = 1.25 … 1.5; where only whole numbers count, the one between. */
    public String words(double from, double to, ChartText text) {
        return counted
                ? words((from + to) / 2, text)
                : said(ChartText.number(from) + " … " + ChartText.number(to), text);
    }
}
