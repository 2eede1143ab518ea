package ganscope.view.shell;

import ganscope.text.Language;
import ganscope.view.model.Appearance;
import ganscope.view.model.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCombination;

/** What can be done in every workspace: how the window looks, and which workspace it shows. */
final class ShellActions {
    private ShellActions() {}

    static List<KeyAction> of(Shell shell, Appearance appearance, Workspaces workspaces) {
        List<KeyAction> all = new ArrayList<>(List.of(
                action("presentation", "F11", "mdi2p-presentation", () -> togglePresentation(appearance)),
                action("theme", "T", "mdi2t-theme-light-dark", () -> nextTheme(appearance)),
                action("language", "L", "mdi2t-translate", () -> nextLanguage(appearance)),
                action("back", "Esc", "mdi2a-arrow-collapse", shell::back),
                action("help", "F1", "mdi2k-keyboard-outline", shell::toggleKeys),
                action("about", "Shortcut+F1", "mdi2i-information-outline", shell::about)));
        for (WorkspacePlace place : workspaces.places()) {
            all.add(action(
                    "workspace." + place.id(),
                    "Shortcut+" + (workspaces.places().indexOf(place) + 1),
                    place.icon(),
                    () -> workspaces.open(place)));
        }
        return List.copyOf(all);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private static void togglePresentation(Appearance appearance) {
        BooleanProperty presentation = appearance.presentationProperty();
        presentation.set(!presentation.get());
    }

    private static void nextTheme(Appearance appearance) {
        Theme[] all = Theme.values();
        Theme now = appearance.themeProperty().get();
        appearance.themeProperty().set(all[(now.ordinal() + 1) % all.length]);
    }

    private static void nextLanguage(Appearance appearance) {
        Language[] all = Language.values();
        Language now = appearance.messages().language();
        appearance.messages().use(all[(now.ordinal() + 1) % all.length]);
    }
}
