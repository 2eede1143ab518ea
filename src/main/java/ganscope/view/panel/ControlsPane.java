package ganscope.view.panel;

import ganscope.view.context.DeskContext;
import ganscope.view.control.Icons;
import ganscope.view.model.setting.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;

/** All controls, in sections, with a search. */
public final class ControlsPane extends VBox {
    private final DeskContext desk;
    private final Set<Section> openAtFirst;
    private final List<ControlSection> sections = new ArrayList<>();
    private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
    private final VBox list = new VBox();
    private final Label nothing = new Label();
    private Set<Section> openBeforeSearch = Set.of();

    public ControlsPane(DeskContext desk, Set<Section> open) {
        this.desk = desk;
        openAtFirst = open;
        getStyleClass().add("controls-pane");
        search.setLeft(Icons.of("mdi2m-magnify"));
        search.promptTextProperty().bind(desk.messages().bind("view.search"));
        search.setId("search");
        search.textProperty().addListener((property, old, now) -> search(old, now));
        list.getStyleClass().add("control-sections");
        nothing.textProperty().bind(desk.messages().bind("view.search.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing");
        nothing.setVisible(false);
        nothing.setManaged(false);
        list.getChildren().add(nothing);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        desk.model().experimentProperty().addListener((property, old, now) -> sections.forEach(pane -> pane.show(now)));
    }

    /** Builds the sections, which takes longer than a frame: after the charts are on screen. */
    public void furnish() {
        if (!sections.isEmpty()) {
            return;
        }
        for (Section section : Section.values()) {
            ControlSection pane = new ControlSection(desk, section, openAtFirst.contains(section));
            pane.setMaxWidth(Double.MAX_VALUE);
            sections.add(pane);
            list.getChildren().add(list.getChildren().size() - 1, pane);
        }
    }

    public List<ControlSection> sections() {
        furnish();
        return List.copyOf(sections);
    }

    public CustomTextField searchField() {
        return search;
    }

    /** The open sections, as they were before any search. */
    public Set<Section> open() {
        furnish();
        if (!search.getText().isBlank()) {
            return openBeforeSearch;
        }
        Set<Section> open = EnumSet.noneOf(Section.class);
        for (ControlSection pane : sections) {
            if (pane.isExpanded()) {
                open.add(pane.section());
            }
        }
        return open;
    }

    private void search(String before, String words) {
        furnish();
        if (before.isBlank() && !words.isBlank()) {
            Set<Section> open = EnumSet.noneOf(Section.class);
            sections.stream().filter(ControlSection::isExpanded).forEach(pane -> open.add(pane.section()));
            openBeforeSearch = open;
        }
        boolean found = false;
        for (ControlSection pane : sections) {
            pane.search(words);
            boolean hits = pane.hasHits();
            pane.setVisible(hits);
            pane.setManaged(hits);
            found |= hits;
            if (words.isBlank()) {
                pane.setExpanded(openBeforeSearch.contains(pane.section()));
            }
        }
        nothing.setVisible(!found);
        nothing.setManaged(!found);
    }
}
