package ganscope.view.game;

import ganscope.view.chart.FormulaImage;
import ganscope.view.control.Buttons;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.SettingEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import ganscope.view.shell.Surroundings;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The rules of the game: a row for each. */
final class GameControls extends VBox {
    private static final double HELP_WIDTH = 22;

    private final GameModel model;
    private final Surroundings shell;
    private final Messages messages;
    private final Consumer<Notice> say;
    private final Map<GameSetting, SettingEditor> editors = new EnumMap<>(GameSetting.class);

    GameControls(GameModel model, Surroundings shell, Consumer<Notice> say) {
        this.model = model;
        this.shell = shell;
        this.say = say;
        messages = shell.messages();
        getStyleClass().add("controls-pane");
        VBox rows = new VBox();
        rows.getStyleClass().add("control-rows");
        for (GameSetting setting : GameSetting.values()) {
            rows.getChildren().add(row(setting));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.settingsProperty().subscribe(now -> show());
    }

    SettingEditor editor(GameSetting setting) {
        SettingEditor editor = editors.get(setting);
        if (editor == null) {
            throw new IllegalArgumentException("setting: " + setting);
        }
        return editor;
    }

    private void show() {
        editors.forEach((setting, editor) -> editor.show(model.settings().get(setting)));
    }

    private Node row(GameSetting setting) {
        SettingEditor editor = make(setting);
        editors.put(setting, editor);
        Label name = new Label();
        name.textProperty().bind(messages.bind(setting.key() + ".name"));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(setting.key() + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.help.button", messages);
        help.getStyleClass().add("help-button");
        help.setOnAction(event -> help(setting, help));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region beside = editor.beside();
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.accessibleTextProperty().bind(messages.bind(setting.key() + ".name"));
        HBox head = new HBox(name, help, space, beside);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("setting-head");
        VBox row = new VBox(head);
        row.getStyleClass().add("setting");
        row.setId("game-" + setting.id());
        Region below = editor.below();
        if (below != null) {
            below.accessibleTextProperty().bind(messages.bind(setting.key() + ".name"));
            row.getChildren().add(below);
        }
        return row;
    }

    private SettingEditor make(GameSetting setting) {
        SettingEditor.Edits edits = (value, gesture) -> edit(setting, value);
        return switch (setting.kind()) {
            case Kind.Number number -> new NumberEditor(number, edits, false);
            case Kind.Choice choice when setting == GameSetting.UPDATE -> new SegmentEditor(choice, messages, edits);
            case Kind.Choice choice -> new ChoiceEditor(choice, messages, edits);
            case Kind.Toggle toggle -> throw new IllegalStateException("no rule is on or off");
            case Kind.Text text -> throw new IllegalStateException("no rule is a text");
        };
    }

    private boolean edit(GameSetting setting, String value) {
        try {
            model.set(setting, value);
            return true;
        } catch (IllegalArgumentException refused) {
            say.accept(new Notice(true, "game.refused", messages.get(setting.key() + ".name") + ": " + value));
            return false;
        }
    }

    /** What a rule is, what it does as it grows or which values it has, its formula, and its name on the command line. */
    private void help(GameSetting setting, Button mark) {
        VBox box = new VBox(label(messages.get(setting.key() + ".name"), "help-title"));
        box.getStyleClass().add("help-content");
        double type = mark.getFont().getSize();
        box.setPrefWidth(HELP_WIDTH * type);
        box.getChildren().add(label(messages.get(setting.key() + ".about"), "help-text"));
        if (setting.kind() instanceof Kind.Choice choice) {
            String value = model.settings().get(setting);
            box.getChildren()
                    .addAll(
                            label(messages.get(choice.key(value)), "help-heading"),
                            label(messages.get(choice.key(value) + ".about"), "help-text"));
        }
        box.getChildren()
                .addAll(
                        new FormulaImage(
                                setting.formula(),
                                (float) (1.2 * type),
                                shell.appearance()
                                        .themeProperty()
                                        .get()
                                        .charts()
                                        .ink(),
                                HELP_WIDTH * type - 32,
                                shell.painter()),
                        label("--" + setting.id(), "help-path"));
        PopOver popOver = new PopOver(box);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.getRoot().getStylesheets().setAll(mark.getScene().getStylesheets());
        popOver.getRoot().setStyle(mark.getScene().getRoot().getStyle());
        popOver.getRoot().getStyleClass().add("help");
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.show(mark);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
