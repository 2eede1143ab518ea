package ganscope.view.som;

import ganscope.chart.som.SomChart;
import ganscope.som.MapInput;
import ganscope.view.model.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.controlsfx.control.SegmentedButton;

/** The place of one of several charts of the map, with a button for each. */
final class SecondView extends BorderPane {
    private final Map<SomChart, ToggleButton> buttons = new EnumMap<>(SomChart.class);
    private final SegmentedButton bar = new SegmentedButton();
    private SomChart chosen = SomChart.U_MATRIX;

    SecondView(Messages messages) {
        bar.setToggleGroup(null); // one of them is always chosen
        for (SomChart chart : SomChart.values()) {
            if (chart != SomChart.ERRORS) {
                ToggleButton button = new ToggleButton();
                button.textProperty().bind(messages.bind("som.view." + chart.id()));
                button.setId("view-" + chart.id());
                button.setFocusTraversable(false);
                button.setOnAction(event -> choose(chart));
                buttons.put(chart, button);
            }
        }
        bar.getStyleClass().add("som-views");
        setTop(bar);
        setId("som-second-view");
        choose(chosen);
    }

    /** Offers U-matrix, hits and component planes, and another chart where it has anything to show. */
    void offer(SomChart more, MapInput input) {
        boolean suits = more != SomChart.PROTOTYPES || input.side() > 0;
        if (suits && bar.getButtons().contains(buttons.get(more))
                || !suits && bar.getButtons().size() == 3) {
            return;
        }
        bar.getButtons()
                .setAll(buttons.get(SomChart.U_MATRIX), buttons.get(SomChart.HITS), buttons.get(SomChart.PLANES));
        if (suits) {
            bar.getButtons().add(buttons.get(more));
        }
        if (!bar.getButtons().contains(buttons.get(chosen))) {
            choose(SomChart.U_MATRIX);
        }
    }

    SomChart chosen() {
        return chosen;
    }

    void choose(SomChart chart) {
        chosen = chart;
        buttons.forEach((each, button) -> button.setSelected(each == chart));
    }

    /** The next of those that are offered, round and round. */
    void next() {
        int at = bar.getButtons().indexOf(buttons.get(chosen));
        ToggleButton next = bar.getButtons().get((at + 1) % bar.getButtons().size());
        buttons.forEach((chart, button) -> {
            if (button == next) {
                choose(chart);
            }
        });
    }
}
