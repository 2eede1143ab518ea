package ganscope.view.panel;

import ganscope.diagnosis.Finding;
import ganscope.diagnosis.FindingText;
import ganscope.diagnosis.Remedy;
import ganscope.text.Numbers;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Icons;
import ganscope.view.control.Unbroken;
import ganscope.view.model.Findings;
import ganscope.view.model.Messages;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is happening now, in words with numbers, and what may help. */
public final class ExplanationPane extends VBox {
    private final DeskContext desk;
    private final VBox list = new VBox();
    private final Label title = new Label();
    private List<Finding> shown = List.of();
    /** The step that what is shown belongs to; 0 before the first. */
    private long step;

    public ExplanationPane(DeskContext desk) {
        this.desk = desk;
        getStyleClass().add("explanation-pane");
        title.getStyleClass().add("pane-title");
        title.setId("explanations-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        list.getStyleClass().add("findings");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(title, scroll);
        desk.messages().languageProperty().addListener((property, old, now) -> {
            name();
            build(shown);
        });
        name();
    }

    /**
     * Once per frame.
     *
     * @param seen whether anybody can see it
     */
    public void frame(boolean seen) {
        if (!seen || !isVisible()) {
            return;
        }
        Findings found = desk.model().findings();
        if (found.step() != step) {
            step = found.step();
            name();
        }
        if (!found.shown().equals(shown)) {
            build(found.shown());
        }
    }

    /** All that is shown is of one step, and the heading says of which. */
    private void name() {
        Messages messages = desk.messages();
        title.setText(
                step == 0 ? messages.get("explain.title") : messages.get("explain.title.at", Numbers.count(step)));
    }

    private void build(List<Finding> found) {
        shown = found;
        list.getChildren().setAll(found.stream().map(this::card).toList());
    }

    private VBox card(Finding finding) {
        FindingText text = new FindingText(desk.messages().words());
        Label sentence = wrapped(text.sentence(finding), "finding-sentence");
        HBox head = new HBox(Icons.of(icon(finding.tone())), sentence);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("finding-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("finding", finding.tone().name().toLowerCase(Locale.ROOT));
        card.setId("finding-" + finding.id());
        text.reasons(finding).forEach(reason -> card.getChildren().add(wrapped(reason, "finding-why")));
        for (Remedy remedy : finding.remedies()) {
            Button button = offer(
                    text.offer(remedy),
                    "mdi2a-auto-fix",
                    () -> desk.model().edits().take(remedy));
            card.getChildren().add(button);
            if (!remedy.settings().isEmpty()) {
                Button beside = offer(
                        desk.messages().get("explain.beside"),
                        "mdi2c-compare",
                        () -> desk.twins().tryBeside(remedy));
                beside.getStyleClass().add("beside");
                card.getChildren().add(beside);
            }
        }
        return card;
    }

    private static Button offer(String words, String icon, Runnable action) {
        Button button = new Button(words);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("remedy");
        button.setGraphic(Icons.of(icon));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String icon(Finding.Tone tone) {
        return switch (tone) {
            case GOOD -> "mdi2c-check-circle-outline";
            case NEUTRAL -> "mdi2i-information-outline";
            case BAD -> "mdi2a-alert-outline";
        };
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(Unbroken.of(text));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
