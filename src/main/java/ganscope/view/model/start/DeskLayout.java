package ganscope.view.model.start;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import ganscope.chart.input.ChartKind;
import ganscope.data.Space;
import ganscope.text.Language;
import ganscope.view.model.Theme;
import ganscope.view.model.setting.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the window remembers from one start to the next.
 *
 * @param theme its colours
 * @param language its words
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param maximized whether it fills the screen
 * @param controls whether the controls are open
 * @param explanations whether the explanations are open
 * @param open the sections of controls that are open
 * @param line the charts of 1-D experiments, row by row
 * @param plane the charts of 2-D experiments, row by row
 * @param images the charts of experiments with pictures, row by row
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeskLayout(
        Theme theme,
        Language language,
        double width,
        double height,
        boolean maximized,
        boolean controls,
        boolean explanations,
        Set<Section> open,
        List<ChartKind> line,
        List<ChartKind> plane,
        List<ChartKind> images) {
    /** The variable that names the file in place of the user's configuration folder. */
    public static final String VARIABLE = "GANSCOPE_LAYOUT";

    /** The most charts of one desk. */
    public static final int MOST_CHARTS = 12;

    private static final int FIRST_CHARTS = 4;
    private static final double SMALLEST = 100;
    private static final double LARGEST = 16_384;

    /**
     * Copies, and brings the size within reason.
     *
     * @throws IllegalArgumentException if the size is none, or there are no charts of some kind or more than
     *     {@value #MOST_CHARTS}
     */
    public DeskLayout {
        if (!isSize(width) || !isSize(height)) {
            throw new IllegalArgumentException("size: " + width + " x " + height + " (each from " + Math.round(SMALLEST)
                    + " to " + Math.round(LARGEST) + " pixels)");
        }
        width = Math.max(width, 640);
        height = Math.max(height, 400);
        open = Set.copyOf(open);
        line = List.copyOf(line);
        plane = List.copyOf(plane);
        images = List.copyOf(images);
        if (!isChoice(line) || !isChoice(plane) || !isChoice(images)) {
            throw new IllegalArgumentException("charts: " + line.size() + " for the line, " + plane.size()
                    + " for the plane, " + images.size() + " for pictures (each from 1 to " + MOST_CHARTS + ")");
        }
    }

    /** Whether a window may be so many pixels wide or high. */
    public static boolean isSize(double pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    private static boolean isChoice(List<ChartKind> charts) {
        return !charts.isEmpty() && charts.size() <= MOST_CHARTS;
    }

    /** The layout of the first start, in the computer's language. */
    public static DeskLayout first() {
        return new DeskLayout(
                Theme.LIGHT,
                Language.of(Locale.getDefault()),
                1280,
                800,
                false,
                true,
                true,
                Set.of(Section.DATA, Section.OBJECTIVE, Section.TRAINING),
                charts(Space.LINE),
                charts(Space.PLANE),
                charts(Space.IMAGES));
    }

    private static List<ChartKind> charts(Space space) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.suits(space))
                .limit(FIRST_CHARTS)
                .toList();
    }

    /** Where the layout is kept: beside other programs' settings, as the operating system has it. */
    public static Path file(Map<String, String> environment) {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder;
        if (system.contains("win")) {
            folder = Path.of(environment.getOrDefault("APPDATA", home.toString()));
        } else if (system.contains("mac")) {
            folder = home.resolve("Library/Application Support");
        } else {
            String configuration = environment.get("XDG_CONFIG_HOME");
            folder =
                    configuration == null || configuration.isBlank() ? home.resolve(".config") : Path.of(configuration);
        }
        return folder.resolve("ganscope").resolve("layout.json");
    }
}
