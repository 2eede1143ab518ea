package ganscope.view;

import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Setup;
import ganscope.view.convolution.ConvolutionWorkspace;
import ganscope.view.explorer.ExplorerWorkspace;
import ganscope.view.game.GameWorkspace;
import ganscope.view.model.DeskModel;
import ganscope.view.model.time.Twins;
import ganscope.view.shell.Workspace;
import ganscope.view.shell.Workspaces;
import ganscope.view.som.SomWorkspace;
import ganscope.view.transformer.TransformerWorkspace;
import org.jspecify.annotations.Nullable;

/** Opens what a lesson sets up in the workspace that shows it. For the JavaFX thread. */
final class LessonSetups {
    private static final String GAME = "game";
    private static final String EXPLORER = "explorer";
    private static final String TRANSFORMER = "transformer";
    private static final String CONVOLUTION = "convolution";
    private static final String SOM = "som";

    private final Workspaces workspaces;
    private final Twins twins;
    private final DeskModel model;

    /**
     * For one window.
     *
     * @param twins the run of the laboratory, and the one beside it
     * @param model the run of the laboratory
     */
    LessonSetups(Workspaces workspaces, Twins twins, DeskModel model) {
        this.workspaces = workspaces;
        this.twins = twins;
        this.model = model;
    }

    /** Opens the workspace of a setup, and starts the setup there. */
    void show(Setup setup) {
        switch (setup) {
            case Setup.Training run -> {
                workspaces.open(Desk.LABORATORY);
                twins.close(); // one run is opened: a twin beside it would be of another
                model.edits().open(run.experiment(), origin(run));
                model.transport().play();
            }
            case Setup.Pair both -> {
                workspaces.open(Desk.LABORATORY);
                twins.open(
                        both.left().experiment(),
                        origin(both.left()),
                        both.right().experiment(),
                        origin(both.right()));
            }
            case Setup.Play play -> {
                if (opened(GAME) instanceof GameWorkspace open) {
                    open.play(play.objective(), play.scheme(), play.regularizer(), play.start(), play.steps());
                }
            }
            case Setup.Exploration pair -> {
                if (opened(EXPLORER) instanceof ExplorerWorkspace open) {
                    open.open(pair.p(), pair.q(), pair.samples(), pair.repeats());
                }
            }
            case Setup.Transformer run -> {
                if (opened(TRANSFORMER) instanceof TransformerWorkspace open) {
                    open.train(run.moves(), run.seed());
                }
            }
            case Setup.Unfolding map -> {
                if (opened(SOM) instanceof SomWorkspace open) {
                    open.open(map);
                }
            }
            case Setup.Convolving work -> {
                if (!work.isShown()) {
                    throw notShown(work);
                }
                if (opened(CONVOLUTION) instanceof ConvolutionWorkspace open) {
                    open.open(
                            work.topic(),
                            work.input(),
                            work.kernel(),
                            work.geometry().vertical());
                }
            }
            case Setup.Clouds still -> throw notShown(still);
            case Setup.Halves still -> throw notShown(still);
            case Setup.Shares still -> throw notShown(still);
        }
    }

    private static IllegalArgumentException notShown(Setup still) {
        return new IllegalArgumentException("no workspace shows " + still.label());
    }

    private static @Nullable Preset origin(Setup.Training run) {
        return run.preset().map(Presets::of).orElse(null);
    }

    private @Nullable Workspace opened(String workspace) {
        workspaces.open(workspace);
        return workspaces.shown();
    }
}
