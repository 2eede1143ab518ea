package ganscope.lesson.file;

import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.som.CellShape;
import ganscope.som.Decay;
import ganscope.som.Initialisation;
import ganscope.som.MapGrid;
import ganscope.som.Neighbourhood;
import ganscope.som.SomSettings;
import ganscope.som.Topology;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a self-organising map: the options of the command {@code som}, without their dashes, and its defaults. */
final class SomReader {
    private static final Pattern SIDES = Pattern.compile("(?:(\\d{1,6})x)?(\\d{1,6})");

    private SomReader() {}

    static Setup read(Wording label, Field field) throws BadLesson {
        Members members = field.members(
                "preset",
                "grid",
                "topology",
                "cells",
                "neighbourhood",
                "rate",
                "rate-decay",
                "radius",
                "radius-decay",
                "start",
                "steps",
                "seed");
        Field preset = members.need("preset");
        Experiment experiment;
        try {
            experiment = Presets.of(preset.text()).experiment();
        } catch (IllegalArgumentException e) {
            throw preset.refused(e);
        }
        Topology topology = named(members, "topology", Topology::id, Topology.SHEET, Topology.values());
        CellShape cells = named(members, "cells", CellShape::id, CellShape.RECTANGULAR, CellShape.values());
        Neighbourhood around =
                named(members, "neighbourhood", Neighbourhood::id, Neighbourhood.GAUSSIAN, Neighbourhood.values());
        Decay rateDecay = named(members, "rate-decay", Decay::id, Decay.EXPONENTIAL, Decay.values());
        Decay radiusDecay = named(members, "radius-decay", Decay::id, Decay.EXPONENTIAL, Decay.values());
        Initialisation start =
                named(members, "start", Initialisation::id, Initialisation.SAMPLES, Initialisation.values());
        int[] sides = sides(members, topology);
        double rate = number(members, "rate", 0.5);
        double radius = number(members, "radius", Math.max(sides[0], sides[1]) / 2.0);
        int steps = whole(members, "steps", 1, 10_000);
        int seed = whole(members, "seed", 0, 0);
        try {
            MapGrid grid = new MapGrid(sides[0], sides[1], topology, cells);
            return new Setup.Unfolding(
                    label,
                    preset.text(),
                    experiment,
                    new SomSettings(grid, around, rate, rateDecay, radius, radiusDecay, start, steps, seed));
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    private static int[] sides(Members members, Topology topology) throws BadLesson {
        Optional<Field> given = members.find("grid");
        if (given.isEmpty()) {
            return topology.isRow() ? new int[] {1, 100} : new int[] {20, 20};
        }
        String words = given.get().text();
        Matcher sides = SIDES.matcher(words);
        if (!sides.matches() || sides.group(1) == null && !topology.isRow()) {
            throw given.get()
                    .refused(
                            Quoted.of(words) + " (ROWSxCOLUMNS such as 20x20, of a line or ring a number such as 100)");
        }
        return new int[] {
            sides.group(1) == null ? 1 : Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2))
        };
    }

    private static double number(Members members, String name, double otherwise) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? otherwise : field.get().number();
    }

    private static int whole(Members members, String name, int least, int otherwise) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? otherwise : field.get().whole(least, 100_000_000);
    }

    private static <E> E named(Members members, String field, Function<E, String> id, E otherwise, E[] allowed)
            throws BadLesson {
        Optional<Field> given = members.find(field);
        if (given.isEmpty()) {
            return otherwise;
        }
        return given.get().choice(List.of(allowed), id, "");
    }
}
