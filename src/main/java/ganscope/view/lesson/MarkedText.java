package ganscope.view.lesson;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph in which the words of the glossary, those between underscores, can be pressed. */
final class MarkedText extends TextFlow {
    private static final String MARK = "_";

    /**
     * A paragraph.
     *
     * @param words with underscores
     * @param style its style class
     * @param open shows what a word means, beside a node
     */
    MarkedText(String words, String style, BiConsumer<String, Node> open) {
        getStyleClass().addAll("lesson-words", style);
        boolean marked = false;
        for (String part : words.split(MARK, -1)) {
            if (marked) {
                getChildren().add(link(part, open));
            } else if (!part.isEmpty()) {
                getChildren().add(new Text(part));
            }
            marked = !marked;
        }
    }

    private static Hyperlink link(String word, BiConsumer<String, Node> open) {
        Hyperlink link = new Hyperlink(word);
        link.getStyleClass().add("term");
        link.setFocusTraversable(false);
        link.setOnAction(event -> {
            link.setVisited(false);
            open.accept(word, link);
        });
        return link;
    }

    /** A sentence as it stands. */
    static MarkedText plain(String words, String style) {
        MarkedText text = new MarkedText("", style, (word, link) -> {});
        text.getChildren().setAll(new Text(words));
        return text;
    }
}
