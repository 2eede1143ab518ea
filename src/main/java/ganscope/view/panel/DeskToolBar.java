package ganscope.view.panel;

import ganscope.text.Numbers;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Icons;
import ganscope.view.control.WholeNumber;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import ganscope.view.model.Speed;
import ganscope.view.shell.ActionButtons;
import ganscope.view.shell.KeyActions;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one does with the run as a whole, from left to right: run, repeat, pace, choose, look. */
public final class DeskToolBar extends ToolBar {
    /** The width from which on every button has a place, in pixels. */
    private static final double ROOM_FOR_PICTURES = 1150;

    private final DeskContext desk;
    private final Messages messages;
    private final ActionButtons buttons;
    private final CompareMenu compare;
    private final Slider speed = new Slider(0, 1, Speed.positionOf(Speed.FIRST));
    private final Spinner<Integer> count = new Spinner<>(1, 1_000_000, 100, 100);

    public DeskToolBar(DeskContext desk, KeyActions actions) {
        this.desk = desk;
        buttons = new ActionButtons(actions, desk.appearance());
        messages = desk.messages();
        compare = new CompareMenu(actions, messages);
        getStyleClass().add("desk-toolbar");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems()
                .addAll(
                        buttons.play("play", desk.model().transport().playingProperty()),
                        buttons.of("step"),
                        buttons.of("stepDiscriminator"),
                        buttons.of("stepGenerator"),
                        steps(),
                        buttons.of("steps"),
                        buttons.of("slow"),
                        line(),
                        buttons.of("reset"),
                        buttons.of("seed"),
                        compare.button(),
                        speed(),
                        line(),
                        new PresetsMenu(desk),
                        buttons.of("open"),
                        pictures(),
                        buttons.of("draw"),
                        space,
                        undo("undo", desk.model()),
                        undo("redo", desk.model()),
                        line(),
                        buttons.of("controls"),
                        buttons.of("explanations"),
                        buttons.theme(),
                        buttons.language(),
                        buttons.of("presentation"),
                        buttons.of("help"));
    }

    public Slider speedSlider() {
        return speed;
    }

    public CompareMenu compare() {
        return compare;
    }

    public int stepCount() {
        commitSteps();
        return count.getValue();
    }

    /** Takes what is typed, or puts back what was there. */
    private void commitSteps() {
        count.commitValue();
        count.getEditor().setText(Integer.toString(count.getValue()));
    }

    /** In a small window its place is needed; its key is left, and dropping the folder. */
    private Button pictures() {
        Button button = buttons.of("pictures");
        button.managedProperty()
                .bind(widthProperty()
                        .greaterThan(ROOM_FOR_PICTURES)
                        .and(desk.appearance().presentationProperty().not()));
        button.visibleProperty().bind(button.managedProperty());
        return button;
    }

    private Button undo(String id, DeskModel model) {
        Button button = buttons.of(id);
        button.disableProperty()
                .bind((id.equals("undo")
                                ? model.edits().canUndo()
                                : model.edits().canRedo())
                        .not());
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
        speed.valueProperty()
                .addListener((property, old, now) -> desk.model().transport().speed(Speed.at(now.doubleValue())));
        desk.model().transport().speedProperty().subscribe(now -> show(now.doubleValue()));
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

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }
}
