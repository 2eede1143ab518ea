package ganscope.lesson.file;

import ganscope.convolution.Grid;
import ganscope.data.Space;
import ganscope.evaluation.metric.Metric;
import ganscope.explorer.Measure;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Measured.Fit;
import ganscope.lesson.course.Measured.GameNumber;
import ganscope.lesson.course.Measured.GridNumber;
import ganscope.lesson.course.Measured.MapNumber;
import ganscope.lesson.course.Measured.When;
import ganscope.lesson.course.Setup;
import ganscope.session.form.ExperimentFile;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads what a claim measures.
 *
 * @param setups what there is to measure, by name
 */
record MeasuredReader(Map<String, Setup> setups) {
    Measured read(Field field) throws BadLesson {
        Members members = field.members(
                "of",
                "metric",
                "floor",
                "at",
                "from",
                "to",
                "reaches",
                "rank-correlation",
                "finding",
                "ended",
                "divergence",
                "moved",
                "sampled",
                "fit",
                "gives",
                "game",
                "som",
                "convolve",
                "stn",
                "beside",
                "ratio",
                "difference");
        String kind = members.one(
                "metric",
                "floor",
                "rank-correlation",
                "finding",
                "ended",
                "divergence",
                "fit",
                "game",
                "som",
                "convolve",
                "stn",
                "ratio",
                "difference");
        return switch (kind) {
            case "ratio", "difference" -> {
                members.only(kind, kind);
                List<Field> two = members.need(kind).list(2, 2);
                Measured first = read(two.getFirst());
                Measured second = read(two.getLast());
                yield kind.equals("ratio") ? new Measured.Ratio(first, second) : new Measured.Difference(first, second);
            }
            case "divergence" -> between(members);
            case "fit" -> fit(members);
            case "game" -> {
                members.only(kind, "of", kind);
                yield new Measured.OfGame(
                        of(members, Setup.Play.class, "a game"),
                        members.need(kind).choice(List.of(GameNumber.values()), GameNumber::id, ""));
            }
            case "stn" -> {
                String of = of(members, Setup.Transformer.class, "a spatial transformer");
                int steps = setups.get(of) instanceof Setup.Transformer run ? run.steps() : 0;
                yield TransformerReader.measured(members, of, steps);
            }
            case "som" -> {
                members.only(kind, "of", kind);
                yield new Measured.OfMap(
                        of(members, Setup.Unfolding.class, "a self-organising map"),
                        members.need(kind).choice(List.of(MapNumber.values()), MapNumber::id, ""));
            }
            case "convolve" -> convolution(members);
            case "rank-correlation" -> tracks(members);
            case "finding" -> {
                members.only(kind, "of", kind);
                yield new Measured.Says(
                        of(members, Setup.Training.class, "a training run"),
                        members.need(kind).choice(NameLists.findingIds(), id -> id, Vocabulary.FINDINGS.listedBy()));
            }
            case "ended" -> {
                members.only(kind, "of", kind);
                members.need(kind).choice(List.of("diverged"), word -> word, "");
                yield new Measured.RanAway(of(members, Setup.Training.class, "a training run"));
            }
            default -> metric(members, kind);
        };
    }

    private Measured metric(Members members, String kind) throws BadLesson {
        String of = of(members, Setup.Training.class, "a training run");
        Metric metric = metric(members.need(kind), of);
        Optional<Field> reaches = members.find("reaches");
        if (reaches.isPresent()) {
            members.only("reaches", "of", "metric", "reaches");
            return new Measured.Reaches(of, metric, reaches.get().number());
        }
        members.only(kind, "of", kind, "at", "from", "to");
        return new Measured.Reading(of, metric, kind.equals("floor"), when(members, of));
    }

    private Measured tracks(Members members) throws BadLesson {
        members.only("rank-correlation", "of", "rank-correlation", "from", "to");
        String of = of(members, Setup.Training.class, "a training run");
        List<Field> two = members.need("rank-correlation").list(2, 2);
        Metric first = metric(two.getFirst(), of);
        Metric second = metric(two.getLast(), of);
        if (first == second) {
            throw two.getLast().refused(second.id() + " twice (two columns of metrics.csv)");
        }
        long[] span = span(members, of);
        return new Measured.Tracks(of, first, second, span[0], span[1]);
    }

    /** A metric that a run of this kind can have. */
    private Metric metric(Field field, String of) throws BadLesson {
        Metric metric = field.choice(List.of(Metric.values()), Metric::id, Vocabulary.METRICS.listedBy());
        if (setups.get(of) instanceof Setup.Training run) {
            Space space = Space.of(run.experiment().target().dimension());
            if (!metric.suits(space)) {
                throw field.refused(metric.id() + " is not measured "
                        + (space == Space.IMAGES ? "of pictures" : "but of pictures") + ", and " + Quoted.bare(of)
                        + " is a run on " + words(space));
            }
        }
        return metric;
    }

    private static String words(Space space) {
        return switch (space) {
            case LINE -> "the line";
            case PLANE -> "the plane";
            case IMAGES -> "pictures";
        };
    }

    /** A step, or a word that says what of all readings between two steps. */
    private When when(Members members, String of) throws BadLesson {
        Optional<Field> at = members.find("at");
        Optional<Field> from = members.find("from");
        Optional<Field> to = members.find("to");
        long[] span = span(members, of);
        String word = at.isEmpty() ? When.What.LAST.id() : at.get().text();
        for (When.What what : When.What.values()) {
            if (what.id().equals(word)) {
                if (what == When.What.LAST && (from.isPresent() || to.isPresent())) {
                    throw members.whole().refused("from and to need at: min, max or mean");
                }
                return new When(what, span[0], span[1]);
            }
        }
        Field step = at.orElseThrow();
        long exactly = step(step, of, "one of " + String.join(", ", When.What.ids()));
        if (from.isPresent() || to.isPresent()) {
            throw step.refused("a step has no meaning beside from and to");
        }
        return new When(When.What.LAST, exactly, exactly);
    }

    /** The first and the last step that count. */
    private long[] span(Members members, String of) throws BadLesson {
        Optional<Field> from = members.find("from");
        Optional<Field> to = members.find("to");
        long first = from.isEmpty() ? 0 : step(from.get(), of, "");
        long last = to.isEmpty() ? Long.MAX_VALUE : step(to.get(), of, "");
        if (last < first) {
            throw to.orElseThrow().refused(last + " is before from, " + first);
        }
        return new long[] {first, last};
    }

    private long step(Field field, String of, String otherwise) throws BadLesson {
        long steps =
                setups.get(of) instanceof Setup.Training run ? run.experiment().steps() : 0;
        return Reading.step(field, ExperimentFile.EVERY, steps, otherwise);
    }

    private Measured between(Members members) throws BadLesson {
        members.only("divergence", "of", "divergence", "moved", "sampled");
        String of = named(
                members.need("of"),
                setup -> setup instanceof Setup.Exploration
                        || setup instanceof Setup.Clouds
                        || setup instanceof Setup.Halves
                        || setup instanceof Setup.Shares,
                "one of explore, points, halves or shares");
        Setup setup = setups.get(of);
        boolean cells = setup instanceof Setup.Halves;
        boolean shares = setup instanceof Setup.Shares;
        Measure measure = measure(members.need("divergence"));
        if ((cells || shares) && measure.isTransport()) {
            throw members.need("divergence")
                    .refused(measure.id() + " of " + (cells ? "cells" : "shares")
                            + ", which have no distance from each other");
        }
        Optional<Field> moved = members.find("moved");
        Optional<Field> sampled = members.find("sampled");
        if (!(setup instanceof Setup.Exploration) && (moved.isPresent() || sampled.isPresent())) {
            throw members.whole().refused("moved and sampled have a meaning for explore only");
        }
        return new Measured.Between(
                of,
                measure,
                moved.isEmpty() ? 0 : moved.get().number(),
                cells || sampled.isPresent() && sampled.get().truth());
    }

    private Measured fit(Members members) throws BadLesson {
        members.only("fit", "of", "fit", "gives");
        List<Measure> distances =
                Arrays.stream(Measure.values()).filter(Measure::isDistance).toList();
        Measure measure = members.need("fit").choice(distances, Measure::id, "");
        return new Fit(
                of(members, Setup.Exploration.class, "two distributions to explore"),
                measure,
                members.need("gives").choice(List.of(Fit.Part.values()), Fit.Part::id, ""));
    }

    private static Measure measure(Field field) throws BadLesson {
        return field.choice(List.of(Measure.values()), Measure::id, Vocabulary.DIVERGENCES.listedBy());
    }

    /** A number of a grid: of one cell its row and column are told, of a difference the other setup. */
    private Measured convolution(Members members) throws BadLesson {
        String of = of(members, Setup.Convolving.class, "a convolution");
        GridNumber number = members.need("convolve").choice(List.of(GridNumber.values()), GridNumber::id, "");
        return switch (number) {
            case CELL -> {
                members.only(number.id(), "of", "convolve", "at");
                List<Field> two = members.need("at").list(2, 2);
                yield new Measured.OfGrid(
                        of,
                        number,
                        two.getFirst().whole(1, Grid.MOST),
                        two.getLast().whole(1, Grid.MOST),
                        "");
            }
            case DIFFERENCE -> {
                members.only(number.id(), "of", "convolve", "beside");
                Field other = members.need("beside");
                yield new Measured.OfGrid(
                        of, number, 0, 0, named(other, Setup.Convolving.class::isInstance, "a convolution"));
            }
            default -> {
                members.only(number.id(), "of", "convolve");
                yield new Measured.OfGrid(of, number, 0, 0, "");
            }
        };
    }

    private String of(Members members, Class<? extends Setup> kind, String needed) throws BadLesson {
        return named(members.need("of"), kind::isInstance, needed);
    }

    /** The name of a setup that may stand here; the others are not offered. */
    private String named(Field field, Predicate<Setup> kind, String needed) throws BadLesson {
        String name = field.text();
        Setup setup = setups.get(name);
        if (setup != null && kind.test(setup)) {
            return name;
        }
        List<String> fitting = setups.entrySet().stream()
                .filter(known -> kind.test(known.getValue()))
                .map(known -> known.getKey())
                .toList();
        String names = String.join(", ", fitting);
        if (setup != null) {
            throw field.refused(Quoted.bare(name) + " is not " + needed
                    + (fitting.isEmpty() ? " (no setup is one)" : " (of the setups: " + names + ")"));
        }
        throw field.refused(Quoted.of(name) + " is none of the setups (" + needed
                + (fitting.isEmpty() ? ", and none is one" : ": " + names) + ")" + NearestName.question(name, fitting));
    }
}
