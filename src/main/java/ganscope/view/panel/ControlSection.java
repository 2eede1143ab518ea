package ganscope.view.panel;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Icons;
import ganscope.view.model.setting.Section;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A collapsible group of controls; its rows are built when it is first opened. */
public final class ControlSection extends TitledPane {
    private final DeskContext desk;
    private final Section section;
    private final VBox box = new VBox();
    private final List<SettingRow> rows = new ArrayList<>();
    private String search = "";

    ControlSection(DeskContext desk, Section section, boolean open) {
        this.desk = desk;
        this.section = section;
        textProperty().bind(desk.messages().bind(section.key()));
        setGraphic(Icons.of(section.icon()));
        getStyleClass().add("control-section");
        setId("section-" + section);
        setAnimated(false);
        box.getStyleClass().add("control-rows");
        setContent(box);
        expandedProperty().addListener((property, was, is) -> show(desk.model().experiment()));
        // The space bar, with which JavaFX folds, belongs to training.
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && isFocused()) {
                setExpanded(!isExpanded());
                event.consume();
            }
        });
        setExpanded(open);
        show(desk.model().experiment());
    }

    public Section section() {
        return section;
    }

    public List<SettingRow> rows() {
        build();
        return List.copyOf(rows);
    }

    /** Shows only the controls with these words; all that apply if there are none. */
    void search(String words) {
        search = words.strip();
        if (!search.isEmpty()) {
            build();
            setExpanded(rows.stream().anyMatch(row -> row.matches(search) && applies(row)));
        }
        show(desk.model().experiment());
    }

    /** Whether a search leaves anything to show here. */
    boolean hasHits() {
        return search.isEmpty() || rows.stream().anyMatch(row -> row.matches(search) && applies(row));
    }

    private boolean applies(SettingRow row) {
        return Settings.of(desk.model().experiment()).contains(row.setting());
    }

    /** Shows the values of an experiment. */
    void show(Experiment experiment) {
        if (rows.isEmpty() && !isExpanded()) {
            return;
        }
        build();
        Set<Setting> applicable = new HashSet<>(Settings.of(experiment));
        for (SettingRow row : rows) {
            boolean applies = applicable.contains(row.setting());
            boolean visible = applies && (search.isEmpty() || row.matches(search));
            row.setVisible(visible);
            row.setManaged(visible);
            if (applies) {
                row.editor().show(ExperimentTree.get(experiment, row.setting().path()));
            }
        }
    }

    private void build() {
        if (!rows.isEmpty()) {
            return;
        }
        String player = "";
        for (Setting setting : Settings.all()) {
            if (setting.section() != section) {
                continue;
            }
            if (section == Section.OPTIMISERS && !setting.path().startsWith(player + ".")) {
                player = setting.path().substring(0, setting.path().indexOf('.'));
                box.getChildren().add(heading(player));
            }
            SettingRow row = new SettingRow(setting, desk);
            rows.add(row);
            box.getChildren().add(row);
        }
    }

    private Label heading(String player) {
        Label heading = new Label();
        heading.textProperty().bind(desk.messages().bind("control.section." + player));
        heading.getStyleClass().addAll("player-heading", player);
        return heading;
    }
}
