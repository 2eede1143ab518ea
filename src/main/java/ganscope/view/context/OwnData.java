package ganscope.view.context;

import ganscope.data.Drawn;
import ganscope.data.GivenData;
import ganscope.data.Pictures;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.text.Numbers;
import ganscope.text.Quoted;
import ganscope.view.model.Messages;
import java.util.stream.Collectors;

/** Data that a person brought along. */
public final class OwnData {
    private OwnData() {}

    /** Their file, as far as they have one. */
    public static String name(Target target, Messages messages) {
        return target instanceof GivenData given ? file(given) : messages.get("view.presets.own");
    }

    /** The file, how many rows were taken of it, and which columns. */
    public static String about(Target target, Messages messages) {
        return switch (target) {
            case Samples samples ->
                messages.get(
                        "view.presets.rows",
                        file(samples),
                        Numbers.count(samples.rows()),
                        samples.axisNames().stream().map(Quoted::bare).collect(Collectors.joining(", ")));
            case Pictures pictures ->
                messages.get(
                        "view.presets.pictures",
                        file(pictures),
                        Numbers.count(pictures.rows()),
                        Integer.toString(pictures.side()));
            default -> messages.get("view.presets.own");
        };
    }

    private static String file(GivenData given) {
        return Quoted.bare(given.source().substring(given.source().lastIndexOf('/') + 1));
    }

    /** Whether a person drew or opened them. */
    public static boolean is(Target target) {
        return target instanceof GivenData || target instanceof Drawn;
    }
}
