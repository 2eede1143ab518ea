package ganscope.view.cell;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.chart.sheet.PaintedChart;
import ganscope.chart.style.ChartOptions;
import ganscope.view.chart.ChartHelp;
import ganscope.view.chart.ChartSurface;
import ganscope.view.chart.SpotLabel;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Failure;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One place of the chart grid: the chart, a menu of all others, and what can be done with it. */
public final class ChartCell extends StackPane {
    /** As wide as the tools beside the longest title. */
    private static final double ROOM_FOR_TOOLS = 330;

    /** The extras that are among them. */
    private static final double USUAL_EXTRAS = 60;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Of a cell on which another chart is about to be dropped. */
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /** What the chart is called after. */
    private record Named(ChartKind kind, Locale locale) {}

    private final DeskContext desk;
    private final ObjectProperty<ChartKind> kind;
    private @Nullable Named named;
    private final ChartSurface surface;
    private final ChartFailure failed;
    private final MenuButton choose = new MenuButton();
    private final ChartExport export;
    private final ChartExtras extras;
    private final SpotLabel label;
    private final ChartPointer pointer;
    private final LatentPlanePad pad;
    private Runnable onEnlarge = () -> {};
    private Runnable onSwap = () -> {};
    private Runnable onAdd = () -> {};
    private Runnable onRemove = () -> {};

    ChartCell(DeskContext desk, ChartKind start) {
        this.desk = desk;
        kind = new SimpleObjectProperty<>(start);
        surface = new ChartSurface(desk.painter());
        failed = new ChartFailure(desk);
        label = new SpotLabel(desk.appearance().charts());
        pointer = new ChartPointer(surface, label);
        pad = new LatentPlanePad(desk, surface);
        export = new ChartExport(desk, this, kind::get, () -> desk.input().withZoom(pointer.zoom()));
        extras = new ChartExtras(desk, kind);
        getStyleClass().add("chart-cell");
        widthProperty().subscribe(this::narrow);
        extras.widthProperty().subscribe(this::narrow);
        getChildren().addAll(surface, label, pad, failed, tools());
        surface.failureProperty().subscribe(this::show);
        kind.addListener((property, old, now) -> pointer.showAll());
        ContextMenu menu = export.contextMenu(pointer::showAll);
        surface.setOnContextMenuRequested(event -> menu.show(surface, event.getScreenX(), event.getScreenY()));
        surface.setOnMouseClicked(event -> {
            menu.hide();
            if (event.getButton() == MouseButton.PRIMARY
                    && event.isStillSincePress()
                    && surface.painted() instanceof PaintedChart painted) {
                painted.sample(event.getX(), event.getY()).ifPresent(this::look);
            }
        });
        pointer.setOnEnlarge(() -> onEnlarge.run());
        setOnMouseDragEntered(event -> pseudoClassStateChanged(DROP, event.getGestureSource() != surface));
        setOnMouseDragExited(event -> pseudoClassStateChanged(DROP, false));
    }

    /** Looks at a sample of the sheet more closely. */
    private void look(int sample) {
        desk.model().wish(desk.model().wishesProperty().get().withSample(sample));
    }

    /** Where many tools would lie on the title. */
    private void narrow() {
        double more = Math.max(0, extras.getWidth() - USUAL_EXTRAS);
        pseudoClassStateChanged(NARROW, getWidth() < ROOM_FOR_TOOLS + more);
    }

    private HBox tools() {
        choose.getStyleClass().add("flat");
        Buttons.dress(choose, "mdi2c-chart-box-plus-outline", "view.chart.choose", desk.messages());
        choose.setOnShowing(event -> listCharts());
        Button save = Buttons.flat("mdi2c-content-save-outline", "view.chart.export", desk.messages());
        ContextMenu menu = export.contextMenu(pointer::showAll);
        save.setOnAction(event -> menu.show(save, Buttons.menuSide(save), 0, 0));
        Button enlarge = Buttons.flat("mdi2a-arrow-expand", "view.chart.enlarge", desk.messages());
        enlarge.setOnAction(event -> onEnlarge.run());
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.chart.help", desk.messages());
        help.setId("chart-help");
        help.setOnAction(event -> help(help));
        HBox tools = new HBox(extras, help, choose, save, enlarge);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("chart-tools");
        tools.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(tools, Pos.TOP_RIGHT);
        return tools;
    }

    private void help(Button mark) {
        ChartOptions options = desk.appearance().charts().get();
        ChartHelp.Words words = new ChartHelp.Words(
                kind.get().title(options),
                kind.get().shows(options),
                kind.get().reading(options),
                kind.get().lookFor(options));
        ChartHelp.show(words, surface.painted(), mark.getFont().getSize(), mark, desk.appearance(), desk.painter());
    }

    /** The mouse on the chart. */
    public ChartPointer pointer() {
        return pointer;
    }

    /** What is said of the spot under the mouse. */
    SpotLabel label() {
        return label;
    }

    /** The chart shown here. */
    public ObjectProperty<ChartKind> kindProperty() {
        return kind;
    }

    public ChartExport export() {
        return export;
    }

    public MenuButton chooseButton() {
        return choose;
    }

    public ChartSurface surface() {
        return surface;
    }

    void setOnEnlarge(Runnable action) {
        onEnlarge = action;
    }

    void setOnSwap(Runnable action) {
        onSwap = action;
    }

    void setOnAdd(Runnable action) {
        onAdd = action;
    }

    void setOnRemove(Runnable action) {
        onRemove = action;
    }

    void frame(ChartInput input) {
        try {
            name(input.options());
            if (kind.get().suits(desk.model().experiment())) {
                surface.frame(new DeskChart(kind.get(), input.withZoom(pointer.zoom())));
                pointer.frame();
                pad.frame(kind.get() == ChartKind.LATENT_WALK);
            }
        } catch (RuntimeException | Error problem) {
            surface.fail(problem);
        }
    }

    /** Tells in the chart's place why it cannot be painted, until it can. */
    private void show(@Nullable Throwable problem) {
        Failure failure = problem == null ? null : new Failure(kind.get().id(), problem);
        failed.show(failure, kind.get().title(desk.appearance().charts().get()));
        if (failure != null) {
            desk.failures().log(failure);
        }
    }

    /** What stands in the chart's place where it cannot be painted. */
    ChartFailure failed() {
        return failed;
    }

    /** Tells screen readers what is shown. No listener: a cell that is taken away must not be held by the desk. */
    private void name(ChartOptions options) {
        Named now = new Named(kind.get(), options.locale());
        if (!now.equals(named)) {
            named = now;
            surface.setAccessibleText(
                    kind.get().title(options) + ". " + kind.get().about(options));
        }
    }

    private void listCharts() {
        choose.setPopupSide(Buttons.menuSide(choose));
        ChartOptions options = desk.appearance().charts().get();
        ToggleGroup group = new ToggleGroup();
        choose.getItems().clear();
        for (ChartKind choice : ChartKind.of(desk.model().experiment())) {
            RadioMenuItem item = new RadioMenuItem(choice.title(options));
            item.setToggleGroup(group);
            item.setSelected(choice == kind.get());
            item.setOnAction(event -> kind.set(choice));
            choose.getItems().add(item);
        }
        choose.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("view.chart.swap", "mdi2s-swap-horizontal", () -> onSwap.run()),
                        item("view.chart.add", "mdi2p-plus", () -> onAdd.run()),
                        item("view.chart.remove", "mdi2m-minus", () -> onRemove.run()));
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem(desk.messages().get(key), Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }
}
