package ganscope.transport;

import ganscope.vectors.LoopForm;

/** The loops of exact transport that have two forms, one plain, one by vector operations; each with its own switch. */
enum RowLoop {
    COSTS,
    SMALLEST_DIFFERENCE,
    FIND_DIFFERENCE,
    FIND,
    SMALLEST,
    RELAX,
    LOWER;

    private final LoopForm form = new LoopForm(name(), () -> RowExercises.run(this));

    /** Whether this call shall run by vector operations. */
    boolean isVector() {
        return form.isVector();
    }

    /** The switch. */
    LoopForm form() {
        return form;
    }
}
