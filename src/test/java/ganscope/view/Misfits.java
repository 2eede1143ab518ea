package ganscope.view;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Looks for what does not fit: words that are cut off, and nodes that stick out of what holds them. */
public final class Misfits {
    /** Layout snaps to whole pixels. */
    private static final double SLACK = 1.5;

    private final List<String> found = new ArrayList<>();

    private Misfits() {}

    /** A sentence for everything visible under a node that does not fit. */
    public static List<String> under(Parent root) {
        Misfits misfits = new Misfits();
        misfits.look(root);
        return misfits.found;
    }

    private void look(Node node) {
        if (!node.isVisible() || node instanceof ListView<?>) {
            return; // A closed box's list is not laid out.
        }
        if (slidesIn(node)) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
            found.add("cut off: \"" + labeled.getText() + "\" in " + place(labeled));
        }
        if (node instanceof TextField field && textWidth(field) > field.getWidth() - 2) {
            found.add("cut off: \"" + field.getText() + "\" in the field " + place(field));
        }
        if (node instanceof ScrollPane scroll) {
            // What it shows may be longer than itself, but not wider.
            Node content = scroll.getContent();
            double width = scroll.getViewportBounds().getWidth();
            if (content.getLayoutBounds().getWidth() > width + SLACK) {
                found.add("wider than its scroll pane: " + place(content));
            }
            look(content);
        } else if (node instanceof Parent parent && !(node instanceof TextField)) {
            parent.getChildrenUnmodifiable().forEach(child -> {
                sticksOut(parent, child);
                look(child);
            });
        }
    }

    /** Whether a node is a notice that is on its way in or out, such as that a font is missing. */
    private static boolean slidesIn(Node node) {
        return node instanceof Region bar
                && bar.getStyleClass().contains("notification-bar")
                && bar.getChildrenUnmodifiable().stream()
                        .anyMatch(words -> words.prefHeight(bar.getWidth()) > bar.getHeight() + SLACK);
    }

    private static double textWidth(TextField field) {
        Text text = new Text(field.getText());
        text.setFont(field.getFont());
        return text.getLayoutBounds().getWidth();
    }

    private void sticksOut(Parent parent, Node child) {
        if (!child.isVisible() || !child.isManaged()) {
            return;
        }
        Bounds room = parent.getLayoutBounds();
        Bounds place = child.localToParent(child.getLayoutBounds());
        if (place.getMinX() < room.getMinX() - SLACK
                || place.getMaxX() > room.getMaxX() + SLACK
                || place.getMinY() < room.getMinY() - SLACK
                || place.getMaxY() > room.getMaxY() + SLACK) {
            found.add("sticks out: " + place(child) + " at " + box(place) + " of " + place(parent) + " " + box(room));
        }
    }

    private static String box(Bounds bounds) {
        return String.format(
                "[%.0f..%.0f × %.0f..%.0f]", bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
    }

    private static String place(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node at = node; at != null && path.length() < 120; at = at.getParent()) {
            path.append(path.isEmpty() ? "" : " < ")
                    .append(at.getId() == null ? at.getClass().getSimpleName() : "#" + at.getId());
        }
        return path.toString();
    }
}
