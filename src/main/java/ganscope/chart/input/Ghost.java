package ganscope.chart.input;

import ganscope.chart.text.ChartText;
import ganscope.evaluation.metric.History;

/**
 * A run that was kept beside the present one: its curves stay in the charts over the steps. Immutable.
 *
 * @param number what it is called, from 1
 * @param history its metrics
 * @param changes the settings that were changed while it went on
 * @param difference what differs from the present run, with the values of this one
 */
public record Ghost(int number, History history, Changes changes, Change difference) {
    /** Checks the number. */
    public Ghost {
        if (number < 1) {
            throw new IllegalArgumentException("ghost: " + number + " (at least 1)");
        }
    }

    /** Number, and the settings that differ in few words. */
    public String name(ChartText text) {
        String settings = new ChangeLabel(text).of(difference, 2);
        String name = settings.isEmpty()
                ? text.get("chart.ghost.same", Integer.toString(number))
                : text.get("chart.ghost", Integer.toString(number), settings);
        return changes.all().isEmpty() ? name : text.get("chart.ghost.changed", name);
    }

    /** The part of it from a step on; 0 = all. */
    public Ghost since(long step) {
        return step > 0 ? new Ghost(number, history.after(step - 1), changes, difference) : this;
    }
}
