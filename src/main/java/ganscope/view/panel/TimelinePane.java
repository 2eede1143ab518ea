package ganscope.view.panel;

import ganscope.chart.input.Changes;
import ganscope.chart.style.ChartOptions;
import ganscope.diagnosis.FindingText;
import ganscope.session.SessionStatus;
import ganscope.text.Numbers;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import ganscope.view.model.DeskModel;
import ganscope.view.model.Findings;
import ganscope.view.model.Messages;
import ganscope.view.model.time.TimeTravel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The whole run as a track under the charts: the handle shows any moment of it again, marks stand where something was changed
 * or went wrong, and from a past moment the run can go on.
 */
public final class TimelinePane extends HBox {
    /** While a past moment is shown: seen from the back row. */
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    /** Settings named in one tooltip. */
    private static final int NAMED = 4;
    /** In widths of a letter m: where there is less room, buttons are their symbols. */
    private static final double ROOMY = 84;
    /** Between two moves of a running track's end: 0.15 s. */
    private static final long PAUSE_NANOS = 150_000_000L;

    private final DeskContext desk;
    private final TimeTravel travel;
    private final Slider slider = new Slider();
    private final TimelineMarks marks = new TimelineMarks();
    private final Label words = new Label();
    /** As wide as the words become, so that nothing moves under the hand. */
    private final Label widest = new Label();

    private final List<Button> buttons;
    private boolean following;
    private @Nullable Happened happened;
    private List<TimelineMarks.Mark> marked = List.of();
    private @Nullable DeskModel shown;
    private long shownAt;

    /** What is marked, and in which language. */
    private record Happened(Changes changes, List<Findings.First> firsts, Locale locale) {}

    public TimelinePane(DeskContext desk) {
        this.desk = desk;
        travel = desk.twins().travel();
        buttons = List.of(
                button("continue", "mdi2p-play-circle-outline", travel::goOn),
                button("fork", "mdi2s-source-fork", travel::fork),
                button("now", "mdi2s-skip-forward-outline", travel::now));
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        StackPane track = new StackPane(slider, marks);
        track.getStyleClass().add("timeline-track");
        track.setMinWidth(80);
        HBox.setHgrow(track, Priority.ALWAYS);
        widest.setVisible(false);
        words.getStyleClass().add("moment");
        widest.getStyleClass().add("moment");
        StackPane moment = new StackPane(widest, words);
        moment.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(track, moment);
        getChildren().addAll(buttons);
        prepareSlider();
        marks.setOnChosen(travel::show);
        travel.pastProperty().subscribe(past -> {
            pseudoClassStateChanged(PAST, past);
            buttons.forEach(button -> button.setDisable(!past));
        });
        widthProperty().addListener((property, old, now) -> fit());
        // Larger type needs more room for the same words.
        words.fontProperty().addListener((property, old, now) -> fit());
    }

    private void prepareSlider() {
        Messages messages = desk.messages();
        slider.setId("timeline");
        slider.accessibleTextProperty().bind(messages.bind("view.timeline"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.bind("view.timeline"));
        slider.setTooltip(tooltip);
        slider.valueProperty().addListener((property, old, now) -> {
            if (!following) {
                travel.show(Math.round(now.doubleValue()));
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                travel.move(event.getCode() == KeyCode.LEFT ? -1 : 1);
                event.consume();
            }
        });
    }

    private Button button(String id, String icon, Runnable action) {
        Button button = Buttons.dress(new Button(), icon, "view.moment." + id + ".about", desk.messages());
        button.textProperty().bind(desk.messages().bind("view.moment." + id));
        button.setId("moment-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void fit() {
        boolean roomy = getWidth() > ROOMY * words.getFont().getSize();
        buttons.forEach(button -> button.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }

    /** Once per frame, after the newest state was pulled. While a run goes on, its end moves a few times a second only. */
    public void frame(long nanos) {
        travel.frame();
        boolean running = desk.twins().chosen().statusProperty().get().state() == SessionStatus.State.RUNNING;
        // Every move of the handle lays out the whole window anew.
        if (running
                && !travel.pastProperty().get()
                && shown == desk.twins().chosen()
                && nanos - shownAt < PAUSE_NANOS) {
            return;
        }
        shownAt = nanos;
        shown = desk.twins().chosen();
        show();
    }

    private void show() {
        long first = travel.first();
        long last = travel.last();
        if (!slider.isValueChanging()) {
            // While the handle is held, its track stays as it is.
            following = true;
            slider.setMin(first);
            slider.setMax(Math.max(last, first + 1));
            slider.setValue(last <= first ? first + 1 : travel.step());
            following = false;
        }
        slider.setDisable(last <= first);
        Messages messages = desk.messages();
        String newest = Numbers.count(last);
        widest.setText(messages.get("view.moment.of", newest, newest));
        words.setText(
                travel.pastProperty().get()
                        ? messages.get("view.moment.of", Numbers.count(travel.step()), newest)
                        : messages.get("view.moment.newest"));
        double thumb = slider.lookup(".thumb") instanceof Region handle ? handle.getWidth() / 2 : 0;
        marks.show(marked(), (long) slider.getMin(), (long) slider.getMax(), thumb);
    }

    /** What happened to the run that is chosen. */
    private List<TimelineMarks.Mark> marked() {
        DeskModel run = desk.twins().chosen();
        ChartOptions options = desk.appearance().charts().get();
        Happened now = new Happened(run.measured().changes(), run.findings().firsts(), options.locale());
        if (!now.equals(happened)) {
            happened = now;
            marked = marked(now, options);
        }
        return marked;
    }

    private List<TimelineMarks.Mark> marked(Happened to, ChartOptions options) {
        FindingText text = new FindingText(desk.messages().words());
        List<TimelineMarks.Mark> all = new ArrayList<>();
        to.changes.all().forEach(change -> {
            String said = change.words(options, NAMED);
            if (!said.isEmpty()) {
                all.add(mark(TimelineMarks.Kind.EDIT, change.step(), said));
            }
        });
        to.firsts.forEach(
                first -> all.add(mark(TimelineMarks.Kind.FINDING, first.step(), text.sentence(first.finding()))));
        all.sort(Comparator.comparingLong(TimelineMarks.Mark::step));
        return all;
    }

    private TimelineMarks.Mark mark(TimelineMarks.Kind kind, long step, String said) {
        return new TimelineMarks.Mark(step, kind, desk.messages().get("view.moment.at", Numbers.count(step), said));
    }

    Slider slider() {
        return slider;
    }

    TimelineMarks marks() {
        return marks;
    }

    /** What stands beside the track. */
    String words() {
        return words.getText();
    }
}
