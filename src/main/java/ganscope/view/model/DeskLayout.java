package ganscope.view.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.chart.ChartKind;
import ganscope.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        List<ChartKind> plane) {
    /** The variable that names the file in place of the user's configuration folder. */
    public static final String VARIABLE = "GANSCOPE_LAYOUT";

    private static final int FIRST_CHARTS = 4;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    /** Copies and brings the size within reason. */
    public DeskLayout {
        width = Math.clamp(width, 640, 16_384);
        height = Math.clamp(height, 400, 16_384);
        open = Set.copyOf(open);
        line = List.copyOf(line);
        plane = List.copyOf(plane);
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
                charts(1),
                charts(2));
    }

    private static List<ChartKind> charts(int dimension) {
        return Arrays.stream(ChartKind.values())
                .filter(kind -> kind.suits(dimension))
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

    /**
     * Reads a layout.
     *
     * @throws IOException if there is none there, or not one of this version
     */
    public static DeskLayout read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), DeskLayout.class);
    }

    /**
     * Writes this layout, whole or not at all.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "layout", ".part");
        JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), this);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
