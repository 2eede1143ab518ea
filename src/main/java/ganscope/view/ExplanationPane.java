package ganscope.view;

import ganscope.view.model.Explainer;
import ganscope.view.model.Finding;
import ganscope.view.model.Finding.Remedy;
import ganscope.view.model.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is happening now, in words with numbers, and what may help. */
final class ExplanationPane extends VBox {
    /** Sentences change at most this often, so that they can be read. */
    private static final long READING_TIME = 700_000_000L;

    private final DeskContext desk;
    private final VBox list = new VBox();
    private List<Finding> shown = List.of();
    private long shownAt = Long.MIN_VALUE / 2;

    ExplanationPane(DeskContext desk) {
        this.desk = desk;
        getStyleClass().add("explanation-pane");
        Label title = new Label();
        title.textProperty().bind(desk.messages().bind("explain.title"));
        title.getStyleClass().add("pane-title");
        list.getStyleClass().add("findings");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        desk.messages().languageProperty().addListener((property, old, now) -> build(shown));
    }

    /** Once per frame. */
    void frame(long nanos) {
        if (nanos - shownAt < READING_TIME || !isVisible()) {
            return;
        }
        shownAt = nanos;
        List<Finding> found = Explainer.explain(
                desk.model().statusProperty().get(),
                desk.model().snapshotProperty().get(),
                desk.model().history(),
                desk.model().noise());
        if (!found.equals(shown)) {
            build(found);
        }
    }

    private void build(List<Finding> found) {
        shown = found;
        list.getChildren().setAll(found.stream().map(this::card).toList());
    }

    private VBox card(Finding finding) {
        Messages messages = desk.messages();
        Label sentence = wrapped(
                messages.get("explain." + finding.id(), finding.numbers().toArray()), "finding-sentence");
        HBox head = new HBox(Icons.of(finding.tone().icon()), sentence);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("finding-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("finding", finding.tone().name().toLowerCase(java.util.Locale.ROOT));
        card.setId("finding-" + finding.id());
        String why = "explain." + finding.id() + ".why";
        if (messages.has(why)) {
            card.getChildren().add(wrapped(messages.get(why), "finding-why"));
        }
        for (Remedy remedy : finding.remedies()) {
            Button button = new Button(messages.get("explain.try." + remedy.id()));
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("remedy");
            button.setGraphic(Icons.of("mdi2a-auto-fix"));
            button.setOnAction(event -> desk.model().edit(remedy.settings(), new Object()));
            card.getChildren().add(button);
        }
        return card;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
