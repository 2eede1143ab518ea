package ganscope.view.model;

import ganscope.data.GivenData;
import ganscope.lesson.ExperimentText;
import ganscope.session.form.ExperimentFile;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Experiments as a line of text, from one person to another. Texts are made and read in the background; one that is none
 * changes nothing. For the screen's thread.
 */
public final class ExperimentExchange {
    private final DeskModel desk;

    /** The exchange of a desk. */
    public ExperimentExchange(DeskModel desk) {
        this.desk = desk;
    }

    /**
     * Makes a line of the present experiment, if it fits into one.
     *
     * @param clipboard takes it, on the screen's thread
     */
    public void copy(Consumer<String> clipboard) {
        ExperimentFile present = new ExperimentFile(desk.experiment(), ExperimentFile.EVERY);
        if (present.experiment().target() instanceof GivenData) {
            desk.say(new Notice(true, "view.notice.notCopied", ""));
            return;
        }
        desk.inBackground(() -> {
            String line = ExperimentText.of(present);
            desk.onScreen(() -> {
                clipboard.accept(line);
                desk.say(new Notice(false, "view.notice.copiedExperiment", ""));
            });
        });
    }

    /**
     * Opens the experiment of a text: its run starts from its seed, whatever was there before.
     *
     * @param text such a line, or JSON; null if there is none
     */
    public void paste(@Nullable String text) {
        if (text == null || text.isBlank()) {
            desk.say(new Notice(true, "view.notice.nothingPasted", ""));
            return;
        }
        desk.inBackground(() -> {
            try {
                ExperimentFile read = ExperimentText.parseAny(text);
                desk.onScreen(() -> {
                    desk.edits().open(read.experiment());
                    desk.say(new Notice(false, "view.notice.pasted", ""));
                });
            } catch (IllegalArgumentException refused) {
                String reason = String.valueOf(refused.getMessage());
                desk.onScreen(() -> desk.say(new Notice(true, "view.notice.notPasted", reason)));
            }
        });
    }
}
