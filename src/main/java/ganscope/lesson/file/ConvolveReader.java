package ganscope.lesson.file;

import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.convolution.Way;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads a convolution: the options of the command {@code convolve}, without their dashes, and its defaults. */
final class ConvolveReader {
    private static final int MOST_SIDE = 64;

    /** What the workspace can show of it, the default first that suits a plain one. */
    static final List<String> TOPICS = List.of(
            "convolution",
            "transposed",
            "matrix",
            "inverse",
            "checkerboard",
            "enlarging",
            "dilated",
            "flipped",
            "fourier");

    private ConvolveReader() {}

    static Setup read(Wording label, Field field, Map<String, Setup> before) throws BadLesson {
        Members members = field.members(
                "input",
                "kernel",
                "transposed",
                "way",
                "stride",
                "padding",
                "dilation",
                "output-padding",
                "flip",
                "show");
        boolean transposed = truth(members, "transposed");
        boolean flip = truth(members, "flip");
        Grid input = grid(members.need("input"), before);
        Grid kernel = grid(members.need("kernel"), before);
        int dilation = whole(members, "dilation", 1, 1);
        Optional<Way> way = way(members, transposed);
        if (!transposed && members.find("output-padding").isPresent()) {
            throw members.need("output-padding").refused("has no meaning without transposed: true");
        }
        String topic =
                topic(members, transposed ? "transposed" : flip ? "flipped" : dilation > 1 ? "dilated" : "convolution");
        try {
            Steps steps = new Steps(
                    whole(members, "stride", 1, 1),
                    whole(members, "padding", 0, 0),
                    dilation,
                    whole(members, "output-padding", 0, 0));
            Setup.Convolving work =
                    new Setup.Convolving(label, input, kernel, new Geometry(steps, steps), way, flip, topic);
            work.worked();
            return work;
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    /** Rows of numbers, or the name of a convolution that stands before, whose output is meant. */
    private static Grid grid(Field field, Map<String, Setup> before) throws BadLesson {
        if (field.node() instanceof ScalarNode) {
            String name = field.text();
            if (before.get(name) instanceof Setup.Convolving earlier) {
                return earlier.worked().output();
            }
            throw field.refused(Quoted.of(name)
                    + " (rows of numbers such as [[1, 2], [3, 4]], or a convolution that stands before)");
        }
        List<Field> rows = field.list(1, MOST_SIDE);
        int columns = rows.getFirst().list(1, MOST_SIDE).size();
        double[] values = new double[rows.size() * columns];
        for (int row = 0; row < rows.size(); row++) {
            List<Field> numbers = rows.get(row).list(columns, columns);
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = numbers.get(column).number();
            }
        }
        return new Grid(rows.size(), columns, values);
    }

    private static Optional<Way> way(Members members, boolean transposed) throws BadLesson {
        Optional<Field> given = members.find("way");
        if (given.isEmpty()) {
            return transposed ? Optional.of(Way.ZEROS) : Optional.empty();
        }
        if (!transposed) {
            throw given.get().refused("has no meaning without transposed: true");
        }
        return Optional.of(given.get().choice(List.of(Way.values()), Way::id, ""));
    }

    private static String topic(Members members, String otherwise) throws BadLesson {
        Optional<Field> given = members.find("show");
        return given.isEmpty() ? otherwise : given.get().choice(TOPICS, topic -> topic, "");
    }

    private static boolean truth(Members members, String name) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isPresent() && field.get().truth();
    }

    private static int whole(Members members, String name, int least, int otherwise) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? otherwise : field.get().whole(least, MOST_SIDE);
    }
}
