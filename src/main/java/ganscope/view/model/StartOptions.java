package ganscope.view.model;

import ganscope.chart.ChartKind;
import ganscope.gan.Experiment;
import ganscope.session.NearestName;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
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
 * @param presetCharts whether the charts that the preset names, if any, come in place of those remembered
 */
public record StartOptions(Experiment experiment, DeskLayout layout, boolean play, boolean presetCharts) {
    private static final String PRESET = "GANSCOPE_PRESET";
    private static final String THEME = "GANSCOPE_THEME";
    private static final String LANGUAGE = "GANSCOPE_LANGUAGE";
    private static final String CHARTS = "GANSCOPE_CHARTS";
    private static final String PLAY = "GANSCOPE_PLAY";
    private static final String SIZE = "GANSCOPE_SIZE";
    private static final Map<String, Language> LANGUAGES = new LinkedHashMap<>();
    private static final Map<String, Boolean> SWITCH = new LinkedHashMap<>();

    static {
        LANGUAGES.put("en", Language.ENGLISH);
        LANGUAGES.put("zh", Language.CHINESE);
        SWITCH.put("0", false);
        SWITCH.put("1", true);
    }

    /**
     * The experiment the environment asks for, or the given one.
     *
     * @param presets from a name to what it stands for
     * @throws IllegalArgumentException if there is no such preset
     */
    public static Experiment experiment(
            Experiment otherwise, Map<String, String> environment, Function<String, Experiment> presets) {
        String preset = word(environment, PRESET);
        return preset == null ? otherwise : presets.apply(preset);
    }

    /**
     * Whether the environment asks to train at once.
     *
     * @throws IllegalArgumentException if it is neither 0 nor 1
     */
    public static boolean play(Map<String, String> environment) {
        String word = word(environment, PLAY);
        return word != null && one(PLAY, word, SWITCH);
    }

    /** Whether the environment asks for a preset and not for charts: then the preset brings its own. */
    public static boolean presetCharts(Map<String, String> environment) {
        return word(environment, PRESET) != null && word(environment, CHARTS) == null;
    }

    /**
     * Takes nothing from the environment that cannot be meant.
     *
     * @param presets refuses a name that is none of a preset
     * @throws IllegalArgumentException saying in one sentence which variable is wrong, and what is allowed
     */
    public static void check(Map<String, String> environment, Consumer<String> presets) {
        String preset = word(environment, PRESET);
        try {
            if (preset != null) {
                presets.accept(preset);
            }
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(PRESET + ", " + unknown.getMessage(), unknown);
        }
        play(environment);
        layout(DeskLayout.first(), environment);
    }

    /**
     * A layout with what the environment says in its place.
     *
     * @throws IllegalArgumentException saying in one sentence which variable is wrong, and what is allowed
     */
    public static DeskLayout layout(DeskLayout layout, Map<String, String> environment) {
        String theme = word(environment, THEME);
        String language = word(environment, LANGUAGE);
        String size = word(environment, SIZE);
        List<ChartKind> charts = charts(word(environment, CHARTS));
        double[] pixels = size == null ? new double[] {layout.width(), layout.height()} : size(size);
        return new DeskLayout(
                theme == null ? layout.theme() : one(THEME, theme, named(Theme.values(), Theme::id)),
                language == null ? layout.language() : one(LANGUAGE, language, LANGUAGES),
                pixels[0],
                pixels[1],
                size == null && layout.maximized(),
                layout.controls(),
                layout.explanations(),
                layout.open(),
                suited(charts, 1, layout.line()),
                suited(charts, 2, layout.plane()));
    }

    private static double[] size(String words) {
        if (!words.matches("\\d{3,5}x\\d{3,5}")) {
            throw new IllegalArgumentException(
                    SIZE + ": " + Quoted.of(words) + " (a width and a height in pixels, such as 1280x800)");
        }
        return Stream.of(words.split("x")).mapToDouble(Double::parseDouble).toArray();
    }

    private static List<ChartKind> charts(@Nullable String names) {
        Map<String, ChartKind> known = named(ChartKind.values(), ChartKind::id);
        return names == null
                ? List.of()
                : Stream.of(names.split(",", -1))
                        .map(name -> one(CHARTS, name.strip(), known))
                        .toList();
    }

    /** Those that are defined for data of this dimension; where none is, the others. */
    private static List<ChartKind> suited(List<ChartKind> charts, int dimension, List<ChartKind> otherwise) {
        List<ChartKind> suited =
                charts.stream().filter(kind -> kind.suits(dimension)).toList();
        return suited.isEmpty() ? otherwise : suited;
    }

    private static <T> Map<String, T> named(T[] values, Function<T, String> id) {
        Map<String, T> named = new LinkedHashMap<>();
        Stream.of(values).forEach(value -> named.put(id.apply(value), value));
        return named;
    }

    private static <T> T one(String variable, String word, Map<String, T> known) {
        T value = known.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new IllegalArgumentException(variable + ": " + Quoted.of(word) + " (one of "
                    + String.join(", ", known.keySet()) + ")" + NearestName.question(word, known.keySet()));
        }
        return value;
    }

    private static @Nullable String word(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
