package ganscope.view.panel;

import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.control.SettingEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A setting's name, its help, and its control. */
public final class SettingRow extends VBox {
    private final Setting setting;
    private final Messages messages;
    private final SettingEditor editor;

    SettingRow(Setting setting, DeskContext desk) {
        this.setting = setting;
        messages = desk.messages();
        editor = SettingEditor.of(
                setting, messages, (value, gesture) -> desk.model().edits().edit(setting.path(), value, gesture));
        getStyleClass().add("setting");
        setId(setting.path());
        getChildren().add(head(desk));
        Region below = editor.below();
        if (below != null) {
            below.accessibleTextProperty().bind(messages.bind(setting.text() + ".name"));
            getChildren().add(below);
        }
    }

    private HBox head(DeskContext desk) {
        Label name = new Label();
        name.textProperty().bind(messages.bind(setting.text() + ".name"));
        name.getStyleClass().add("setting-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind(setting.text() + ".about"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        name.setTooltip(tooltip);
        HBox head = new HBox(name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("setting-head");
        if (setting.rebuilds()) {
            head.getChildren().add(rebuildMark());
        }
        Button help = Buttons.flat("mdi2h-help-circle-outline", "view.help.button", messages);
        help.getStyleClass().add("help-button");
        help.setOnAction(event -> HelpPopOver.show(setting, this, help, desk));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Region beside = editor.beside();
        beside.setMinWidth(Region.USE_PREF_SIZE);
        beside.accessibleTextProperty().bind(messages.bind(setting.text() + ".name"));
        head.getChildren().addAll(help, space, beside);
        return head;
    }

    private Node rebuildMark() {
        Label mark = new Label();
        mark.setGraphic(Icons.of("mdi2r-restart"));
        mark.getStyleClass().add("rebuild-mark");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.help.rebuilds"));
        mark.setTooltip(tooltip);
        return mark;
    }

    public Setting setting() {
        return setting;
    }

    public SettingEditor editor() {
        return editor;
    }

    /** Whether the name, the explanation or the path has the words looked for. */
    boolean matches(String words) {
        String all = (messages.get(setting.text() + ".name") + " " + messages.get(setting.text() + ".about") + " "
                        + setting.path() + choices())
                .toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The words for what can be chosen here. */
    private String choices() {
        return setting.kind() instanceof Kind.Choice choice
                ? choice.values().stream()
                        .map(value -> " " + messages.get(choice.key(value)))
                        .collect(Collectors.joining())
                : "";
    }
}
