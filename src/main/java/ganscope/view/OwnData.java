package ganscope.view;

import ganscope.data.Drawn;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.text.Numbers;
import ganscope.text.Quoted;
import ganscope.view.model.Messages;
import java.util.stream.Collectors;

/** Data that a person brought along. */
final class OwnData {
    private OwnData() {}

    /** Their file, as far as they have one. */
    static String name(Target target, Messages messages) {
        return target instanceof Samples samples ? file(samples) : messages.get("view.presets.own");
    }

    /** The file, how many rows were taken of it, and which columns. */
    static String about(Target target, Messages messages) {
        return target instanceof Samples samples
                ? messages.get(
                        "view.presets.rows",
                        file(samples),
                        Numbers.count(samples.rows()),
                        samples.axisNames().stream().map(Quoted::bare).collect(Collectors.joining(", ")))
                : messages.get("view.presets.own");
    }

    private static String file(Samples samples) {
        return Quoted.bare(samples.source().substring(samples.source().lastIndexOf('/') + 1));
    }

    /** Whether a person drew or opened them. */
    static boolean is(Target target) {
        return target instanceof Samples || target instanceof Drawn;
    }
}
