package ganscope.view.model;

import ganscope.chart.style.ChartOptions;
import ganscope.evaluation.metric.Metric;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the desk looks: colours, language, size of type. For the screen's thread. */
public final class Appearance {
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 3;
    private static final double SWEEP_NANOS = 4e9;

    private final Messages messages;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final BooleanProperty presentation = new SimpleBooleanProperty();
    private final ObjectProperty<Set<Metric>> metrics = new SimpleObjectProperty<>(ChartOptions.DEFAULT.metrics());
    private final DoubleProperty chartScale = new SimpleDoubleProperty(1);
    private final BooleanProperty carrying = new SimpleBooleanProperty();
    private final DoubleProperty transport = new SimpleDoubleProperty(ChartOptions.DEFAULT.transport());
    private final IntegerProperty shownClass = new SimpleIntegerProperty();
    private final ObjectBinding<ChartOptions> charts;

    /** Light, at desk size, in the language of the messages. */
    public Appearance(Messages messages) {
        this.messages = messages;
        charts = Bindings.createObjectBinding(
                this::options, messages.languageProperty(), theme, chartScale, metrics, transport, shownClass);
    }

    /** The words. */
    public Messages messages() {
        return messages;
    }

    /** The colours. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Whether type and lines are large, for a projector. */
    public BooleanProperty presentationProperty() {
        return presentation;
    }

    /** The curves of the chart of divergences and distances. */
    public ObjectProperty<Set<Metric>> metricsProperty() {
        return metrics;
    }

    /** How far the mass of the transport plans has moved, 0–1. */
    public DoubleProperty transportProperty() {
        return transport;
    }

    /** The only class that maps of the plane show where samples have classes, from 1; 0 = all of them. */
    public IntegerProperty shownClassProperty() {
        return shownClass;
    }

    /** Whether the mass of the transport plans is carried to and fro. */
    public BooleanProperty carryingProperty() {
        return carrying;
    }

    /** Once per frame: carries the mass on. */
    public void frame(long nanos) {
        if (carrying.get()) {
            transport.set((1 - Math.cos(2 * Math.PI * (nanos % (long) SWEEP_NANOS) / SWEEP_NANOS)) / 2);
        }
    }

    /** The size of type and lines in charts, 1 = on a desk; brought within reason. */
    public void scaleCharts(double scale) {
        chartScale.set(Math.clamp(scale, SMALLEST, LARGEST));
    }

    /** How charts are drawn; changes with everything above. */
    public ObjectBinding<ChartOptions> charts() {
        return charts;
    }

    private ChartOptions options() {
        return new ChartOptions(
                theme.get().charts(),
                messages.language().locale(),
                chartScale.get(),
                metrics.get(),
                Map.of(),
                false,
                transport.get(),
                shownClass.get());
    }
}
