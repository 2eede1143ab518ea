package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerScene;
import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.explorer.Law;
import ganscope.explorer.Measure;
import ganscope.explorer.Side;
import ganscope.explorer.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * The explorer without its screen: two distributions, what of them is in the hand, and everything that is said of them. For
 * one thread; none of its methods computes for longer than a part of a frame.
 */
final class ExplorerModel implements AutoCloseable {
    private final Follower follower = new Follower();
    private final Values values;
    private final ReadOnlyObjectWrapper<ExplorerSettings> settings =
            new ReadOnlyObjectWrapper<>(ExplorerSettings.FIRST);
    private final Bricks bricks = new Bricks();
    private final BooleanProperty samplesShown = new SimpleBooleanProperty(true);
    private Hold hold = new Hold(false, 0, Change.PLACE);
    private Extent extent = Extent.of(side(true), side(false));
    private boolean dragged;
    private boolean stale = true;
    private boolean fitsWanted;
    private Follower.@Nullable Exact takenExact;
    private @Nullable Object takenRest;
    private @Nullable ExplorerScene scene;

    /** Two normals. */
    ExplorerModel(LongSupplier clock) {
        values = new Values(clock);
        samplesShown.subscribe(shown -> scene = null);
    }

    ReadOnlyObjectProperty<ExplorerSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    ExplorerSettings settings() {
        return settings.get();
    }

    /** Whether the bricks move. */
    BooleanProperty playingProperty() {
        return bricks.playingProperty();
    }

    /** Whether one pair of samples is drawn over the densities. */
    BooleanProperty samplesShownProperty() {
        return samplesShown;
    }

    /** What the keys move. */
    Hold hold() {
        return hold;
    }

    /** The part of the line that is shown. */
    Extent extent() {
        return extent;
    }

    /** Takes hold of something. */
    void take(Hold next) {
        if (!next.equals(hold) && next.isOf(side(next.ofP()))) {
            hold = next;
            scene = null;
        }
    }

    /** Takes hold of the next grip, or the one before; false and nothing else after the last. */
    boolean takeNext(int direction) {
        List<Grip> grips = grips();
        int next = grips.stream().map(Grip::lit).toList().indexOf(true) + direction;
        if (next < 0 || next >= grips.size()) {
            return false;
        }
        take(Hold.of(grips.get(next)));
        return true;
    }

    /** Takes hold of the first grip after the last, or the other way round. */
    void takeEnd(int direction) {
        List<Grip> grips = grips();
        if (!grips.isEmpty()) {
            take(Hold.of(direction > 0 ? grips.getFirst() : grips.getLast()));
        }
    }

    /** The grips of both sides. */
    List<Grip> grips() {
        List<Grip> grips = new ArrayList<>(Hold.grips(side(true), true, hold));
        grips.addAll(Hold.grips(side(false), false, hold));
        return grips;
    }

    private Side side(boolean ofP) {
        return settings().side(ofP).side();
    }

    /**
     * Moves what is held, as seen from a law.
     *
     * @param start as it was when it was taken
     * @param by in data units
     */
    void move(Law start, double by) {
        try {
            place(hold.ofP(), Placed.of(hold.moved(start, by, extent.unit())), true);
        } catch (IllegalArgumentException beyond) {
            scene = null; // no law can be there: it stays where it is
        }
    }

    /** Moves or widens what is held by so many of the smallest steps. */
    void nudge(Change change, double steps) {
        if (side(hold.ofP()) instanceof Law law) {
            Hold before = hold;
            hold = hold.with(change);
            move(law, steps * extent.unit());
            hold = before;
            settle();
        }
    }

    /** A drag has begun: what is shown of the line holds still. */
    void drag() {
        dragged = true;
    }

    /** A drag is over: what is shown of the line follows. */
    void settle() {
        dragged = false;
        scene = null; // samples are drawn again
        follow();
    }

    /** Another distribution. */
    void place(boolean ofP, Placed next) {
        place(ofP, next, false);
    }

    private void place(boolean ofP, Placed next, boolean inHand) {
        if (next.equals(settings().side(ofP))) {
            return;
        }
        boolean other = SideShape.of(next.side()) != SideShape.of(side(ofP));
        set(settings().with(ofP, next));
        if (other) {
            values.forgetCosts();
            hold = new Hold(ofP, 0, Change.PLACE);
            showAll();
        } else if (!inHand) {
            follow();
        }
    }

    /** Numbers of each sample. */
    void samples(int samples) {
        set(settings().withSamples(samples));
    }

    /** Bins on each axis of a histogram. */
    void bins(int bins) {
        set(settings().withBins(bins));
    }

    /** Both distributions anew, such as those of a lesson. */
    void open(ExplorerSettings next) {
        set(next);
        values.forgetCosts();
        hold = new Hold(false, 0, Change.PLACE);
        showAll();
    }

    private void set(ExplorerSettings next) {
        if (!next.equals(settings())) {
            settings.set(next);
            stale = true;
            scene = null;
        }
    }

    /** Shows as much of the line as both need. */
    void showAll() {
        extent = Extent.of(side(true), side(false));
        scene = null;
    }

    /** Shows more of the line where something has left it, or less where both have become small. */
    private void follow() {
        boolean seen = extent.shows(side(true)) && extent.shows(side(false)) && !extent.isWide(side(true), side(false));
        if (!seen && !dragged) {
            showAll();
        }
    }

    /** Whether the best bells are looked at. */
    void wantFits(boolean wanted) {
        if (wanted != fitsWanted) {
            fitsWanted = wanted;
            stale = true;
        }
    }

    /** Once per frame: computes what is quick, orders what is not, fetches what is ready. */
    void frame(long nanos) {
        if (bricks.frame(nanos)) {
            scene = null;
        }
        if (stale) {
            stale = false;
            scene = null;
            values.measure(side(true), side(false));
            follower.order(new Follower.Wish(
                    side(true),
                    side(false),
                    values.late(),
                    Reach.of(side(true), side(false)),
                    fitsWanted,
                    settings().samples(),
                    settings().repeats()));
        }
        fetch();
    }

    private void fetch() {
        Follower.Exact exact = follower.exact();
        if (exact != null && exact != takenExact) {
            takenExact = exact;
            if (values.take(exact)) {
                scene = null;
            }
        }
        List<@Nullable Object> rest =
                Arrays.asList(follower.drawn(), follower.sampled(), follower.swept(), follower.fitted());
        if (!rest.equals(takenRest)) {
            takenRest = rest;
            scene = null;
        }
    }

    /** What went wrong on the other thread since this was asked last; null if nothing did. */
    @Nullable
    Throwable problem() {
        return follower.problem();
    }

    /** Whether everything that is shown is of what both are now. */
    boolean isCaughtUp() {
        return !stale && follower.isIdle() && values.late().isEmpty();
    }

    /** What there is to show; the same object while nothing changes. */
    ExplorerScene scene() {
        ExplorerScene now = scene;
        if (now == null) {
            Follower.Swept swept = follower.swept();
            Follower.Fitted fitted = follower.fitted();
            now = new ExplorerScene(
                    side(true),
                    side(false),
                    extent.low(),
                    extent.high(),
                    values.present(),
                    grips(),
                    bricks.transport(),
                    Optional.ofNullable(swept).map(Follower.Swept::sweep),
                    fitted == null || !fitted.p().equals(side(true)) ? List.of() : fitted.fits(),
                    settings().bins(),
                    settings().samples(),
                    Optional.ofNullable(follower.drawn())
                            .filter(drawn -> samplesShown.get() && !dragged && drawn.isOf(settings()))
                            .map(Follower.Drawn::pair));
            scene = now;
        }
        return now;
    }

    /** The lines of the table, in the order of the measures. */
    List<Row> rows() {
        Follower.Sampled sampled = follower.sampled();
        boolean late = sampled == null || !sampled.isOf(settings());
        return Arrays.stream(Measure.values())
                .map(measure -> {
                    Spread said = sampled == null ? null : sampled.estimates().get(measure);
                    Spread floor = sampled == null || !measure.isDistance()
                            ? null
                            : sampled.floors().get(measure);
                    return new Row(measure, values.of(measure), values.isLate(measure), said, floor, late);
                })
                .toList();
    }

    @Override
    public void close() {
        bricks.playingProperty().set(false);
        follower.close();
    }
}
