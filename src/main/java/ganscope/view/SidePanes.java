package ganscope.view;

import javafx.scene.Node;

/**
 * Which of the panes at the sides are shown: the controls, the explanations, both or none.
 *
 * <p>While one chart is enlarged, and in a presentation, the charts have all the room at first; a pane that is asked for
 * then is shown all the same, and what was open before comes back with the desk.
 */
final class SidePanes {
    /** Below this width, in pixels, controls and explanations do not both fit beside charts. */
    private static final double NARROW = 88 * 13;

    private final Node controls;
    private final Node explanations;
    private final Open atDesk;
    private final Open atLarge = new Open(false, false);
    private boolean bare;
    private double width;
    /** Which of both keeps its place where there is room for one: what was asked for last. */
    private boolean explanationsFirst;

    /** Which panes are wanted. */
    private static final class Open {
        private boolean controls;
        private boolean explanations;

        private Open(boolean controls, boolean explanations) {
            this.controls = controls;
            this.explanations = explanations;
        }
    }

    SidePanes(Node controls, Node explanations, boolean controlsOpen, boolean explanationsOpen) {
        this.controls = controls;
        this.explanations = explanations;
        atDesk = new Open(controlsOpen, explanationsOpen);
    }

    /** Whether the controls are open at the desk, whatever is shown in a presentation. */
    boolean controlsOpen() {
        return atDesk.controls;
    }

    /** Whether the explanations are open at the desk, whatever is shown in a presentation. */
    boolean explanationsOpen() {
        return atDesk.explanations;
    }

    void toggleControls() {
        if (controls.isVisible()) {
            wanted().controls = false;
            arrange(width, bare);
        } else {
            showControls();
        }
    }

    void showControls() {
        explanationsFirst = false;
        wanted().controls = true;
        arrange(width, bare);
    }

    void toggleExplanations() {
        explanationsFirst = true;
        wanted().explanations = !explanations.isVisible();
        arrange(width, bare);
    }

    private Open wanted() {
        return bare ? atLarge : atDesk;
    }

    /**
     * Shows what is wanted and fits.
     *
     * @param width of the desk in pixels, 0 before the first layout
     * @param bare whether the charts are to have all the room at first
     */
    void arrange(double width, boolean bare) {
        if (bare && !this.bare) {
            atLarge.controls = false;
            atLarge.explanations = false;
        }
        this.bare = bare;
        this.width = width;
        Open open = wanted();
        // Type is larger in a presentation, and the panes with it.
        boolean one = open.controls && open.explanations && (bare || width != 0 && width < NARROW);
        show(controls, open.controls && !(one && explanationsFirst));
        show(explanations, open.explanations && !(one && !explanationsFirst));
    }

    private static void show(Node pane, boolean visible) {
        pane.setVisible(visible);
        pane.setManaged(visible);
    }
}
