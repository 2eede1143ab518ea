package ganscope.view;

import ganscope.text.Language;
import ganscope.text.Numbers;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import ganscope.view.model.Speed;
import ganscope.view.model.Theme;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** What one does with the run as a whole, from left to right: run, repeat, pace, choose, look. */
final class DeskToolBar extends ToolBar {
    private final DeskContext desk;
    private final Messages messages;
    private final DeskActions actions;
    private final Slider speed = new Slider(0, 1, Speed.positionOf(Speed.FIRST));
    private final Spinner<Integer> count = new Spinner<>(1, 1_000_000, 100, 100);

    DeskToolBar(DeskContext desk, DeskActions actions) {
        this.desk = desk;
        this.actions = actions;
        messages = desk.messages();
        getStyleClass().add("desk-toolbar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        play(),
                        button("step"),
                        button("stepDiscriminator"),
                        button("stepGenerator"),
                        steps(),
                        button("steps"),
                        button("slow"),
                        line(),
                        button("reset"),
                        button("seed"),
                        line(),
                        speed(),
                        line(),
                        new PresetsMenu(desk),
                        button("open"),
                        button("draw"),
                        space,
                        undo("undo", desk.model()),
                        undo("redo", desk.model()),
                        line(),
                        button("controls"),
                        button("explanations"),
                        theme(),
                        language(),
                        button("presentation"),
                        button("help"));
    }

    Slider speedSlider() {
        return speed;
    }

    int stepCount() {
        commitSteps();
        return count.getValue();
    }

    /** Takes what is typed, or puts back what was there. */
    private void commitSteps() {
        count.commitValue();
        count.getEditor().setText(Integer.toString(count.getValue()));
    }

    private Button button(String id) {
        DeskAction action = actions.of(id);
        Button button = Buttons.flat(action.icon(), action.key(), messages);
        button.setId(id);
        button.setOnAction(event -> action.run().run());
        Tooltip tooltip = button.getTooltip();
        tooltip.textProperty().unbind();
        tooltip.textProperty()
                .bind(Bindings.concat(
                        messages.bind(action.key()), "  (", action.keys().getDisplayText(), ")"));
        return button;
    }

    private Button play() {
        Button play = button("play");
        play.getStyleClass().add("play");
        FontIcon icon = (FontIcon) play.getGraphic();
        desk.model()
                .playingProperty()
                .subscribe(playing -> icon.setIconLiteral(playing ? "mdi2p-pause" : "mdi2p-play"));
        return play;
    }

    private Button undo(String id, DeskModel model) {
        Button button = button(id);
        button.disableProperty().bind((id.equals("undo") ? model.canUndo() : model.canRedo()).not());
        return button;
    }

    private Spinner<Integer> steps() {
        count.setEditable(true);
        count.getValueFactory().setConverter(new WholeNumber(count::getValue, desk.model()::say));
        count.setId("step-count");
        count.getEditor().addEventHandler(ActionEvent.ACTION, event -> commitSteps());
        count.focusedProperty().subscribe(focused -> commitSteps());
        count.accessibleTextProperty().bind(messages.bind("view.stepCount"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.stepCount"));
        count.setTooltip(tooltip);
        return count;
    }

    private HBox speed() {
        speed.setId("speed");
        speed.setBlockIncrement(0.04);
        speed.accessibleTextProperty().bind(messages.bind("view.speed"));
        Label label = new Label();
        label.getStyleClass().add("speed");
        label.textProperty()
                .bind(Bindings.createStringBinding(
                        this::speedText, speed.valueProperty(), messages.languageProperty()));
        speed.valueProperty().addListener((property, old, now) -> desk.model().speed(Speed.at(now.doubleValue())));
        desk.model().speedProperty().subscribe(now -> show(now.doubleValue()));
        speed.setOnScroll(event ->
                speed.setValue(Math.clamp(speed.getValue() + 0.04 * Math.signum(event.getDeltaY()), 0, 1)));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.speed"));
        speed.setTooltip(tooltip);
        HBox box = new HBox(Icons.of("mdi2s-speedometer"), speed, label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("speed-box");
        return box;
    }

    private void show(double stepsPerSecond) {
        if (Speed.at(speed.getValue()) != stepsPerSecond) {
            speed.setValue(Speed.positionOf(stepsPerSecond));
        }
    }

    private String speedText() {
        double stepsPerSecond = Speed.at(speed.getValue());
        return Double.isInfinite(stepsPerSecond)
                ? messages.get("view.speed.unlimited")
                : messages.get("view.speed.limited", Numbers.setting(stepsPerSecond));
    }

    private MenuButton theme() {
        MenuButton menu = menu("theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(messages.bind(theme.key()));
            item.setToggleGroup(group);
            item.setOnAction(event -> desk.appearance().themeProperty().set(theme));
            desk.appearance().themeProperty().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton language() {
        MenuButton menu = menu("language");
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            RadioMenuItem item = new RadioMenuItem(language.ownName());
            item.setToggleGroup(group);
            item.setOnAction(event -> messages.use(language));
            messages.languageProperty().subscribe(now -> item.setSelected(now == language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuButton menu(String id) {
        DeskAction action = actions.of(id);
        MenuButton menu = Buttons.dress(new MenuButton(), action.icon(), action.key(), messages);
        menu.getStyleClass().add("flat");
        menu.setId(id);
        return menu;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
