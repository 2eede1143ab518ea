package ganscope.view.race;

import ganscope.comparison.ReadyRaces;
import ganscope.gan.experiment.Experiment;
import ganscope.session.Checkpoint;
import ganscope.view.control.Copying;
import ganscope.view.model.Notice;
import ganscope.view.shell.KeyAction;
import ganscope.view.shell.KeyActions;
import ganscope.view.shell.Surroundings;
import ganscope.view.shell.Workspace;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;

/** Races as a workspace: two to four experiments on the same data from the same seed, by one clock. */
public final class RaceWorkspace implements Workspace {
    private final RaceModel model;
    private final Surroundings shell;
    private final Consumer<Notice> say;
    private final Consumer<Checkpoint> open;
    private final List<KeyAction> actions;
    private final RacePane pane;

    /**
     * The first race that ships, at its start.
     *
     * @param shellActions what can be done in every workspace
     * @param present what the laboratory trains
     * @param open takes a run to the laboratory
     * @param say tells the user a sentence
     */
    public RaceWorkspace(
            Surroundings shell,
            List<KeyAction> shellActions,
            Supplier<Experiment> present,
            Consumer<Checkpoint> open,
            Consumer<Notice> say) {
        this.shell = shell;
        this.say = say;
        this.open = open;
        model = new RaceModel(ReadyRaces::all, RaceWorkspace::beside, Platform::runLater, say);
        actions = List.of(
                action("racePlay", "Space", "mdi2p-play", model::play),
                action("raceReset", "R", "mdi2r-restart", model::reset),
                action("raceAdd", "A", "mdi2p-plus", () -> model.add(present.get())),
                action("raceClear", "Delete", "mdi2b-broom", model::clear),
                action("raceCopy", "Shortcut+C", "mdi2c-console", this::copy));
        pane = new RacePane(model, shell, new KeyActions(actions).and(shellActions), this::open);
    }

    private static void beside(Runnable work) {
        Thread.ofPlatform().daemon().name("race").start(work);
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }

    private void copy() {
        RaceCard card = model.cardProperty().get();
        if (card == null) {
            return;
        }
        card.command()
                .ifPresentOrElse(
                        command -> {
                            Copying.text(command);
                            say.accept(new Notice(false, "race.copied", command));
                        },
                        () -> say.accept(new Notice(true, "race.notice.noCommand", "")));
    }

    private void open(int entrant) {
        Standing standing = model.standingProperty().get();
        if (standing != null && standing.result() != null) {
            open.accept(standing.result().runs().get(entrant).checkpoint());
        }
    }

    /** Starts a race that ships. */
    public void run(String name) {
        model.run(name);
    }

    RaceModel model() {
        return model;
    }

    RacePane pane() {
        return pane;
    }

    @Override
    public RacePane node() {
        return pane;
    }

    @Override
    public List<KeyAction> actions() {
        return actions;
    }

    @Override
    public String mouse() {
        return "view.keys.mouse.race";
    }

    @Override
    public void frame(long nanos) {
        shell.failures().contain("the race", model::frame);
        shell.failures().contain("the charts of the race", pane::frame);
    }

    @Override
    public boolean back() {
        if (model.stateProperty().get() == RaceModel.State.RUNNING) {
            model.play();
            return true;
        }
        return false;
    }

    @Override
    public void close() {
        model.end();
    }
}
