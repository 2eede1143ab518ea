package ganscope.view.explorer;

import ganscope.explorer.Measure;
import ganscope.explorer.Spread;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/**
 * Every measure: its exact value, what samples say of it on average with its scatter, and the noise floor; in two
 * blocks, and below them a line that says what the columns are.
 */
final class ValueTable extends GridPane {
    /** Of a value that is of a moment ago. */
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
    /** Of what samples cannot tell from nothing. */
    private static final PseudoClass DROWNED = PseudoClass.getPseudoClass("drowned");

    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e5;
    /** Of a table with little room. */
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double ENOUGH = 860;
    private static final int COLUMNS = 4;
    private static final double[] WIDTHS = {8.4, 7.6, 23.6, 10.4};
    private static final int ROWS = Measure.values().length / 2;

    private final Messages messages;
    private final Map<Measure, List<Label>> cells = new EnumMap<>(Measure.class);
    private final StringProperty samples = new SimpleStringProperty("");
    private final StringProperty caption = new SimpleStringProperty("");
    private final StringProperty meaning = new SimpleStringProperty("");
    private List<Row> shown = List.of();

    ValueTable(Messages messages) {
        this.messages = messages;
        getStyleClass().add("explorer-table");
        for (int block = 0; block < 2; block++) {
            for (double width : WIDTHS) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(width);
                column.setHalignment(width == WIDTHS[0] ? HPos.LEFT : HPos.RIGHT);
                getColumnConstraints().add(column);
            }
            heading(block);
        }
        for (Measure measure : Measure.values()) {
            row(measure);
        }
        Label below = new Label();
        below.setId("explorer-caption");
        below.getStyleClass().add("explorer-head");
        below.setMinWidth(0);
        below.textProperty().bind(caption);
        below.setTooltip(new Tooltip());
        below.getTooltip().textProperty().bind(caption);
        GridPane.setHalignment(below, HPos.LEFT);
        add(below, 0, ROWS + 1, 2 * COLUMNS, 1);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < ENOUGH));
    }

    private void heading(int block) {
        add(head("explorer.table.exact"), COLUMNS * block + 1, 0);
        Label said = new Label();
        said.textProperty().bind(samples);
        said.getStyleClass().add("explorer-head");
        said.setTooltip(wrapped());
        said.getTooltip().textProperty().bind(meaning);
        add(said, COLUMNS * block + 2, 0);
        Label floor = head("explorer.table.floor");
        floor.setTooltip(tooltip("explorer.table.floor.about"));
        add(floor, COLUMNS * block + 3, 0);
    }

    private Label head(String key) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key));
        label.getStyleClass().add("explorer-head");
        return label;
    }

    private Tooltip tooltip(String key) {
        Tooltip tooltip = wrapped();
        tooltip.textProperty().bind(messages.bind(key));
        return tooltip;
    }

    private static Tooltip wrapped() {
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    private void row(Measure measure) {
        Label name = new Label();
        name.textProperty().bind(messages.bind("chart.measure." + measure.id()));
        name.getStyleClass().add("explorer-name");
        if (measure.ordinal() >= ROWS) {
            name.getStyleClass().add("second");
        }
        name.setTooltip(tooltip("explorer.measure." + measure.id()));
        List<Label> labels = new ArrayList<>(List.of(name));
        for (String style : List.of("explorer-exact", "explorer-said", "explorer-floor")) {
            Label label = new Label();
            label.getStyleClass().add(style);
            labels.add(label);
        }
        labels.get(1).setId("exact-" + measure.id());
        labels.get(2).setId("said-" + measure.id());
        labels.get(3).setId("floor-" + measure.id());
        labels.get(3).setTooltip(wrapped());
        for (int i = 0; i < COLUMNS; i++) {
            add(labels.get(i), COLUMNS * (measure.ordinal() / ROWS) + i, 1 + measure.ordinal() % ROWS);
        }
        cells.put(measure, labels);
    }

    /** Once per frame. */
    void show(List<Row> rows, ExplorerSettings settings) {
        String n = Numbers.count(settings.samples());
        String repeats = Numbers.count(settings.repeats());
        samples.set(messages.get("explorer.table.samples", n));
        meaning.set(messages.get("explorer.table.samples.about", n, repeats));
        boolean unbounded = rows.stream().anyMatch(Row::isInfiniteBySamples);
        caption.set(messages.get("explorer.table.caption", n, repeats)
                + (unbounded ? " " + messages.get("explorer.table.infinite") : ""));
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        rows.forEach(this::show);
    }

    private void show(Row row) {
        List<Label> labels = cells.getOrDefault(row.measure(), List.of());
        Label exact = labels.get(1);
        exact.setText(exactly(row.exact()));
        exact.pseudoClassStateChanged(LATE, row.late());
        Label said = labels.get(2);
        said.setText(scatter(row.estimate()));
        said.pseudoClassStateChanged(LATE, row.sampledLate());
        said.pseudoClassStateChanged(DROWNED, row.isDrowned());
        Label floor = labels.get(3);
        Spread noise = row.floor();
        floor.setText(noise == null ? "" : Numbers.measured(noise.p95()));
        floor.getTooltip()
                .setText(
                        noise == null
                                ? messages.get("explorer.table.floor.about")
                                : messages.get(
                                        "explorer.table.floor.cell",
                                        Numbers.measured(noise.mean()),
                                        Numbers.measured(noise.p95())));
        floor.pseudoClassStateChanged(LATE, row.sampledLate());
    }

    /** The mean, and in brackets where nine of ten lie; nothing where nothing is known. */
    private static String scatter(@Nullable Spread spread) {
        if (spread == null || Double.isNaN(spread.mean())) {
            return "";
        }
        String mean = Numbers.measured(spread.mean());
        return Double.isInfinite(spread.p5())
                ? mean // there is nothing else to say
                : mean + " [" + Numbers.measured(spread.p5()) + ", " + Numbers.measured(spread.p95()) + "]";
    }

    /** To five digits: what is exact is told more closely than what is measured. */
    private static String exactly(double value) {
        double size = Math.abs(value);
        if (!(size >= LEAST && size < MOST)) {
            return Numbers.measured(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.setScale(Math.max(0, rounded.scale()), RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace('-', '−');
    }
}
