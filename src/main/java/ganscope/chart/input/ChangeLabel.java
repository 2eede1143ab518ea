package ganscope.chart.input;

import ganscope.chart.text.ChartText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change of settings in few words, such as R1 γ = 0.1, in the words of the controls. */
public final class ChangeLabel {
    private final ChartText text;

    public ChangeLabel(ChartText text) {
        this.text = text;
    }

    /**
     * The label; the objective first, and of another target only its kind.
     *
     * @param most settings that are named, at least 1; more are only counted
     */
    public String of(Change change, int most) {
        Map<String, String> settings = change.settings();
        boolean otherTarget = settings.containsKey("target.type");
        List<String> paths = new ArrayList<>();
        for (String path : settings.keySet()) {
            if (path.equals("objective") || path.equals("target.type")) {
                paths.addFirst(path);
            } else if (!otherTarget || !path.startsWith("target.")) {
                paths.add(path);
            }
        }
        List<String> words = new ArrayList<>();
        for (String path : paths.subList(0, Math.min(most, paths.size()))) {
            words.add(setting(path, settings.getOrDefault(path, "")));
        }
        if (paths.size() > most) {
            words.add("+" + (paths.size() - most));
        }
        return String.join(", ", words);
    }

    private String setting(String path, String value) {
        String written = value(path, value);
        return path.equals("objective") || path.equals("target.type") ? written : name(path) + " = " + written;
    }

    /** The name of the control; those that both networks have say whose they are. */
    private String name(String path) {
        String key = "control." + path + ".name";
        if (text.hasControl(key)) {
            return text.control(key);
        }
        int first = path.indexOf('.');
        String shared = "control." + path.substring(first + 1) + ".name";
        if (first < 0 || !text.hasControl(shared)) {
            return path;
        }
        String player = path.startsWith("generator") ? "G" : path.startsWith("discriminator") ? "D" : "";
        return player.isEmpty() ? text.control(shared) : player + " " + text.control(shared);
    }

    private String value(String path, String value) {
        if (value.equals("true") || value.equals("false")) {
            return text.get("chart.change." + value);
        }
        int last = path.lastIndexOf('.');
        String leaf = path.substring(last + 1);
        String parent = last < 0 ? "" : path.substring(path.lastIndexOf('.', last - 1) + 1, last);
        for (String group : new String[] {leaf, parent}) {
            String key = "choice." + group + "." + value;
            if (text.hasControl(key)) {
                return text.control(key);
            }
        }
        try {
            return ChartText.shortest(Double.parseDouble(value)).replace(".0e", "e");
        } catch (NumberFormatException words) {
            return value; // a value in words, such as 64x3
        }
    }
}
