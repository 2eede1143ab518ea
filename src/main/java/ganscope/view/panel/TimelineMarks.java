package ganscope.view.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The marks beside the track of the timeline: diamonds above it for edits, triangles below it for what went wrong. */
final class TimelineMarks extends Pane {
    /** Closer marks of one kind become one: in heights of this pane. */
    private static final double APART = 0.3;
    /** Their size: in heights of this pane. */
    private static final double SIZE = 0.34;

    /** And from the edge to them. */
    private static final double EDGE = 0.08;

    /** What is marked. */
    enum Kind {
        /** A setting was changed. */
        EDIT,
        /** Something went wrong for the first time. */
        FINDING
    }

    /**
     * A mark.
     *
     * @param words what its tooltip says
     */
    record Mark(long step, Kind kind, String words) {}

    /** A mark that is shown, with its tooltip: used again for another one, because many move at every frame. */
    private final class Sign extends Region {
        private final Tooltip tooltip = new Tooltip();
        private long step;

        Sign() {
            Tooltip.install(this, tooltip);
            setOnMouseClicked(event -> onChosen.accept(step));
        }

        void show(Placed placed) {
            step = placed.mark.step;
            tooltip.setText(placed.mark.words);
            getStyleClass().setAll("timeline-mark", placed.mark.kind == Kind.EDIT ? "edit" : "finding");
            double size = Math.rint(SIZE * TimelineMarks.this.getHeight());
            double edge = Math.rint(EDGE * TimelineMarks.this.getHeight());
            double top = placed.mark.kind == Kind.EDIT ? edge : TimelineMarks.this.getHeight() - size - edge;
            resizeRelocate(Math.rint(placed.x - size / 2), Math.rint(top), size, size);
        }
    }

    private record Placed(double x, Mark mark) {}

    private final List<Sign> signs = new ArrayList<>();
    private List<Placed> shown = List.of();
    private LongConsumer onChosen = step -> {};

    TimelineMarks() {
        setPickOnBounds(false);
        heightProperty().addListener((property, old, now) -> shown = List.of());
    }

    /** Does something with the step of a mark that is clicked. */
    void setOnChosen(LongConsumer action) {
        onChosen = action;
    }

    /**
     * Shows marks at their places.
     *
     * @param marks in the order of their steps
     * @param first the step at the left end
     * @param last the step at the right end
     * @param margin from the edges of this pane to the ends
     */
    void show(List<Mark> marks, long first, long last, double margin) {
        double length = getWidth() - 2 * margin;
        List<Placed> placed = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int begin = placed.size();
            for (Mark mark : marks) {
                if (mark.kind != kind || mark.step < first || last <= first) {
                    continue;
                }
                double share = Math.min(1, (mark.step - first) / (double) (last - first));
                double x = Math.rint(margin + share * length);
                if (placed.size() > begin && x - placed.getLast().x < APART * getHeight()) {
                    Placed before = placed.removeLast();
                    placed.add(new Placed(
                            before.x, new Mark(before.mark.step, kind, before.mark.words + "\n" + mark.words)));
                } else {
                    placed.add(new Placed(x, mark));
                }
            }
        }
        if (!placed.equals(shown)) {
            shown = List.copyOf(placed);
            while (signs.size() < shown.size()) {
                signs.add(new Sign());
            }
            getChildren().setAll(signs.subList(0, shown.size()));
            for (int i = 0; i < shown.size(); i++) {
                signs.get(i).show(shown.get(i));
            }
        }
    }

    /** What is shown, in words, edits first. */
    List<String> words() {
        return shown.stream().map(placed -> placed.mark.words).toList();
    }

    @Override
    protected void layoutChildren() {
        // They are placed by show.
    }
}
