package ganscope.chart;

import java.util.List;

/**
 * A setting that differs between the runs of a picture.
 *
 * @param path of the setting
 * @param values in words, at least one
 */
public record Factor(String path, List<String> values) {
    /** Copies. */
    public Factor {
        values = List.copyOf(values);
    }
}
