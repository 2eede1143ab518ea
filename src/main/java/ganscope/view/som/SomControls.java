package ganscope.view.som;

import ganscope.som.MapGrid;
import ganscope.som.SomSettings;
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

/** How the map learns: a row for each setting. */
final class SomControls extends VBox {
    private final SomModel model;
    private final Surroundings shell;
    private final Messages messages;
    private final Consumer<Notice> say;
    private final Map<SomSetting, SettingEditor> editors = new EnumMap<>(SomSetting.class);
    private final Map<SomSetting, Node> rows = new EnumMap<>(SomSetting.class);

    SomControls(SomModel model, Surroundings shell, Consumer<Notice> say) {
        this.model = model;
        this.shell = shell;
        this.say = say;
        messages = shell.messages();
        getStyleClass().addAll("controls-pane", "som-controls");
        VBox all = new VBox();
        all.getStyleClass().add("control-rows");
        for (SomSetting setting : SomSetting.values()) {
            Node row = row(setting);
            rows.put(setting, row);
            all.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.settingsProperty().subscribe(this::show);
    }

    SettingEditor editor(SomSetting setting) {
        SettingEditor editor = editors.get(setting);
        if (editor == null) {
            throw new IllegalArgumentException("setting: " + setting);
        }
        return editor;
    }

    private void show(SomSettings now) {
        editors.forEach((setting, editor) -> editor.show(SomValues.get(now, setting)));
        MapGrid grid = now.grid();
        rows.forEach((setting, row) -> {
            if (setting == SomSetting.ROWS) {
                row.setVisible(!grid.topology().isRow());
                row.setManaged(row.isVisible());
            }
        });
    }

    private Node row(SomSetting setting) {
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
        help.setOnAction(event ->
                SomHelp.show(setting, SomValues.get(model.settingsProperty().get(), setting), help, shell));
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
        row.setId("som-" + setting.id());
        Region below = editor.below();
        if (below != null) {
            below.accessibleTextProperty().bind(messages.bind(setting.key() + ".name"));
            row.getChildren().add(below);
        }
        return row;
    }

    private SettingEditor make(SomSetting setting) {
        SettingEditor.Edits edits = (value, gesture) -> edit(setting, value);
        return switch (setting.kind()) {
            case Kind.Number number -> new NumberEditor(number, edits, false);
            case Kind.Choice choice -> new ChoiceEditor(choice, messages, edits);
            case Kind.Toggle toggle -> throw new IllegalStateException("no setting of a map is on or off");
            case Kind.Text text -> throw new IllegalStateException("no setting of a map is a text");
        };
    }

    private boolean edit(SomSetting setting, String value) {
        try {
            model.set(setting, value);
            return true;
        } catch (IllegalArgumentException refused) {
            say.accept(new Notice(true, "game.refused", messages.get(setting.key() + ".name") + ": " + value));
            return false;
        }
    }
}
