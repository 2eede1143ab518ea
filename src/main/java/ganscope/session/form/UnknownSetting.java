package ganscope.session.form;

import ganscope.text.Program;
import ganscope.text.Quoted;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A path that leads nowhere. */
final class UnknownSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String parent;
    private final String name;
    private final transient List<String> siblings;

    UnknownSetting(String parent, String name, List<String> siblings) {
        super(Form.join(parent, Quoted.bare(name)) + ": no such setting ("
                + (parent.isEmpty() ? "there are " : parent + " has ") + String.join(", ", siblings)
                + (parent.isEmpty() ? "; " + Program.command() + " names settings lists them)" : ")"));
        this.parent = parent;
        this.name = name;
        this.siblings = siblings;
    }

    /**
     * The same, with the path that was probably meant: a similar name in the same place, or the same name deeper in it, or
     * elsewhere, or a similar one deeper in it.
     */
    IllegalArgumentException suggesting(Collection<String> known) {
        List<String> deeper = known.stream()
                .filter(path -> !parent.isEmpty() && path.startsWith(parent + "."))
                .toList();
        return NearestName.of(name, siblings)
                .map(sibling -> Form.join(parent, sibling))
                .or(() -> called(name, deeper))
                .or(() -> called(name, known))
                .or(() -> NearestName.of(
                                name, deeper.stream().map(UnknownSetting::last).toList())
                        .flatMap(similar -> called(similar, deeper)))
                .<IllegalArgumentException>map(
                        meant -> new IllegalArgumentException(getMessage() + "; did you mean " + meant + "?", this))
                .orElse(this);
    }

    private static Optional<String> called(String name, Collection<String> paths) {
        return paths.stream().filter(path -> path.endsWith("." + name)).findFirst();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
