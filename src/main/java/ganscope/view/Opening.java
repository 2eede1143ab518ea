package ganscope.view;

import ganscope.natives.NativeGate;
import ganscope.nn.memory.NativeEngine;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The first second of the window, in which the toolkit, the engine and the fonts of charts load their native libraries one
 * after the other; see decision record 8.
 *
 * <ol>
 *   <li>The program's name is on screen, and with it the toolkit has loaded what a window and its first text need. Then the
 *       engine may load, on the training thread.
 *   <li>Meanwhile the desk is built, but not shown: new kinds of controls make GTK load modules of its own.
 *   <li>When the engine is there the desk takes the name's place.
 * </ol>
 */
final class Opening extends AnimationTimer {
    /** The second pulse comes when the first has been drawn. */
    private static final int DRAWN = 2;

    private final Stage stage;
    private final NativeGate.Passage toolkit;
    private final Runnable nameIsShown;
    private final Runnable deskIsShown;
    private final BooleanSupplier isPrepared;
    private final Supplier<Optional<Desk>> furnish;
    private @Nullable Desk desk;
    private NativeGate.@Nullable Passage deskPassage;
    private int pulses;

    /**
     * Begins when the window with the name has been shown.
     *
     * @param toolkit held until the name is on screen
     * @param nameIsShown told when it is
     * @param deskIsShown told when it is
     * @param isPrepared whether a desk can be built
     * @param furnish builds the desk; nothing where that is impossible, which it has said
     */
    Opening(
            Stage stage,
            NativeGate.Passage toolkit,
            Runnable nameIsShown,
            Runnable deskIsShown,
            BooleanSupplier isPrepared,
            Supplier<Optional<Desk>> furnish) {
        this.stage = stage;
        this.toolkit = toolkit;
        this.nameIsShown = nameIsShown;
        this.deskIsShown = deskIsShown;
        this.isPrepared = isPrepared;
        this.furnish = furnish;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (deskPassage != null) {
            if (pulses > DRAWN) {
                deskPassage.close();
                deskIsShown.run();
                stop();
            }
        } else if (desk != null) {
            show(desk);
        } else if (pulses == DRAWN) {
            toolkit.close();
            nameIsShown.run();
        } else if (pulses > DRAWN && isPrepared.getAsBoolean()) {
            build();
        }
    }

    private void build() {
        Optional<Desk> built = furnish.get();
        if (built.isEmpty()) {
            deskIsShown.run(); // as far as it can be
            stop();
        } else {
            desk = built.get();
            desk.prepare();
        }
    }

    private void show(Desk ready) {
        if (NativeEngine.isSettled()) {
            NativeGate.SYSTEM.tryEnter("the desk").ifPresent(passage -> {
                deskPassage = passage;
                pulses = 0;
                ready.show(stage);
            });
        }
    }
}
