package ganscope.view.shell;

import ganscope.text.Language;
import ganscope.view.control.Buttons;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.Theme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of a toolbar: each does what a key does too, and says which in its tooltip. */
public final class ActionButtons {
    private final KeyActions actions;
    private final Appearance appearance;
    private final Messages messages;

    /** Buttons for these actions. */
    public ActionButtons(KeyActions actions, Appearance appearance) {
        this.actions = actions;
        this.appearance = appearance;
        messages = appearance.messages();
    }

    /** A button with the symbol of an action. */
    public Button of(String id) {
        KeyAction action = actions.of(id);
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

    /** The large button that plays, or pauses while something plays. */
    public Button play(String id, BooleanExpression playing) {
        Button play = of(id);
        play.getStyleClass().add("play");
        FontIcon icon = (FontIcon) play.getGraphic();
        // A binding is held by nobody else, and would be gone after the next collection of garbage.
        play.getProperties().put(ActionButtons.class, playing);
        playing.subscribe(now -> icon.setIconLiteral(now ? "mdi2p-pause" : "mdi2p-play"));
        return play;
    }

    /** The choice of colours. */
    public MenuButton theme() {
        MenuButton menu = menu("theme");
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.textProperty().bind(messages.bind(theme.key()));
            item.setToggleGroup(group);
            item.setOnAction(event -> appearance.themeProperty().set(theme));
            appearance.themeProperty().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** The choice of the language. */
    public MenuButton language() {
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
        KeyAction action = actions.of(id);
        MenuButton menu = Buttons.dress(new MenuButton(), action.icon(), action.key(), messages);
        menu.getStyleClass().add("flat");
        menu.setId(id);
        return menu;
    }
}
