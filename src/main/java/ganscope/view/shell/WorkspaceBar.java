package ganscope.view.shell;

import ganscope.view.control.Buttons;
import ganscope.view.control.Icons;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/** The row above a workspace: a menu of all of them, and a button for each. */
final class WorkspaceBar extends HBox {
    /** What the menu of help offers, as far as it can be done here. */
    private static final Set<String> HELP = Set.of("help", "welcome", "lessons", "about");

    private final Workspaces workspaces;
    private final KeyActions actions;
    private final List<KeyAction> more;
    private final Messages messages;
    private final Menu menu = new Menu();
    private final SegmentedButton buttons = new SegmentedButton();

    /**
     * An empty row.
     *
     * @param more what has a button of its own at the right
     */
    WorkspaceBar(Workspaces workspaces, KeyActions actions, List<KeyAction> more, Messages messages) {
        this.workspaces = workspaces;
        this.actions = actions;
        this.more = List.copyOf(more);
        this.messages = messages;
        getStyleClass().add("workspace-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Builds what is in the row, which takes longer than a frame: after the first workspace is on screen. */
    void furnish() {
        if (!getChildren().isEmpty()) {
            return;
        }
        menu.textProperty().bind(messages.bind("view.workspaces"));
        for (WorkspacePlace place : workspaces.places()) {
            menu.getItems().add(item(place));
            buttons.getButtons().add(button(place));
        }
        getChildren().addAll(new MenuBar(menu, help()), buttons);
        more.stream()
                .filter(action -> messages.has(bar(action)))
                .forEach(action -> getChildren().add(button(action)));
    }

    /** What helps: the keys, what a window of this kind adds, and what program this is. */
    private Menu help() {
        Menu help = new Menu();
        help.textProperty().bind(messages.bind("view.help"));
        help.setId("help-menu");
        Stream.of(Stream.of(actions.of("help")), more.stream(), Stream.of(actions.of("about")))
                .flatMap(offered -> offered)
                .filter(action -> HELP.contains(action.id()))
                .forEach(action -> {
                    MenuItem item = new MenuItem();
                    item.textProperty().bind(messages.bind(action.key()));
                    item.setAccelerator(action.keys());
                    item.setId("help-item-" + action.id());
                    item.setOnAction(event -> action.run().run());
                    help.getItems().add(item);
                });
        return help;
    }

    /** The name of a short text for the row; what has none is reached by its key. */
    private static String bar(KeyAction action) {
        return "view.bar." + action.id();
    }

    private Button button(KeyAction action) {
        Button button = new Button();
        button.textProperty().bind(messages.bind(bar(action)));
        button.getStyleClass().add("flat");
        Buttons.dress(button, action.icon(), action.key(), messages);
        button.setId("bar-" + action.id());
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private CheckMenuItem item(WorkspacePlace place) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(messages.bind(place.key()));
        item.setAccelerator(actions.of("workspace." + place.id()).keys());
        item.setId(id(place));
        item.setOnAction(event -> open(place));
        workspaces.shownProperty().subscribe(now -> item.setSelected(now == place));
        return item;
    }

    private ToggleButton button(WorkspacePlace place) {
        ToggleButton button = new ToggleButton();
        button.textProperty().bind(messages.bind(place.key()));
        button.setGraphic(Icons.of(place.icon()));
        button.setId("workspace-" + place.id());
        button.setFocusTraversable(false);
        button.setOnAction(event -> open(place));
        workspaces.shownProperty().subscribe(now -> button.setSelected(now == place));
        return button;
    }

    private void open(WorkspacePlace place) {
        workspaces.open(place);
        // A click on the one that is shown already has taken its mark away.
        menu.getItems()
                .forEach(item -> ((CheckMenuItem) item).setSelected(item.getId().equals(id(place))));
    }

    private static String id(WorkspacePlace place) {
        return "workspace-item-" + place.id();
    }
}
