package ganscope.view.model;

import ganscope.chart.input.Change;
import ganscope.chart.input.Changes;
import ganscope.chart.input.Ghost;
import ganscope.evaluation.metric.History;
import ganscope.evaluation.metric.Metric;
import ganscope.gan.experiment.Experiment;
import ganscope.view.model.setting.SettingChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The runs of a desk that were kept, so that their curves stay beside those of the next ones. For the screen's thread. */
public final class Ghosts {
    /** More would make charts that nobody can read. */
    public static final int MOST = 3;

    /** A run as it was when it was kept. */
    private record Kept(Experiment experiment, History history, Changes changes) {}

    private final DeskModel desk;
    private final List<Kept> kept = new ArrayList<>();
    private @Nullable Experiment named;
    private List<Ghost> shown = List.of();

    Ghosts(DeskModel desk) {
        this.desk = desk;
    }

    /** Keeps the curves of the present run; where that cannot be, says why. */
    public void keep() {
        if (kept.size() == MOST) {
            desk.say(new Notice(true, "view.notice.ghosts.full", Integer.toString(MOST)));
        } else if (desk.measured().history().newestStep() < 1) {
            desk.say(new Notice(true, "view.notice.ghosts.nothing", ""));
        } else {
            kept.add(new Kept(
                    desk.experiment(),
                    desk.measured().history(),
                    desk.measured().changes()));
            named = null;
            desk.say(new Notice(false, "view.notice.ghosts.kept", Integer.toString(kept.size())));
        }
    }

    /** Lets go of all of them. */
    public void remove() {
        if (kept.isEmpty()) {
            desk.say(new Notice(true, "view.notice.ghosts.none", ""));
        } else {
            clear();
            desk.say(new Notice(false, "view.notice.ghosts.removed", ""));
        }
    }

    private void clear() {
        kept.clear();
        named = null;
    }

    /** The experiment is another one: where its measurements are in other units, the ghosts go, which is said. */
    void follow(Experiment before, Experiment now) {
        if (!kept.isEmpty() && !comparable(before, now)) {
            clear();
            desk.say(new Notice(false, "view.notice.ghosts.otherData", ""));
        }
    }

    /** Whether data of both are measured in the same units, so that curves of both can stand on one pair of axes. */
    public static boolean comparable(Experiment one, Experiment other) {
        return one.target().dimension() == other.target().dimension()
                && one.target().axisNames().equals(other.target().axisNames())
                && Arrays.stream(Metric.values())
                        .allMatch(metric -> metric.unit(one) == metric.unit(one.withTarget(other.target())));
    }

    /** The kept runs, named by what differs from the present one. */
    public List<Ghost> shown() {
        Experiment present = desk.experiment();
        if (present != named) {
            named = present;
            List<Ghost> ghosts = new ArrayList<>();
            for (Kept run : kept) {
                Change difference =
                        Change.of(0, present, run.experiment(), SettingChanges.between(present, run.experiment()));
                ghosts.add(new Ghost(ghosts.size() + 1, run.history(), run.changes(), difference));
            }
            shown = List.copyOf(ghosts);
        }
        return shown;
    }
}
