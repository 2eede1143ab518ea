package ganscope.view.som;

import ganscope.text.Numbers;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Scale;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What one does with the map as a whole, from left to right: play, repeat, pace, choose data, copy, look. */
final class SomToolBar extends ToolBar {
    private static final double SLOWEST = 1;
    private static final double FASTEST = 100_000;

    private final Slider speed = new Slider(0, 1, 0);
    private final ComboBox<SomSource> choice = new ComboBox<>();
    private final Messages messages;
    private boolean listing;

    SomToolBar(SomModel model, KeyActions actions, Surroundings shell) {
        messages = shell.messages();
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choice(model);
        Button copy = buttons.of("somCopy");
        copy.textProperty().bind(messages.bind("game.copy"));
        getItems()
                .addAll(
                        buttons.play("somPlay", model.playingProperty()),
                        buttons.of("somStep"),
                        buttons.of("somReset"),
                        buttons.of("somSeed"),
                        new Separator(Orientation.VERTICAL),
                        speed(model),
                        new Separator(Orientation.VERTICAL),
                        choice,
                        copy,
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    Slider speedSlider() {
        return speed;
    }

    ComboBox<SomSource> sources() {
        return choice;
    }

    private HBox speed(SomModel model) {
        speed.setId("som-speed");
        speed.getStyleClass().add("game-speed");
        speed.setBlockIncrement(0.04);
        speed.setValue(Scale.LOG.of(model.speedProperty().get(), SLOWEST, FASTEST));
        speed.valueProperty()
                .addListener((property, old, now) ->
                        model.speedProperty().set(Scale.LOG.at(now.doubleValue(), SLOWEST, FASTEST)));
        speed.accessibleTextProperty().bind(messages.bind("view.speed"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.speed"));
        speed.setTooltip(tooltip);
        Label label = new Label();
        label.getStyleClass().add("speed");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(
                                "view.speed.limited",
                                Numbers.setting(model.speedProperty().get())),
                        model.speedProperty(),
                        messages.languageProperty()));
        HBox box = new HBox(Icons.of("mdi2s-speedometer"), speed, label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("speed-box");
        return box;
    }

    private void choice(SomModel model) {
        choice.setId("som-source");
        choice.getStyleClass().add("som-source");
        choice.accessibleTextProperty().bind(messages.bind("som.source"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("som.source"));
        choice.setTooltip(tooltip);
        choice.setVisibleRowCount(20);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SomSource source) {
                return source == null ? "" : title(source);
            }

            @Override
            public SomSource fromString(String words) {
                throw new UnsupportedOperationException("data are chosen, not typed");
            }
        });
        choice.setOnShowing(event -> model.list());
        model.sourcesProperty().subscribe(sources -> list(model));
        model.sourceProperty().subscribe(source -> {
            if (source != choice.getValue()) {
                choice.setValue(source);
            }
        });
        choice.valueProperty().subscribe(source -> {
            if (source != null
                    && !listing
                    && !source.equals(model.sourceProperty().get())) {
                model.choose(source);
            }
        });
        messages.languageProperty().addListener((property, old, now) -> list(model));
    }

    private String title(SomSource source) {
        return source.preset()
                .map(name -> messages.getOr("preset." + name + ".short", messages.get("preset." + name + ".title")))
                .orElseGet(() -> messages.get(source.isOwn() ? "som.source.own" : "som.source.laboratory"));
    }

    /** Lists the data, in the present language. */
    private void list(SomModel model) {
        listing = true; // else what the list selects on its way would begin a map
        choice.getItems().setAll(model.sourcesProperty().get());
        choice.setValue(null);
        choice.setValue(model.sourceProperty().get());
        listing = false;
    }
}
