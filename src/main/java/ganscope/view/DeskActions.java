package ganscope.view;

import ganscope.session.StepKind;
import ganscope.view.control.Copying;
import ganscope.view.model.DeskModel;
import ganscope.view.model.ExperimentExchange;
import ganscope.view.shell.KeyAction;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/** Everything with a key in the laboratory, in the order of the sheet of keys. */
final class DeskActions {
    private DeskActions() {}

    static List<KeyAction> of(DeskPane desk) {
        Supplier<DeskModel> run = desk::model;
        return List.of(
                action(
                        "play",
                        "Space",
                        "mdi2p-play",
                        () -> run.get().transport().togglePlay()),
                action(
                        "step",
                        "Right",
                        "mdi2s-skip-next",
                        () -> run.get().transport().step(StepKind.BOTH, 1)),
                action(
                        "stepDiscriminator",
                        "D",
                        "mdi2m-magnify",
                        () -> run.get().transport().step(StepKind.DISCRIMINATOR, 1)),
                action(
                        "stepGenerator",
                        "G",
                        "mdi2d-draw",
                        () -> run.get().transport().step(StepKind.GENERATOR, 1)),
                action(
                        "steps",
                        "Shift+Right",
                        "mdi2s-skip-forward",
                        () -> run.get().transport().step(StepKind.BOTH, desk.stepCount())),
                action("slow", "S", "mdi2w-walk", desk::slowMotion),
                action("reset", "R", "mdi2r-restart", () -> run.get().reset()),
                action(
                        "seed",
                        "N",
                        "mdi2d-dice-5-outline",
                        () -> run.get().transport().newSeed()),
                action(
                        "ghost",
                        "K",
                        "mdi2g-ghost-outline",
                        () -> run.get().ghosts().keep()),
                action(
                        "noGhosts",
                        "Shift+K",
                        "mdi2g-ghost-off-outline",
                        () -> run.get().ghosts().remove()),
                action("twin", "B", "mdi2c-compare", () -> desk.twins().fork()),
                action(
                        "twinFromStart",
                        "Shift+B",
                        "mdi2r-ray-start-arrow",
                        () -> desk.twins().fromStart()),
                action(
                        "otherTwin",
                        "X",
                        "mdi2s-swap-horizontal",
                        () -> desk.twins().chooseOther()),
                action("noTwin", "Shift+X", "mdi2c-close", () -> desk.twins().close()),
                action(
                        "momentBefore",
                        "Comma",
                        "mdi2c-chevron-left",
                        () -> desk.travel().move(-1)),
                action(
                        "momentNext",
                        "Period",
                        "mdi2c-chevron-right",
                        () -> desk.travel().move(1)),
                action(
                        "momentFirst",
                        "Home",
                        "mdi2s-skip-backward-outline",
                        () -> desk.travel().toFirst()),
                action(
                        "momentNow",
                        "End",
                        "mdi2s-skip-forward-outline",
                        () -> desk.travel().now()),
                action("slower", "Minus", "mdi2t-tortoise", () -> desk.changeSpeed(-0.04)),
                action("faster", "Equals", "mdi2r-rabbit", () -> desk.changeSpeed(0.04)),
                action("open", "Shortcut+O", "mdi2f-folder-open-outline", desk::chooseData),
                action("pictures", "Shortcut+Shift+O", "mdi2i-image-multiple-outline", desk::choosePictures),
                action("save", "Shortcut+S", "mdi2c-content-save-outline", desk::saveExperiment),
                action(
                        "copy",
                        "Shortcut+Shift+C",
                        "mdi2c-content-copy",
                        () -> new ExperimentExchange(run.get()).copy(Copying::text)),
                action(
                        "paste",
                        "Shortcut+Shift+V",
                        "mdi2c-content-paste",
                        () -> new ExperimentExchange(run.get()).paste(Copying.pasted())),
                action("draw", "P", "mdi2p-pencil-outline", desk::draw),
                action(
                        "undo",
                        "Shortcut+Z",
                        "mdi2u-undo",
                        () -> run.get().edits().undo()),
                action(
                        "redo",
                        "Shortcut+Shift+Z",
                        "mdi2r-redo",
                        () -> run.get().edits().redo()),
                action("search", "Shortcut+F", "mdi2m-magnify", desk::search),
                action("controls", "C", "mdi2t-tune", desk::toggleControls),
                action("explanations", "E", "mdi2t-text-box-outline", desk::toggleExplanations),
                action("enlarge", "F", "mdi2a-arrow-expand", desk::enlargeNext),
                action("whole", "0", "mdi2m-magnify-minus-outline", desk::showAll));
    }

    private static KeyAction action(String id, String keys, String icon, Runnable run) {
        return new KeyAction(id, KeyCombination.valueOf(keys), icon, run);
    }
}
