package ganscope.view.panel;

/**
 * Where a help stands whose arrow, at its left side, has to point to a given height.
 *
 * @param top its upper edge, on the screen
 * @param upper whether the arrow is in its upper half
 * @param indent from the nearer end of its left side, without the corner, to the arrow, at least 0
 */
record HelpPlace(double top, boolean upper, double indent) {
    /** What stays free between it and the edge of the window. */
    private static final double MARGIN = 8;
    /** How far down the arrow is where there is room enough. */
    private static final double USUAL_INDENT = 12;

    /**
     * As little above the height as looks well, and higher where it would leave the window.
     *
     * @param y the height to which the arrow points
     * @param height its own
     * @param corner what corner and arrow take at an end of the side
     * @param low the upper edge of the window
     * @param high its lower edge
     */
    static HelpPlace of(double y, double height, double corner, double low, double high) {
        double wished = y - corner - USUAL_INDENT;
        double top = Math.max(low + MARGIN, Math.min(wished, high - MARGIN - height));
        // The arrow has to start beside a corner, even for a control at the very edge.
        top = Math.clamp(top, y + corner - height, Math.max(y - corner, y + corner - height));
        boolean upper = y - top <= height / 2;
        return new HelpPlace(top, upper, Math.max(0, (upper ? y - top : top + height - y) - corner));
    }
}
