package ganscope.lesson.file;

import ganscope.explorer.Law;
import ganscope.explorer.LawText;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.session.form.ExperimentTree;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what a lesson sets up. */
final class SetupReader {
    private static final int MOST_SAMPLES = 100_000;
    private static final int MOST_REPEATS = 10_000;
    private static final int MOST_NUMBERS = 2_000;

    private SetupReader() {}

    /**
     * Reads one.
     *
     * @param before those that stand before it, whose outputs it may take
     */
    static Setup read(Field field, Texts texts, Map<String, Setup> before) throws BadLesson {
        Members members = field.members(
                "label",
                "preset",
                "set",
                "experiment",
                "beside",
                "game",
                "som",
                "convolve",
                "stn",
                "explore",
                "points",
                "halves",
                "shares");
        Wording label = texts.read(members.need("label"));
        String kind = members.one(
                "preset",
                "experiment",
                "beside",
                "game",
                "som",
                "convolve",
                "stn",
                "explore",
                "points",
                "halves",
                "shares");
        if (!kind.equals("preset") && !kind.equals("experiment")) {
            members.only(kind, "label", kind);
        }
        return switch (kind) {
            case "preset" -> training(label, members);
            case "experiment" -> {
                members.only(kind, "label", kind);
                yield settings(label, Optional.empty(), ExperimentTree.defaults(), members.need("experiment"));
            }
            case "beside" -> pair(label, members.need("beside"), before);
            case "game" -> GameReader.read(label, members.need("game"));
            case "som" -> SomReader.read(label, members.need("som"));
            case "convolve" -> ConvolveReader.read(label, members.need("convolve"), before);
            case "explore" -> exploration(label, members.need("explore"));
            case "stn" -> TransformerReader.setup(label, members.need("stn"));
            case "points" -> clouds(label, members.need("points"));
            case "halves" -> HalvesReader.read(label, members.need("halves"));
            default -> shares(label, members.need("shares"));
        };
    }

    private static Setup training(Wording label, Members members) throws BadLesson {
        Field name = members.need("preset");
        Experiment preset;
        try {
            preset = Presets.of(name.text()).experiment();
        } catch (IllegalArgumentException e) {
            throw name.refused(e);
        }
        Optional<Field> set = members.find("set");
        return set.isEmpty()
                ? new Setup.Training(label, Optional.of(name.text()), Map.of(), preset)
                : settings(label, Optional.of(name.text()), preset, set.get());
    }

    /** Each setting is tried alone first where it can be, so that a wrong one is named by its own line. */
    private static Setup settings(Wording label, Optional<String> preset, Experiment start, Field field)
            throws BadLesson {
        Members given = field.named();
        Map<String, String> settings = new LinkedHashMap<>();
        for (String path : given.names()) {
            Field value = given.need(path);
            if (value.node() instanceof SequenceNode) {
                throw value.refused("a list, where one value is needed (as after --set " + Quoted.bare(path) + "=)");
            }
            settings.put(path, value.text());
        }
        try {
            return new Setup.Training(label, preset, settings, ExperimentTree.with(start, settings));
        } catch (IllegalArgumentException e) {
            Field guilty = guilty(given, settings, String.valueOf(e.getMessage()));
            throw guilty.refused(e);
        }
    }

    /** The setting that a message begins with, or the whole. */
    private static Field guilty(Members given, Map<String, String> settings, String message) throws BadLesson {
        for (String path : settings.keySet()) {
            if (message.startsWith(path + ":") || message.startsWith(path + " ")) {
                return given.need(path);
            }
        }
        return given.whole();
    }

    /** Two runs that stand before it, by their names. */
    private static Setup pair(Wording label, Field field, Map<String, Setup> before) throws BadLesson {
        List<Setup.Training> runs = new ArrayList<>();
        for (Field name : field.list(2, 2)) {
            if (!(before.get(name.text()) instanceof Setup.Training run)) {
                List<String> known = before.keySet().stream()
                        .filter(each -> before.get(each) instanceof Setup.Training)
                        .toList();
                throw name.refused(Quoted.bare(name.text()) + " (a training run that stands before"
                        + (known.isEmpty() ? ", of which there is none" : ": " + String.join(", ", known)) + ")"
                        + (before.containsKey(name.text()) ? "" : NearestName.question(name.text(), known)));
            }
            runs.add(run);
        }
        try {
            return new Setup.Pair(label, runs.getFirst(), runs.getLast());
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    private static Setup exploration(Wording label, Field field) throws BadLesson {
        Members members = field.members("p", "q", "samples", "repeats");
        Optional<Field> samples = members.find("samples");
        Optional<Field> repeats = members.find("repeats");
        return new Setup.Exploration(
                label,
                members.need("p").text(),
                members.need("q").text(),
                law(members.need("p")),
                law(members.need("q")),
                samples.isEmpty() ? 1000 : samples.get().whole(2, MOST_SAMPLES),
                repeats.isEmpty() ? 100 : repeats.get().whole(20, MOST_REPEATS));
    }

    private static Law law(Field field) throws BadLesson {
        try {
            return LawText.parse(field.text());
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    private static Setup clouds(Wording label, Field field) throws BadLesson {
        Members members = field.members("p", "q", "bins");
        List<Double> p = new ArrayList<>();
        List<Double> q = new ArrayList<>();
        int dimension = coordinates(members.need("p"), p);
        if (coordinates(members.need("q"), q) != dimension) {
            throw members.need("q").refused("other coordinates than p has (both of the line, or both of the plane)");
        }
        return new Setup.Clouds(label, p, q, dimension, members.need("bins").whole(1, 1000));
    }

    /** Adds the numbers of points, each a number or a pair of them; gives the dimension. */
    private static int coordinates(Field field, List<Double> numbers) throws BadLesson {
        List<Field> points = field.list(1, MOST_NUMBERS);
        boolean plane = points.getFirst().node() instanceof SequenceNode;
        for (Field point : points) {
            if (plane) {
                for (Field coordinate : point.list(2, 2)) {
                    numbers.add(coordinate.number());
                }
            } else {
                numbers.add(point.number());
            }
        }
        return plane ? 2 : 1;
    }

    private static Setup shares(Wording label, Field field) throws BadLesson {
        Members members = field.members("p", "q");
        List<Double> p = probabilities(members.need("p"));
        List<Double> q = probabilities(members.need("q"));
        if (p.size() != q.size()) {
            throw members.need("q").refused(q.size() + " numbers (as many as p, " + p.size() + ")");
        }
        return new Setup.Shares(label, p, q);
    }

    private static List<Double> probabilities(Field field) throws BadLesson {
        List<Double> numbers = new ArrayList<>();
        for (Field each : field.list(1, MOST_NUMBERS)) {
            double number = each.number();
            if (number < 0) {
                throw each.refused(each.text() + " (at least 0)");
            }
            numbers.add(number);
        }
        if (numbers.stream().mapToDouble(number -> number).sum() <= 0) {
            throw field.refused("the sum is 0 (above 0)");
        }
        return numbers;
    }
}
