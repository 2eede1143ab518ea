package ganscope.cli.option;

import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words after {@code --set}. */
final class SetWords {
    private SetWords() {}

    /**
     * From path to value, each path given once.
     *
     * @throws BadInput if one is no PATH=VALUE, or given twice
     */
    static Map<String, String> read(List<String> settings) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new BadInput(
                        "--set " + Quoted.of(setting) + ", but PATH=VALUE is needed, such as target.mean=2.");
            }
            put(changes, setting.substring(0, equals), setting.substring(equals + 1));
        }
        return changes;
    }

    /** Adds another change. */
    static void put(Map<String, String> changes, String path, String value) {
        String before = changes.putIfAbsent(path, value);
        if (before != null) {
            throw new BadInput(Quoted.bare(path) + " is given twice, as " + Quoted.of(before) + " and "
                    + Quoted.of(value) + "; give it once.");
        }
    }
}
