package ganscope.view.race;

import ganscope.view.model.Messages;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What one does with races: start and hold, choose, add what the laboratory trains, take away. */
final class RaceToolBar extends ToolBar {
    /** What the rest takes, in heights of the choice. */
    private static final double ROOMY = 30;

    private final ComboBox<RaceCard> choice = new ComboBox<>();
    private final List<Button> worded = new ArrayList<>();
    private final Messages messages;

    RaceToolBar(RaceModel model, KeyActions actions, Surroundings shell) {
        messages = shell.messages();
        getStyleClass().add("desk-toolbar");
        ActionButtons buttons = new ActionButtons(actions, shell.appearance());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choice(model);
        widthProperty().subscribe(this::fit);
        choice.widthProperty().subscribe(this::fit); // larger type needs more room for the same words
        getItems()
                .addAll(
                        buttons.play(
                                "racePlay",
                                Bindings.createBooleanBinding(
                                        () -> model.stateProperty().get() == RaceModel.State.RUNNING,
                                        model.stateProperty())),
                        buttons.of("raceReset"),
                        new Separator(Orientation.VERTICAL),
                        choice,
                        worded(buttons, "raceAdd", "race.add"),
                        worded(buttons, "raceClear", "race.clear"),
                        new Separator(Orientation.VERTICAL),
                        worded(buttons, "raceCopy", "race.copy"),
                        space,
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    /** In a narrow window the name of the race takes the room of the words. */
    private void fit() {
        boolean roomy = getWidth() > choice.prefWidth(-1) + ROOMY * choice.prefHeight(-1);
        worded.forEach(button -> button.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    /** What it does is not told by a symbol alone, where there is room. */
    private Button worded(ActionButtons buttons, String action, String words) {
        Button button = buttons.of(action);
        button.textProperty().bind(messages.bind(words));
        worded.add(button);
        return button;
    }

    private void choice(RaceModel model) {
        choice.setId("race-choice");
        choice.setMinWidth(Region.USE_PREF_SIZE);
        choice.accessibleTextProperty().bind(messages.bind("race.choice"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable RaceCard card) {
                return card == null ? "" : messages.get(card.title());
            }

            @Override
            public RaceCard fromString(String words) {
                throw new UnsupportedOperationException("races are chosen, not typed");
            }
        });
        model.cardsProperty().subscribe(cards -> list(model));
        model.cardProperty().subscribe(card -> {
            if (card != choice.getValue()) {
                choice.setValue(card);
            }
        });
        choice.valueProperty().subscribe(card -> {
            if (card != null && card != model.cardProperty().get()) {
                model.choose(card);
            }
        });
        messages.languageProperty().addListener((property, old, now) -> list(model));
    }

    /** Lists the races, in the present language. */
    private void list(RaceModel model) {
        RaceCard chosen = model.cardProperty().get();
        choice.getItems().setAll(model.cardsProperty().get());
        choice.setValue(null);
        choice.setValue(chosen);
    }
}
