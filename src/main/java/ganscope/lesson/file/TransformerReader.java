package ganscope.lesson.file;

import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Measured.TransformerNumber;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.transformer.Moves;
import java.util.List;
import java.util.Optional;

/** Reads how a spatial transformer is trained: the options of the command {@code stn}, and what is measured of it. */
final class TransformerReader {
    private static final int MOST_STEPS = 20_000;
    private static final int MOST_SEED = 1_000_000;
    /** The steps at which both classifiers are measured. */
    private static final int EVERY = 100;

    private TransformerReader() {}

    static Setup.Transformer setup(Wording label, Field field) throws BadLesson {
        Members members = field.members("steps", "seed", "turn", "scale", "shift");
        Optional<Field> steps = members.find("steps");
        Optional<Field> seed = members.find("seed");
        Optional<Field> turn = members.find("turn");
        Optional<Field> shift = members.find("shift");
        Optional<Field> scale = members.find("scale");
        List<Field> range = scale.isEmpty() ? List.of() : scale.get().list(2, 2);
        Moves usual = Moves.DEFAULT;
        try {
            return new Setup.Transformer(
                    label,
                    new Moves(
                            turn.isEmpty() ? usual.turn() : turn.get().number(),
                            range.isEmpty()
                                    ? usual.smallest()
                                    : range.getFirst().number(),
                            range.isEmpty() ? usual.largest() : range.getLast().number(),
                            shift.isEmpty() ? usual.shift() : shift.get().number()),
                    steps.isEmpty() ? 1000 : steps.get().whole(1, MOST_STEPS),
                    seed.isEmpty() ? 0 : seed.get().whole(0, MOST_SEED));
        } catch (IllegalArgumentException e) {
            throw field.refused(e);
        }
    }

    static Measured measured(Members members, String of, int steps) throws BadLesson {
        members.only("stn", "of", "stn", "at");
        Field named = members.need("stn");
        TransformerNumber number = named.choice(List.of(TransformerNumber.values()), TransformerNumber::id, "");
        Optional<Field> at = members.find("at");
        long step = at.isEmpty() ? steps : Reading.step(at.get(), EVERY, steps, "");
        return new Measured.OfTransformer(of, number, step);
    }
}
