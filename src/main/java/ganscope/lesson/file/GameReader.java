package ganscope.lesson.file;

import ganscope.game.GameOptimizer;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.game.Trajectory;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.session.form.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the rules of a Dirac-GAN: the options of the command {@code game}, without their dashes, and its defaults. */
final class GameReader {
    private static final int MOST_D_STEPS = 1000;

    private GameReader() {}

    static Setup read(Wording label, Field field) throws BadLesson {
        Members members = field.members(
                "objective",
                "update",
                "d-steps",
                "rate",
                "r1",
                "r2",
                "gp",
                "clip",
                "consensus",
                "optimizer",
                "start",
                "steps");
        Objective objective = objective(members);
        UpdateOrder order = named(
                members,
                "update",
                UpdateOrder::id,
                UpdateOrder.SIMULTANEOUS,
                UpdateOrder.SIMULTANEOUS,
                UpdateOrder.ALTERNATING);
        GameOptimizer optimizer =
                named(members, "optimizer", GameOptimizer::id, GameOptimizer.SGD, GameOptimizer.values());
        int discriminatorSteps = whole(members, "d-steps", MOST_D_STEPS, 1);
        double rate = number(members, "rate", 0.1);
        Position start = start(members);
        int steps = whole(members, "steps", Trajectory.MOST_STEPS, 500);
        double r1 = number(members, "r1", 0);
        double r2 = number(members, "r2", 0);
        double penalty = number(members, "gp", 0);
        double clip = number(members, "clip", 0);
        double consensus = number(members, "consensus", 0);
        try {
            return new Setup.Play(
                    label,
                    objective,
                    new Regularizer(r1, r2, penalty, clip, consensus),
                    new Scheme(order, discriminatorSteps, rate, optimizer),
                    start,
                    steps);
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    private static Objective objective(Members members) throws BadLesson {
        Optional<Field> field = members.find("objective");
        if (field.isEmpty()) {
            return Objective.of("minimax");
        }
        String name = field.get().text();
        try {
            return Objective.of(name.equals("gan") ? "minimax" : name);
        } catch (IllegalArgumentException e) {
            List<String> known = Stream.concat(
                            Stream.of("gan"), Objective.all().stream().map(Objective::id))
                    .toList();
            throw field.get()
                    .refused(new IllegalArgumentException(e.getMessage() + NearestName.question(name, known), e));
        }
    }

    private static double number(Members members, String name, double otherwise) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? otherwise : field.get().number();
    }

    private static int whole(Members members, String name, int most, int otherwise) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? otherwise : field.get().whole(1, most);
    }

    private static Position start(Members members) throws BadLesson {
        Optional<Field> field = members.find("start");
        if (field.isEmpty()) {
            return new Position(1, 1);
        }
        List<Field> both = field.get().list(2, 2);
        return new Position(both.getFirst().number(), both.getLast().number());
    }

    @SafeVarargs
    private static <E> E named(Members members, String field, Function<E, String> id, E otherwise, E... allowed)
            throws BadLesson {
        Optional<Field> given = members.find(field);
        if (given.isEmpty()) {
            return otherwise;
        }
        return given.get().choice(List.of(allowed), id, "");
    }
}
