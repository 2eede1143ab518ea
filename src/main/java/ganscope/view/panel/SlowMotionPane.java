package ganscope.view.panel;

import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import ganscope.view.control.Unbroken;
import ganscope.view.model.time.SlowMotion;
import ganscope.view.model.time.StepPhase;
import ganscope.view.model.time.StepPhase.Part;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The picture of one training step, lit phase by phase, with a sentence each. */
public final class SlowMotionPane extends HBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final DeskContext desk;
    private final SlowMotion motion;
    private final Map<Part, Label> parts = new EnumMap<>(Part.class);
    private final Map<StepPhase, Label> sentences = new EnumMap<>(StepPhase.class);
    private final Label title = new Label();

    public SlowMotionPane(DeskContext desk, SlowMotion motion) {
        this.desk = desk;
        this.motion = motion;
        getStyleClass().add("slow-motion");
        setAlignment(Pos.CENTER_LEFT);
        for (Part part : Part.values()) {
            Label label = new Label(part.symbol());
            label.getStyleClass().addAll("part", part.name().toLowerCase(java.util.Locale.ROOT));
            label.setMinWidth(USE_PREF_SIZE);
            parts.put(part, label);
        }
        title.getStyleClass().add("phase-title");
        VBox words = new VBox(title, sentences());
        words.getStyleClass().add("phase-words");
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(diagram(), words, buttons());
        motion.phaseProperty().subscribe(now -> show());
        desk.messages().languageProperty().addListener((property, old, now) -> show());
        desk.model().measured().snapshotProperty().addListener((property, old, now) -> show());
    }

    /** All sentences in one place, of which one is seen: the place is as high as the longest, and nothing jumps. */
    private StackPane sentences() {
        StackPane all = new StackPane();
        all.setAlignment(Pos.TOP_LEFT);
        for (StepPhase phase : StepPhase.values()) {
            Label sentence = new Label();
            sentence.setWrapText(true);
            sentence.setMinHeight(USE_PREF_SIZE);
            sentence.getStyleClass().add("phase-sentence");
            sentences.put(phase, sentence);
            all.getChildren().add(sentence);
        }
        return all;
    }

    private GridPane diagram() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("diagram");
        grid.setAlignment(Pos.CENTER);
        grid.add(part(Part.REAL), 4, 0);
        grid.add(arrow("↘"), 5, 0);
        Part[] row = {Part.LATENT, Part.GENERATOR, Part.GENERATED, Part.DISCRIMINATOR, Part.SCORE, Part.LOSS};
        for (int i = 0; i < row.length; i++) {
            grid.add(part(row[i]), 2 * i, 1);
            if (i + 1 < row.length) {
                grid.add(arrow("→"), 2 * i + 1, 1);
            }
        }
        return grid;
    }

    private Label part(Part part) {
        return java.util.Objects.requireNonNull(parts.get(part));
    }

    private static Label arrow(String text) {
        Label arrow = new Label(text);
        arrow.getStyleClass().add("diagram-arrow");
        return arrow;
    }

    private HBox buttons() {
        ToggleButton run = Buttons.dress(new ToggleButton(), "mdi2p-play-pause", "view.slow.run", desk.messages());
        run.getStyleClass().add("flat");
        run.selectedProperty().bindBidirectional(motion.runningProperty());
        Button next = Buttons.flat("mdi2s-skip-next", "view.slow.next", desk.messages());
        next.setOnAction(event -> {
            motion.runningProperty().set(false);
            motion.advance();
        });
        Button close = Buttons.flat("mdi2c-close", "view.slow.close", desk.messages());
        close.setOnAction(event -> motion.end());
        HBox buttons = new HBox(run, next, close);
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private void show() {
        StepPhase phase = motion.phaseProperty().get();
        setVisible(phase != null);
        setManaged(phase != null);
        if (phase != null) {
            parts.forEach((part, label) -> label.pseudoClassStateChanged(LIT, phase.lights(part)));
            title.setText(desk.messages().get("view.slow.phase", phase.ordinal() + 1, StepPhase.values().length));
            sentences.forEach((of, label) -> {
                label.setText(Unbroken.of(motion.sentence(of, desk.messages())));
                label.setVisible(of == phase);
            });
        }
    }
}
