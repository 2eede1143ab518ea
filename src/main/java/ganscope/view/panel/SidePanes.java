package ganscope.view.panel;

import javafx.scene.Node;

/**
 * Which of the panes at the sides are shown: the controls, the explanations, both or none.
 *
 * <p>While one chart is enlarged, and in a presentation, the charts have all the room at first; a pane that is asked for
 * then is shown all the same, and what was open before comes back with the desk.
 */
public final class SidePanes {
    /** Below this width, in pixels, controls and explanations do not both fit beside charts. */
    private static final double NARROW = 88 * 13;
    /** Below this width a lesson begins without the controls, so that its charts are large. */
    private static final double ROOMY = 116 * 13;

    private Node controls;
    private Node explanations;
    private final Open atDesk;
    private final Open atLarge = new Open(false, false);
    /** Whether a lesson has the place of the explanations, and whether it is wanted. */
    private boolean lesson;

    private boolean lessonOpen;
    /** Whether the controls are wanted beside it. */
    private boolean lessonControls;

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

    public SidePanes(Node controls, Node explanations, boolean controlsOpen, boolean explanationsOpen) {
        this.controls = controls;
        this.explanations = explanations;
        atDesk = new Open(controlsOpen, explanationsOpen);
    }

    /** Whether the controls are open at the desk, whatever is shown in a presentation. */
    public boolean controlsOpen() {
        return atDesk.controls;
    }

    /** Whether the explanations are open at the desk, whatever is shown in a presentation. */
    public boolean explanationsOpen() {
        return atDesk.explanations;
    }

    public void toggleControls() {
        if (controls.isVisible()) {
            wantControls(false);
            arrange(width, bare);
        } else {
            showControls();
        }
    }

    public void showControls() {
        explanationsFirst = false;
        wantControls(true);
        arrange(width, bare);
    }

    private void wantControls(boolean on) {
        if (lesson && !bare) {
            lessonControls = on;
        } else {
            wanted().controls = on;
        }
    }

    public void toggleExplanations() {
        explanationsFirst = true;
        if (lesson) {
            lessonOpen = !explanations.isVisible();
        } else {
            wanted().explanations = !explanations.isVisible();
        }
        arrange(width, bare);
    }

    /** Shows the controls and the explanations of another run in the places of those that were there. */
    public void show(Node otherControls, Node otherExplanations) {
        controls = otherControls;
        if (!lesson) {
            explanations = otherExplanations;
        }
        arrange(width, bare);
    }

    /**
     * Gives the place of the explanations to another pane, which is shown at once.
     *
     * @param isLesson whether it is a lesson, which is shown in presentations too and is not remembered
     */
    public void right(Node pane, boolean isLesson) {
        show(explanations, false);
        explanations = pane;
        if (isLesson && !lesson) {
            lessonControls = atDesk.controls && (width == 0 || width >= ROOMY);
        }
        lesson = isLesson;
        lessonOpen = isLesson;
        explanationsFirst = isLesson;
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
    public void arrange(double width, boolean bare) {
        if (bare && !this.bare) {
            atLarge.controls = false;
            atLarge.explanations = false;
        }
        this.bare = bare;
        this.width = width;
        Open open = wanted();
        // Type is larger in a presentation, and the panes with it.
        boolean right = lesson ? lessonOpen : open.explanations;
        boolean left = lesson && !bare ? lessonControls : open.controls;
        boolean one = left && right && (bare || width != 0 && width < NARROW);
        show(controls, left && !(one && explanationsFirst));
        show(explanations, right && !(one && !explanationsFirst));
    }

    private static void show(Node pane, boolean visible) {
        pane.setVisible(visible);
        pane.setManaged(visible);
    }
}
