package ganscope.view.race;

import ganscope.comparison.Entrant;
import ganscope.comparison.RacePlan;
import ganscope.comparison.ReadyRace;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.ExperimentFile;
import ganscope.view.model.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The races that can be run, which one is chosen, and how it stands. For the screen's thread, which never waits for it. */
final class RaceModel {
    /** What a race does. */
    enum State {
        /** Waits for its start. */
        READY,
        /** Trains. */
        RUNNING,
        /** Is held. */
        HELD,
        /** Is over. */
        OVER
    }

    private final Executor background;
    private final Executor screen;
    private final Consumer<Notice> say;
    private final ReadOnlyObjectWrapper<@Nullable RaceCard> card = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.READY);
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<RaceCard>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private List<RaceCard> ready = List.of();
    private RaceCard own = RaceCard.own(List.of());
    private @Nullable Course course;
    /** The race to start once they are read. */
    private @Nullable String wanted;

    /**
     * Nothing is chosen until the races that ship are read.
     *
     * @param races reads them; called in the background
     * @param background where they are read and run, each task on a thread of its own
     * @param screen runs what must happen on the screen's thread
     * @param say tells the user a sentence
     */
    RaceModel(Supplier<List<ReadyRace>> races, Executor background, Executor screen, Consumer<Notice> say) {
        this.background = background;
        this.screen = screen;
        this.say = say;
        CompletableFuture.supplyAsync(races, background).thenAcceptAsync(this::offer, screen);
    }

    private void offer(List<ReadyRace> races) {
        ready = races.stream().map(RaceCard::of).toList();
        list();
        String name = wanted;
        if (name != null) {
            run(name);
        } else if (card.get() == null) {
            choose(ready.getFirst());
        }
    }

    /** Chooses a race that ships and starts it, as soon as they are read; nothing happens where there is none of that name. */
    void run(String name) {
        wanted = ready.isEmpty() ? name : null;
        ready.stream().filter(each -> each.isOf(name)).findFirst().ifPresent(found -> {
            choose(found);
            play();
        });
    }

    private void list() {
        List<RaceCard> all = new ArrayList<>(ready);
        if (!own.entrants().isEmpty()) {
            all.add(own);
        }
        cards.set(List.copyOf(all));
    }

    /** The races that ship, then one's own, if there is one. */
    ReadOnlyObjectProperty<List<RaceCard>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** The race that is chosen; null until the races are read. */
    ReadOnlyObjectProperty<@Nullable RaceCard> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What it does. */
    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How it stands; null where the chosen race is not complete. */
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Chooses a race, and ends the one that runs. */
    void choose(RaceCard next) {
        end();
        card.set(next);
        toStart();
    }

    private void toStart() {
        RaceCard chosen = card.get();
        state.set(State.READY);
        standing.set(chosen != null && chosen.isComplete() ? Standing.atStart(chosen.plan()) : null);
    }

    /** Starts the race, holds it, or lets it go on; one that is over starts anew. */
    void play() {
        Course present = course;
        RaceCard chosen = card.get();
        if (present != null && state.get() != State.OVER) {
            boolean hold = state.get() == State.RUNNING;
            present.hold(hold);
            state.set(hold ? State.HELD : State.RUNNING);
        } else if (chosen != null && chosen.isComplete()) {
            start(new Course(chosen.plan()));
        } else {
            say.accept(new Notice(true, "race.notice.few", ""));
        }
    }

    private void start(Course next) {
        course = next;
        standing.set(next.standing());
        state.set(State.RUNNING);
        background.execute(() -> {
            try {
                next.run();
            } catch (Exception failure) {
                screen.execute(
                        () -> say.accept(new Notice(true, "race.notice.failed", String.valueOf(failure.getMessage()))));
                next.end();
            }
            screen.execute(() -> over(next));
        });
    }

    private void over(Course which) {
        if (which == course) {
            frame();
            state.set(State.OVER);
        }
    }

    /** Goes back to the start. */
    void reset() {
        end();
        toStart();
    }

    /** Ends the race that runs, if one does. */
    void end() {
        Course present = course;
        if (present != null) {
            present.end();
        }
        course = null;
    }

    /**
     * Makes an experiment an entrant of one's own race, and chooses that. One on other data than those that are there, or one
     * too many, is refused with a sentence.
     */
    void add(Experiment experiment) {
        if (own.entrants().size() == RacePlan.MOST) {
            say.accept(new Notice(true, "race.notice.many", Integer.toString(RacePlan.MOST)));
            return;
        }
        if (!own.entrants().isEmpty()
                && !own.entrants().getFirst().experiment().target().equals(experiment.target())) {
            say.accept(new Notice(true, "race.notice.otherData", ""));
            return;
        }
        List<Entrant> more = new ArrayList<>(own.entrants());
        more.add(new Entrant(name(experiment, more), experiment));
        own = RaceCard.own(more);
        list();
        choose(own);
    }

    /** Forgets one's own race. */
    void clear() {
        own = RaceCard.own(List.of());
        list();
        if (!ready.isEmpty()) {
            choose(ready.getFirst());
        }
    }

    /** What makes it differ from its preset, or the name of that; a number behind it where that is there already. */
    private static String name(Experiment experiment, List<Entrant> others) {
        String name = RaceCard.fits(experiment)
                ? ExperimentText.of(new ExperimentFile(experiment, ExperimentFile.EVERY))
                        .replaceFirst("^ganscope:preset=[^;]*;", "")
                        .replaceFirst("^ganscope:preset=", "")
                        .replace(";", ", ")
                : Integer.toString(others.size() + 1);
        String free = name;
        for (int i = 2; taken(free, others); i++) {
            free = name + " (" + i + ")";
        }
        return free;
    }

    private static boolean taken(String name, List<Entrant> others) {
        return others.stream().anyMatch(entrant -> entrant.name().equals(name));
    }

    /** Once per frame. */
    void frame() {
        Course present = course;
        if (present != null) {
            standing.set(present.standing());
        }
    }
}
