package ganscope.view.cell;

import ganscope.chart.input.ChartKind;
import ganscope.data.Space;
import ganscope.evaluation.latent.PlaneSpot;
import ganscope.evaluation.metric.Metric;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What only some charts have: the choice of curves, the mass of a transport plan on its way, and the choice of a class. */
final class ChartExtras extends HBox {
    /** Metrics that have charts of their own. */
    private static final Set<Metric> ELSEWHERE = EnumSet.of(
            Metric.D_LOSS,
            Metric.G_LOSS,
            Metric.D_REAL,
            Metric.D_FAKE,
            Metric.LIPSCHITZ,
            Metric.G_GRADIENT_NORM,
            Metric.D_GRADIENT_NORM);

    /** Charts that can show one class alone. */
    private static final Set<ChartKind> BY_CLASS = EnumSet.of(ChartKind.FIELD, ChartKind.LATENT_GRID, ChartKind.SHEET);

    /** Charts that show two classes at once. */
    private static final Set<ChartKind> MIXES =
            EnumSet.of(ChartKind.LATENT_WALK, ChartKind.FIELD, ChartKind.DISTRIBUTIONS);

    private final DeskContext desk;

    ChartExtras(DeskContext desk, ObjectProperty<ChartKind> kind) {
        this.desk = desk;
        MenuButton metrics = metrics();
        ToggleButton carry =
                Buttons.dress(new ToggleButton(), "mdi2t-truck-delivery-outline", "view.chart.carry", desk.messages());
        carry.getStyleClass().add("flat");
        carry.setId("carry");
        carry.selectedProperty().bindBidirectional(desk.appearance().carryingProperty());
        setAlignment(Pos.CENTER);
        MenuButton classes = new ClassMenu(desk).button();
        classes.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> BY_CLASS.contains(kind.get())
                                && desk.model().experiment().conditioning().hasClasses(),
                        kind,
                        desk.model().experimentProperty()));
        classes.managedProperty().bind(classes.visibleProperty());
        HBox mix = new MixMenu(desk).row();
        mix.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> MIXES.contains(kind.get())
                                && desk.model().experiment().conditioning().hasClasses(),
                        kind,
                        desk.model().experimentProperty()));
        mix.managedProperty().bind(mix.visibleProperty());
        HBox samples = new SampleSteps(desk).row();
        ToggleButton plane = plane(kind);
        getChildren().addAll(metrics, carry, classes, mix, plane, samples);
        samples.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> kind.get() == ChartKind.FEATURE_MAPS || plane.isVisible() && plane.isSelected(),
                        kind,
                        plane.visibleProperty(),
                        plane.selectedProperty()));
        samples.managedProperty().bind(samples.visibleProperty());
        kind.subscribe(now -> {
            boolean curves = now == ChartKind.DIVERGENCE_AND_DISTANCE;
            metrics.setVisible(curves);
            metrics.setManaged(curves);
            boolean plan = now == ChartKind.TRANSPORT_PLAN || now == ChartKind.PLAN_2D;
            carry.setVisible(plan);
            carry.setManaged(plan);
        });
    }

    /** Walks as a plane through latent space, where latents have at least two coordinates. */
    private ToggleButton plane(ObjectProperty<ChartKind> kind) {
        ToggleButton plane =
                Buttons.dress(new ToggleButton(), "mdi2c-cursor-move", "view.chart.plane", desk.messages());
        plane.getStyleClass().add("flat");
        plane.setId("plane");
        plane.setOnAction(event -> desk.model()
                .wish(desk.model().wishesProperty().get().withSpot(plane.isSelected() ? PlaneSpot.MIDDLE : null)));
        // A binding listens weakly, so that the desk does not hold a cell that is taken away; the button holds the
        // binding.
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> desk.model().wishesProperty().get().spot() != null,
                desk.model().wishesProperty());
        plane.getProperties().put(ChartExtras.class, shown);
        shown.subscribe(now -> plane.setSelected(now));
        plane.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> kind.get() == ChartKind.LATENT_WALK
                                && desk.model().experiment().latent().dimension() > 1,
                        kind,
                        desk.model().experimentProperty()));
        plane.managedProperty().bind(plane.visibleProperty());
        return plane;
    }

    private MenuButton metrics() {
        MenuButton menu =
                Buttons.dress(new MenuButton(), "mdi2f-format-list-checks", "view.chart.metrics", desk.messages());
        menu.getStyleClass().add("flat");
        menu.setId("metrics");
        menu.setOnShowing(event -> {
            menu.setPopupSide(Buttons.menuSide(menu));
            menu.getItems().setAll(choices());
        });
        menu.getItems().setAll(choices());
        return menu;
    }

    private CustomMenuItem choices() {
        VBox list = new VBox();
        list.getStyleClass().add("metric-list");
        for (Metric metric : Metric.values()) {
            if (!ELSEWHERE.contains(metric)
                    && metric.suits(Space.of(desk.model().experiment().target().dimension()))) {
                list.getChildren().add(choice(metric));
            }
        }
        CustomMenuItem item = new CustomMenuItem(list);
        item.setHideOnClick(false);
        return item;
    }

    private CheckBox choice(Metric metric) {
        CheckBox box = new CheckBox(desk.messages().getOr("chart.metric." + metric.id(), metric.id()));
        Tooltip meaning = new Tooltip(desk.messages().getOr("chart.metric-about." + metric.id(), metric.id()));
        meaning.setWrapText(true);
        meaning.setMaxWidth(320);
        box.setTooltip(meaning);
        box.setSelected(desk.appearance().metricsProperty().get().contains(metric));
        box.selectedProperty().addListener((property, was, is) -> {
            Set<Metric> chosen = EnumSet.noneOf(Metric.class);
            chosen.addAll(desk.appearance().metricsProperty().get());
            if (is) {
                chosen.add(metric);
            } else {
                chosen.remove(metric);
            }
            desk.appearance().metricsProperty().set(chosen);
        });
        return box;
    }
}
