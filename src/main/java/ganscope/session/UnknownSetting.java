package ganscope.session;

import ganscope.text.Quoted;
import java.util.Collection;
import java.util.List;

/** A path that leads nowhere. */
final class UnknownSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String parent;
    private final String name;
    private final transient List<String> siblings;

    UnknownSetting(String parent, String name, List<String> siblings) {
        super(Form.join(parent, Quoted.bare(name)) + ": no such setting ("
                + (parent.isEmpty() ? "there are " : parent + " has ") + String.join(", ", siblings) + ")");
        this.parent = parent;
        this.name = name;
        this.siblings = siblings;
    }

    /** The same, with the path that was probably meant: a similar name in the same place, or the same name elsewhere. */
    IllegalArgumentException suggesting(Collection<String> known) {
        return NearestName.of(name, siblings)
                .map(sibling -> Form.join(parent, sibling))
                .or(() ->
                        known.stream().filter(path -> path.endsWith("." + name)).findFirst())
                .<IllegalArgumentException>map(
                        meant -> new IllegalArgumentException(getMessage() + "; did you mean " + meant + "?", this))
                .orElse(this);
    }
}
