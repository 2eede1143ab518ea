package ganscope.view.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The workspaces of a window, and which one is shown. Each is built when it is first opened. For the JavaFX thread. */
public final class Workspaces implements AutoCloseable {
    private final List<WorkspacePlace> places;
    private final Map<WorkspacePlace, Workspace> built = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable WorkspacePlace> shown = new ReadOnlyObjectWrapper<>();

    /** Nothing is built or shown yet. */
    Workspaces(List<WorkspacePlace> places) {
        this.places = List.copyOf(places);
    }

    /** All of them, in the order of the menu. */
    public List<WorkspacePlace> places() {
        return places;
    }

    /** Which one is shown; null before the first. */
    public ReadOnlyObjectProperty<@Nullable WorkspacePlace> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is shown; null before the first. */
    public @Nullable Workspace shown() {
        return built.get(shown.get());
    }

    /** Whether a workspace has been opened so far. */
    public boolean isBuilt(String id) {
        return built.containsKey(place(id));
    }

    /**
     * Shows a workspace.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public void open(String id) {
        open(place(id));
    }

    void open(WorkspacePlace place) {
        built.computeIfAbsent(place, first -> first.build().get());
        shown.set(place);
    }

    private WorkspacePlace place(String id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("workspace: " + id));
    }

    @Override
    public void close() {
        built.values().forEach(Workspace::close);
    }
}
