package ganscope.view.som;

import ganscope.data.Space;
import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.som.SomSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** The map that is shown, its data, and the generator beside it. For the screen's thread, which never waits for either. */
final class SomModel implements AutoCloseable {
    /** The preset whose data are shown at first. */
    private static final String FIRST = "ring8";

    private final Supplier<Experiment> present;
    private final SomWorker worker;
    private final GeneratorSide generator;
    private final ReadOnlyObjectWrapper<SomSettings> settings = new ReadOnlyObjectWrapper<>(SomValues.FIRST);
    private final ReadOnlyObjectWrapper<List<SomSource>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable SomSource> source = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SomState> state = new ReadOnlyObjectWrapper<>();
    private final GridReading reading;
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(1000);
    private List<SomSource> presets = List.of();
    private boolean changedOnTheWay;
    private long order;

    /**
     * Nothing is shown until the presets are read.
     *
     * @param presets reads them; called in the background
     * @param background where slow work goes
     * @param screen runs what must happen on the screen's thread
     * @param present what the laboratory trains
     * @param snapshot its newest state; null before the first
     * @param failed hears what went wrong on other threads
     */
    SomModel(
            Supplier<List<SomSource>> presets,
            Executor background,
            Executor screen,
            Supplier<Experiment> present,
            Supplier<@Nullable Snapshot> snapshot,
            Consumer<Throwable> failed) {
        this.present = present;
        reading = new GridReading(background, screen, failed);
        generator = new GeneratorSide(snapshot);
        worker = new SomWorker(problem -> screen.execute(() -> failed.accept(problem)));
        worker.pace(speed.get());
        speed.subscribe(now -> worker.pace(now.doubleValue()));
        playing.addListener((property, was, is) -> turn(is));
        CompletableFuture.supplyAsync(presets, background).thenAcceptAsync(this::offer, screen);
    }

    private void offer(List<SomSource> read) {
        presets = read;
        list();
        if (source.get() == null) {
            SomSource theirs = SomSource.ofLaboratory(present.get(), presets);
            choose(theirs.isOwn() || theirs.space() != Space.LINE ? listed(theirs) : first());
        }
    }

    /** What is shown where the laboratory has but one of the simplest: data that a sheet can be laid into. */
    private SomSource first() {
        return presets.stream()
                .filter(each -> each.preset().equals(Optional.of(FIRST)))
                .findFirst()
                .orElse(presets.getFirst());
    }

    private SomSource listed(SomSource wanted) {
        return sources.get().stream()
                .filter(each -> each.target().equals(wanted.target()))
                .findFirst()
                .orElse(wanted);
    }

    /** Lists the presets' data, and before them the laboratory's and those shown, where they are none of those. */
    void list() {
        List<SomSource> all = new ArrayList<>();
        SomSource shown = source.get();
        if (shown != null && presets.stream().noneMatch(each -> each.target().equals(shown.target()))) {
            all.add(shown);
        }
        SomSource theirs = SomSource.ofLaboratory(present.get(), presets);
        boolean other = theirs.preset().isEmpty()
                && all.stream().noneMatch(each -> each.target().equals(theirs.target()));
        if (other) {
            all.addFirst(theirs);
        }
        all.addAll(presets);
        if (!all.equals(sources.get())) {
            sources.set(List.copyOf(all));
        }
    }

    /** The data there are to choose from. */
    ReadOnlyObjectProperty<List<SomSource>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** What is learned; null until the presets are read. */
    ReadOnlyObjectProperty<@Nullable SomSource> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** How the map learns. */
    ReadOnlyObjectProperty<SomSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The newest state of the map that is shown; null before its first. */
    ReadOnlyObjectProperty<@Nullable SomState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the generator's grid reads, once there is one. */
    Optional<GridReading.Numbers> reading() {
        return reading.numbers();
    }

    /** Whether both learn by themselves. */
    BooleanProperty playingProperty() {
        return playing;
    }

    /** Steps of the map a second while it does. */
    DoubleProperty speedProperty() {
        return speed;
    }

    GeneratorSide generator() {
        return generator;
    }

    /** Other data: both begin anew, paused; data of another space with a grid that suits them. */
    void choose(SomSource next) {
        SomSource before = source.get();
        if (before == null || before.space() != next.space()) {
            settings.set(SomValues.suiting(settings.get(), next.space()));
        }
        show(next);
    }

    private void show(SomSource next) {
        playing.set(false);
        source.set(next);
        generator.open(next.experiment());
        reading.forget();
        begin();
    }

    /** A map on a preset's data, as a lesson sets it up; it learns at once. */
    void open(Setup.Unfolding map) {
        settings.set(map.settings());
        show(listed(new SomSource(Optional.of(map.preset()), map.experiment())));
        list();
        playing.set(true);
    }

    private void begin() {
        SomSource now = source.get();
        changedOnTheWay = false;
        state.set(null);
        if (now != null) {
            order = worker.open(now.target(), settings.get());
        }
    }

    /**
     * Another value of a setting: what concerns the start begins the map anew, everything else takes effect at the next step.
     *
     * @throws IllegalArgumentException if that is no value of it
     */
    void set(SomSetting setting, String value) {
        SomSettings before = settings.get();
        SomSettings next = SomValues.with(before, setting, value);
        if (next.equals(before)) {
            return;
        }
        settings.set(next);
        if (before.startsAs(next)) {
            SomState now = state.get();
            changedOnTheWay |= now != null && now.scene().step() > 0;
            worker.change(next);
        } else {
            begin();
        }
    }

    /** Plays or pauses; what is at its end begins anew. */
    void play() {
        SomState now = state.get();
        if (!playing.get() && now != null && now.isOver()) {
            begin();
        }
        playing.set(!playing.get());
    }

    private void turn(boolean on) {
        worker.play(on);
        generator.play(on);
    }

    /** One step of the map, paused. */
    void step() {
        playing.set(false);
        worker.step(1);
    }

    /** Both stand at their start again, paused. */
    void reset() {
        playing.set(false);
        generator.reset();
        reading.forget();
        begin();
    }

    /** Once per frame: takes over what is new. */
    void frame() {
        SomState next = worker.latest();
        if (next != null && next.order() == order && next != state.get()) {
            state.set(next);
        }
        generator.frame();
        SomState now = state.get();
        if (playing.get()
                && generator.isOver()
                && now != null
                && now.isOver()
                && now.settings().equals(settings.get())) {
            playing.set(false);
        }
        if (now != null) {
            reading.follow(generator.snapshot(), now.input());
        }
    }

    /** The words of the command line that learn the same from the start; empty where the data are none of a preset. */
    Optional<String> command() {
        SomSource now = source.get();
        return now == null ? Optional.empty() : now.preset().map(name -> command(name, now));
    }

    private String command(String name, SomSource now) {
        Wording silent = new Wording("", "");
        return String.join(" ", new Setup.Unfolding(silent, name, now.experiment(), settings.get()).command());
    }

    /** Whether a setting was changed while the map learned, so that no command repeats it. */
    boolean isChangedOnTheWay() {
        return changedOnTheWay;
    }

    @Override
    public void close() {
        worker.close();
        generator.close();
    }
}
