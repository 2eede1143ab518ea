package ganscope.view.model;

import ganscope.chart.ChartKind;
import ganscope.gan.Experiment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the window starts. The environment may say so, for pictures and presentations that repeat: {@code GANSCOPE_PRESET}
 * (a preset's name), {@code GANSCOPE_THEME} (light, dark, high-contrast), {@code GANSCOPE_LANGUAGE} (en, zh), {@code
 * GANSCOPE_CHARTS} (chart names with commas, such as {@code losses,gradients}), {@code GANSCOPE_PLAY} (1 trains at once),
 * {@code GANSCOPE_SIZE} (such as 1280x800), {@code GANSCOPE_LAYOUT} (the file that remembers the layout).
 *
 * @param experiment what to train
 * @param layout how to look
 * @param play whether to train at once
 */
public record StartOptions(Experiment experiment, DeskLayout layout, boolean play) {

    /**
     * The experiment the environment asks for, or the given one.
     *
     * @param presets from a name to what it stands for
     */
    public static Experiment experiment(
            Experiment otherwise, Map<String, String> environment, Function<String, Experiment> presets) {
        String preset = word(environment, "GANSCOPE_PRESET");
        return preset == null ? otherwise : presets.apply(preset);
    }

    /** Whether the environment asks to train at once. */
    public static boolean play(Map<String, String> environment) {
        return "1".equals(word(environment, "GANSCOPE_PLAY"));
    }

    /** A layout with what the environment says in its place. */
    public static DeskLayout layout(DeskLayout layout, Map<String, String> environment) {
        String theme = word(environment, "GANSCOPE_THEME");
        String language = word(environment, "GANSCOPE_LANGUAGE");
        String size = word(environment, "GANSCOPE_SIZE");
        List<ChartKind> charts = charts(word(environment, "GANSCOPE_CHARTS"));
        double[] pixels = size == null
                ? new double[] {layout.width(), layout.height()}
                : Arrays.stream(size.split("x", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
        return new DeskLayout(
                theme == null
                        ? layout.theme()
                        : Theme.valueOf(theme.toUpperCase(Locale.ROOT).replace('-', '_')),
                language == null ? layout.language() : Language.of(Locale.forLanguageTag(language.replace('_', '-'))),
                pixels[0],
                pixels[1],
                size == null && layout.maximized(),
                layout.controls(),
                layout.explanations(),
                layout.open(),
                charts.isEmpty() ? layout.line() : charts,
                charts.isEmpty() ? layout.plane() : charts);
    }

    private static List<ChartKind> charts(@Nullable String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(",", -1))
                        .map(name -> ChartKind.valueOf(
                                name.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
    }

    private static @Nullable String word(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
