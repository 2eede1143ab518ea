package ganscope.view.shell;

import java.util.function.Supplier;

/**
 * A workspace that can be opened; it is built when it first is.
 *
 * @param id its name; {@code view.workspace.ID} is its text
 * @param icon its symbol
 * @param build builds it
 */
public record WorkspacePlace(String id, String icon, Supplier<Workspace> build) {
    /** The name of its text in the message bundles. */
    String key() {
        return "view.workspace." + id;
    }
}
