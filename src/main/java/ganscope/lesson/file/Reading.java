package ganscope.lesson.file;

import ganscope.text.Quoted;

/** Reads at which step something was measured. */
final class Reading {
    private Reading() {}

    /**
     * A step at which there is a reading.
     *
     * @param every how many steps lie between two readings
     * @param steps the last one, which is always read
     * @param otherwise what else may stand there, for the message; empty = nothing
     */
    static long step(Field field, int every, long steps, String otherwise) throws BadLesson {
        String text = field.text();
        if (text.matches("\\d{1,9}")) {
            long step = Long.parseLong(text);
            if (step > 0 && step <= steps && (step % every == 0 || step == steps)) {
                return step;
            }
        }
        String multiples = "a multiple of " + every + " from " + every + " to " + steps;
        String allowed = steps < every ? "" + steps : steps % every == 0 ? multiples : multiples + ", or " + steps;
        throw field.refused(Quoted.of(text) + " (" + allowed + (otherwise.isEmpty() ? "" : ", or " + otherwise) + ")");
    }
}
