package ganscope.lesson.file;

import ganscope.convolution.Grid;
import ganscope.evaluation.Metric;
import ganscope.explorer.Measure;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Measured.Fit;
import ganscope.lesson.course.Measured.GameNumber;
import ganscope.lesson.course.Measured.GridNumber;
import ganscope.lesson.course.Measured.MapNumber;
import ganscope.lesson.course.Measured.When;
import ganscope.lesson.course.Setup;
import ganscope.session.ExperimentFile;
import ganscope.session.NearestName;
import ganscope.text.Language;
import ganscope.text.Quoted;
import ganscope.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what a claim measures.
 *
 * @param setups what there is to measure, by name
 */
record MeasuredReader(Map<String, Setup> setups) {
    private static final Set<String> NO_FINDINGS = Set.of("title", "afresh");

    Measured read(Field field) throws BadLesson {
        Members members = field.members(
                "of",
                "metric",
                "floor",
                "at",
                "from",
                "to",
                "reaches",
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
                        named(members.need(kind), GameNumber.values(), GameNumber::id));
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
                        named(members.need(kind), MapNumber.values(), MapNumber::id));
            }
            case "convolve" -> convolution(members);
            case "finding" -> {
                members.only(kind, "of", kind);
                yield new Measured.Says(
                        of(members, Setup.Training.class, "a training run"), finding(members.need(kind)));
            }
            case "ended" -> {
                members.only(kind, "of", kind);
                named(members.need(kind), new String[] {"diverged"}, word -> word);
                yield new Measured.RanAway(of(members, Setup.Training.class, "a training run"));
            }
            default -> metric(members, kind);
        };
    }

    private Measured metric(Members members, String kind) throws BadLesson {
        String of = of(members, Setup.Training.class, "a training run");
        Metric metric = named(members.need(kind), Metric.values(), Metric::id);
        Optional<Field> reaches = members.find("reaches");
        if (reaches.isPresent()) {
            members.only("reaches", "of", "metric", "reaches");
            return new Measured.Reaches(of, metric, reaches.get().number());
        }
        members.only(kind, "of", kind, "at", "from", "to");
        return new Measured.Reading(of, metric, kind.equals("floor"), when(members, of));
    }

    /** A step, or a word that says what of all readings between two steps. */
    private When when(Members members, String of) throws BadLesson {
        Optional<Field> at = members.find("at");
        Optional<Field> from = members.find("from");
        Optional<Field> to = members.find("to");
        long first = from.isEmpty() ? 0 : step(from.get(), of);
        long last = to.isEmpty() ? Long.MAX_VALUE : step(to.get(), of);
        if (last < first) {
            throw to.get().refused("before from");
        }
        String word = at.isEmpty() ? When.What.LAST.id() : at.get().text();
        for (When.What what : When.What.values()) {
            if (what.id().equals(word)) {
                if (what == When.What.LAST && (from.isPresent() || to.isPresent())) {
                    throw members.whole().refused("from and to need at: min, max or mean");
                }
                return new When(what, first, last);
            }
        }
        Field step = at.orElseThrow();
        if (!word.matches("\\d{1,9}")) {
            throw step.refused(Quoted.of(word) + " (a step, or " + String.join(", ", When.What.ids()) + ")");
        }
        if (from.isPresent() || to.isPresent()) {
            throw step.refused("a step has no meaning beside from and to");
        }
        long exactly = step(step, of);
        return new When(When.What.LAST, exactly, exactly);
    }

    private long step(Field field, String of) throws BadLesson {
        long steps =
                setups.get(of) instanceof Setup.Training run ? run.experiment().steps() : 0;
        int step = field.whole(1, Integer.MAX_VALUE);
        if (step > steps || (step % ExperimentFile.EVERY != 0 && step != steps)) {
            throw field.refused(step + " (a multiple of " + ExperimentFile.EVERY + " up to " + steps + ")");
        }
        return step;
    }

    private Measured between(Members members) throws BadLesson {
        members.only("divergence", "of", "divergence", "moved", "sampled");
        String of = of(members, Setup.class, "");
        Setup setup = setups.get(of);
        boolean cells = setup instanceof Setup.Halves;
        boolean shares = setup instanceof Setup.Shares;
        if (!(setup instanceof Setup.Exploration || setup instanceof Setup.Clouds || cells || shares)) {
            throw members.need("of").refused(Quoted.bare(of) + " (of distributions, points, halves or shares)");
        }
        Measure measure = named(members.need("divergence"), Measure.values(), Measure::id);
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
        Measure measure = named(members.need("fit"), Measure.values(), Measure::id);
        if (!measure.isDistance()) {
            throw members.need("fit").refused(measure.id() + " (a divergence or distance)");
        }
        return new Fit(
                of(members, Setup.Exploration.class, "of explore"),
                measure,
                named(members.need("gives"), Fit.Part.values(), Fit.Part::id));
    }

    /** A number of a grid: of one cell its row and column are told, of a difference the other setup. */
    private Measured convolution(Members members) throws BadLesson {
        String of = of(members, Setup.Convolving.class, "a convolution");
        GridNumber number = named(members.need("convolve"), GridNumber.values(), GridNumber::id);
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
                yield new Measured.OfGrid(of, number, 0, 0, named(other, Setup.Convolving.class, "a convolution"));
            }
            default -> {
                members.only(number.id(), "of", "convolve");
                yield new Measured.OfGrid(of, number, 0, 0, "");
            }
        };
    }

    private String of(Members members, Class<? extends Setup> kind, String needed) throws BadLesson {
        return named(members.need("of"), kind, needed);
    }

    private String named(Field field, Class<? extends Setup> kind, String needed) throws BadLesson {
        String name = field.text();
        Setup setup = setups.get(name);
        if (setup == null) {
            throw field.refused(Quoted.of(name) + " is none of the setups (" + String.join(", ", setups.keySet()) + ")"
                    + NearestName.question(name, setups.keySet()));
        }
        if (!kind.isInstance(setup)) {
            throw field.refused(Quoted.bare(name) + " (" + needed + " is needed)");
        }
        return name;
    }

    private static String finding(Field field) throws BadLesson {
        String id = field.text();
        if (!id.matches("[a-zA-Z]+")
                || NO_FINDINGS.contains(id)
                || !Words.in(Language.ENGLISH).has("explain." + id)) {
            throw field.refused(Quoted.of(id) + " (what the panel says has the ids of explain.ID in assets/messages)");
        }
        return id;
    }

    private static <E> E named(Field field, E[] allowed, Function<E, String> id) throws BadLesson {
        String name = field.text();
        List<String> names = Arrays.stream(allowed).map(id).toList();
        int at = names.indexOf(name);
        if (at < 0) {
            throw field.refused(
                    Quoted.of(name) + " (one of " + String.join(", ", names) + ")" + NearestName.question(name, names));
        }
        return allowed[at];
    }
}
