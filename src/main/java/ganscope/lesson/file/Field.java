package ganscope.lesson.file;

import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of a file, with the place where it stands.
 *
 * @param file the file's name
 * @param path its dotted name, lists counted from 1, such as {@code chapters[2].title}; empty for the whole file
 * @param node the value
 */
record Field(String file, String path, Node node) {
    /** A refusal of this value. */
    BadLesson refused(String what) {
        Mark mark = node.getStartMark();
        return new BadLesson(file, mark.getLine() + 1, mark.getColumn() + 1, named(what));
    }

    /**
     * A refusal of a place in this text.
     *
     * @param place in what {@link #text} gives; its line is exact where the text stands as it is, under {@code |}
     */
    BadLesson refusedAt(int place, String what) {
        Mark mark = node.getStartMark();
        boolean literal = node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.LITERAL;
        if (!literal) {
            return refused(what);
        }
        String before = ((ScalarNode) node).getValue().stripTrailing().substring(0, place);
        int lines = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new BadLesson(file, mark.getLine() + 1 + lines, 1, named(what));
    }

    /** The same, and what led to it. */
    BadLesson refused(String what, RuntimeException cause) {
        Mark mark = node.getStartMark();
        return new BadLesson(file, mark.getLine() + 1, mark.getColumn() + 1, named(what), cause);
    }

    /** A refusal of this value in the words of what refused it, without the name in front that this one's path ends with. */
    BadLesson refused(RuntimeException cause) {
        String message = String.valueOf(cause.getMessage());
        int colon = message.indexOf(": ");
        boolean named = colon > 0
                && (path.equals(message.substring(0, colon)) || path.endsWith("." + message.substring(0, colon)));
        return refused(named ? message.substring(colon + 2) : message, cause);
    }

    private String named(String what) {
        return path.isEmpty() ? what : path + ": " + what;
    }

    /** A value inside this one. */
    Field member(String name, Node value) {
        return new Field(file, path.isEmpty() ? name : path + "." + name, value);
    }

    /** The text of a plain value, without blanks at its ends. */
    String text() throws BadLesson {
        plain();
        if (!(node instanceof ScalarNode scalar)) {
            throw refused(
                    node instanceof SequenceNode
                            ? "a list, where one value is needed"
                            : "fields of its own, where one value is needed (a text with a colon needs quotation marks)");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw refused("empty (a text)");
        }
        return text;
    }

    private void plain() throws BadLesson {
        if (node.getAnchor() != null) {
            throw refused("an anchor (&) has no meaning here");
        }
    }

    double number() throws BadLesson {
        String text = text();
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw refused(
                    Quoted.of(text)
                            + (text.matches("-?\\d+,\\d+") ? " (a number with a point, such as 1.5)" : " (a number)"),
                    e);
        }
        throw refused(Quoted.of(text) + " (a finite number)");
    }

    /** A whole number between two, both allowed. */
    int whole(int least, int most) throws BadLesson {
        String text = text();
        int value;
        try {
            value = new BigDecimal(text).intValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw refused(whole(text, least, most), e);
        }
        if (value < least || value > most) {
            throw refused(whole(text, least, most));
        }
        return value;
    }

    private static String whole(String text, int least, int most) {
        return Quoted.of(text) + " (a whole number from " + least + " to " + most + ")";
    }

    /**
     * The one of these whose name stands here.
     *
     * @param id gives the name of each
     * @param lists what a person types to see the names, where they are many; else empty
     */
    <E> E choice(List<E> allowed, Function<E, String> id, String lists) throws BadLesson {
        String name = text();
        List<String> names = allowed.stream().map(id).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw refused(Quoted.of(name) + " (" + (names.size() == 1 ? "" : "one of ") + String.join(", ", names)
                    + (lists.isEmpty() ? "" : "; " + lists + " lists them") + ")" + NearestName.question(name, names));
        }
        return allowed.get(at);
    }

    boolean truth() throws BadLesson {
        String text = text();
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused(Quoted.of(text) + " (true or false)");
        };
    }

    /** The values of a list, between so many and so many. */
    List<Field> list(int least, int most) throws BadLesson {
        plain();
        if (!(node instanceof SequenceNode sequence)) {
            throw refused("a list is needed here"
                    + (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                            ? " (such as [" + Quoted.bare(scalar.getValue()) + "])"
                            : " ([A, B], or lines that begin with -)"));
        }
        List<Field> all = new ArrayList<>();
        for (Node value : sequence.getValue()) {
            all.add(new Field(file, path + "[" + (all.size() + 1) + "]", value));
        }
        if (all.size() < least || all.size() > most) {
            throw refused(
                    all.size() + " of them (" + (least == most ? "exactly " + least : least + " to " + most) + ")");
        }
        return all;
    }

    /** A mapping that has no other members than these. */
    Members members(String... allowed) throws BadLesson {
        plain();
        return Members.of(this, List.of(allowed));
    }

    /** A mapping with members of any name. */
    Members named() throws BadLesson {
        plain();
        return Members.of(this, List.of());
    }
}
