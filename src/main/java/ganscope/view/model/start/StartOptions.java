package ganscope.view.model.start;

import ganscope.chart.input.ChartKind;
import ganscope.data.Space;
import ganscope.gan.experiment.Experiment;
import ganscope.session.form.NearestName;
import ganscope.text.Language;
import ganscope.text.Quoted;
import ganscope.view.model.Theme;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the window starts. The environment may say so, for pictures and presentations that repeat: {@code GANSCOPE_PRESET}
 * (a preset's name, or a file of an experiment, a run or data), {@code GANSCOPE_THEME} (light, dark, high-contrast), {@code GANSCOPE_LANGUAGE} (en, zh), {@code
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
    private static final String TIME_START = "GANSCOPE_TIME_START";
    private static final String FAMILY = "GANSCOPE_";
    private static final List<String> VARIABLES =
            List.of(PRESET, THEME, LANGUAGE, CHARTS, PLAY, SIZE, DeskLayout.VARIABLE, TIME_START);
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

    /** The file of a run that the environment asks to go on with; nothing if it asks for something else. */
    public static Optional<Path> run(Map<String, String> environment) {
        String preset = word(environment, PRESET);
        return preset == null ? Optional.empty() : StartFile.run(preset);
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

    /** Whether the environment asks for nothing that the window is to show: then somebody may be there for the first time. */
    public static boolean isPlain(Map<String, String> environment) {
        return List.of(PRESET, CHARTS, PLAY, DeskLayout.VARIABLE, TIME_START).stream()
                .allMatch(name -> word(environment, name) == null);
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
        environment.keySet().stream()
                .filter(name -> name.startsWith(FAMILY) && !VARIABLES.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(StartOptions::refuse);
        play(environment);
        timesStart(environment);
        layout(DeskLayout.first(), environment);
        try {
            DeskLayout.file(environment);
        } catch (InvalidPathException noPath) {
            throw new IllegalArgumentException(
                    DeskLayout.VARIABLE + ": " + Quoted.of(environment.getOrDefault(DeskLayout.VARIABLE, ""))
                            + " (the path of a file)",
                    noPath);
        }
    }

    private static void refuse(String variable) {
        List<String> begun =
                VARIABLES.stream().filter(name -> name.startsWith(variable)).toList();
        throw new IllegalArgumentException(Quoted.bare(variable) + ": there is no such variable (one of "
                + String.join(", ", VARIABLES.subList(0, VARIABLES.size() - 1)) + ")"
                + NearestName.question(variable, begun.size() == 1 ? begun : VARIABLES));
    }

    /**
     * Whether the start is to be timed, see {@code bench start}.
     *
     * @throws IllegalArgumentException if it is neither 0 nor 1
     */
    public static boolean timesStart(Map<String, String> environment) {
        String word = word(environment, TIME_START);
        return word != null && one(TIME_START, word, SWITCH);
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
                suited(charts, Space.LINE, layout.line()),
                suited(charts, Space.PLANE, layout.plane()),
                suited(charts, Space.IMAGES, layout.images()));
    }

    private static double[] size(String words) {
        double[] size = words.matches("[0-9]{1,9}x[0-9]{1,9}")
                ? Stream.of(words.split("x")).mapToDouble(Double::parseDouble).toArray()
                : new double[0];
        if (size.length == 0 || !Arrays.stream(size).allMatch(DeskLayout::isSize)) {
            throw new IllegalArgumentException(SIZE + ": " + Quoted.of(words)
                    + " (a width and a height from 100 to 16384 pixels, such as 1280x800)");
        }
        return size;
    }

    private static List<ChartKind> charts(@Nullable String names) {
        Map<String, ChartKind> known = named(ChartKind.values(), ChartKind::id);
        if (names == null) {
            return List.of();
        }
        String[] each = names.split(",", -1);
        if (each.length > DeskLayout.MOST_CHARTS) {
            throw new IllegalArgumentException(
                    CHARTS + ": " + each.length + " charts (at most " + DeskLayout.MOST_CHARTS + ")");
        }
        return Stream.of(each).map(name -> one(CHARTS, name.strip(), known)).toList();
    }

    /** Those that are defined for samples that live there; where none is, the others. */
    private static List<ChartKind> suited(List<ChartKind> charts, Space space, List<ChartKind> otherwise) {
        List<ChartKind> suited =
                charts.stream().filter(kind -> kind.suits(space)).toList();
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
