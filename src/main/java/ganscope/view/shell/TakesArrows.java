package ganscope.view.shell;

/** A part of the window that needs the arrow keys while it has the focus. */
public interface TakesArrows {}
