package ganscope.view.sweep;

import ganscope.gan.experiment.Experiment;
import ganscope.view.control.TextEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.setting.Setting;
import ganscope.view.shell.Surroundings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A setting to vary, chosen from those of the experiment, and its values; a choice fills in values worth comparing. */
final class VaryRow extends VBox {
    private static final String NONE = "";

    private final Messages messages;
    private final ComboBox<String> path = new ComboBox<>();
    private final TextEditor values;
    private final boolean optional;
    private List<Setting> settings = List.of();
    private Vary shown = Vary.NOTHING;
    private boolean showing;
    private @Nullable Experiment base;

    /**
     * A row.
     *
     * @param id of its nodes, and end of the keys of its words
     * @param optional whether it may vary nothing
     * @param edit takes what was chosen or typed
     */
    VaryRow(String id, boolean optional, Surroundings shell, Consumer<Vary> edit) {
        this.optional = optional;
        messages = shell.messages();
        path.setId("sweep-" + id);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setVisibleRowCount(18);
        values = new TextEditor(messages.bind("sweep.values.prompt"), (typed, gesture) -> {
            edit.accept(new Vary(shown.path(), typed));
            return true;
        });
        values.field().setId("sweep-" + id + "-values");
        values.field().accessibleTextProperty().bind(messages.bind("sweep.values.name"));
        path.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String chosen) {
                return chosen == null ? "" : name(chosen);
            }

            @Override
            public String fromString(String words) {
                throw new UnsupportedOperationException("settings are chosen, not typed");
            }
        });
        path.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                edit.accept(chosen(now));
            }
        });
        messages.languageProperty().addListener((property, old, now) -> list());
        getChildren().add(new FormRow("sweep." + id, null, messages, path, values.below()));
    }

    private Vary chosen(String next) {
        Experiment present = base;
        if (present == null) {
            return Vary.NOTHING;
        }
        return settings.stream()
                .filter(setting -> setting.path().equals(next))
                .findFirst()
                .map(setting -> new Vary(next, SuggestedValues.of(setting, present)))
                .orElse(Vary.NOTHING);
    }

    /** Shows what is varied, of the settings of an experiment. */
    void show(Vary vary, Experiment of) {
        shown = vary;
        if (!of.equals(base)) {
            base = of;
            settings = SweepDraft.choices(of);
            list();
        }
        showing = true;
        path.setValue(vary.path());
        showing = false;
        values.show(vary.values());
        values.field().setDisable(vary.isNothing());
    }

    private void list() {
        showing = true;
        path.setValue(null);
        path.getItems()
                .setAll(Stream.concat(
                                optional ? Stream.of(NONE) : Stream.empty(),
                                settings.stream().map(Setting::path))
                        .toList());
        path.setValue(shown.path());
        showing = false;
    }

    private String name(String of) {
        return of.isEmpty() ? messages.get("sweep.nothing") : SettingName.of(of, messages);
    }
}
