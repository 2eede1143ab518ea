package ganscope.view.panel;

import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.view.context.DeskContext;
import ganscope.view.context.OwnData;
import ganscope.view.control.Icons;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Messages;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The presets in groups, each with a sentence on what it shows. The button has the name of the preset that the present
 * settings came from, with a star when they are others by now.
 */
public final class PresetsMenu extends MenuButton {
    private static final String CHANGED = " *";

    private final DeskModel model;
    private final Messages messages;

    PresetsMenu(DeskContext desk) {
        model = desk.model();
        messages = desk.messages();
        setId("presets");
        setGraphic(Icons.of("mdi2f-flask-outline"));
        textProperty()
                .bind(Bindings.createStringBinding(
                        this::present,
                        model.originProperty(),
                        model.experimentProperty(),
                        messages.languageProperty()));
        accessibleTextProperty().bind(Bindings.concat(messages.bind("view.presets"), ": ", textProperty()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty()
                .bind(Bindings.createStringBinding(
                        this::about, model.originProperty(), model.experimentProperty(), messages.languageProperty()));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        for (Preset.Group group : Preset.Group.values()) {
            getItems().add(group(group));
        }
    }

    private Menu group(Preset.Group group) {
        Menu menu = new Menu();
        menu.textProperty().bind(messages.bind("view.presets." + group.id()));
        menu.setId("presets-" + group.id());
        for (Preset preset : Presets.all()) {
            if (preset.group() == group) {
                menu.getItems().add(item(preset));
            }
        }
        return menu;
    }

    private MenuItem item(Preset preset) {
        CustomMenuItem item = new CustomMenuItem(new Described(preset, messages));
        item.setId("preset-" + preset.name());
        item.setOnAction(event -> model.edits().open(preset));
        return item;
    }

    private String present() {
        Preset origin = model.originProperty().get();
        if (origin == null) {
            return messages.get("view.presets");
        }
        if (OwnData.is(model.experiment().target())) {
            return OwnData.name(model.experiment().target(), messages);
        }
        return changed(origin) ? name(origin, messages) + CHANGED : name(origin, messages);
    }

    /** The title of a preset, or a shorter one. */
    public static String name(Preset preset, Messages messages) {
        return messages.getOr(key(preset, "short"), messages.get(key(preset, "title")));
    }

    private String about() {
        @Nullable Preset origin = model.originProperty().get();
        if (origin == null) {
            return messages.get("view.presets");
        }
        if (OwnData.is(model.experiment().target())) {
            return OwnData.about(model.experiment().target(), messages);
        }
        String about = messages.get(key(origin, "title")) + "\n" + messages.get(key(origin, "about"));
        return changed(origin) ? about + "\n" + messages.get("view.presets.changed") : about;
    }

    /** Another seed is another run of the same experiment. */
    private boolean changed(Preset origin) {
        return !origin.experiment().withSeed(model.experiment().seed()).equals(model.experiment());
    }

    private static String key(Preset preset, String what) {
        return "preset." + preset.name() + "." + what;
    }

    /** A title, and below it a sentence that is broken into lines. */
    private static final class Described extends VBox {
        private Described(Preset preset, Messages messages) {
            Label title = new Label();
            title.textProperty().bind(messages.bind(key(preset, "title")));
            Label about = new Label();
            about.textProperty().bind(messages.bind(key(preset, "about")));
            about.setWrapText(true);
            about.getStyleClass().add("preset-about");
            getStyleClass().add("preset-item");
            getChildren().addAll(title, about);
        }

        /** A menu asks for a height without naming a width: it is that of all items. */
        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
        }
    }
}
