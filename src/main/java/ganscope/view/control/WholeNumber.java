package ganscope.view.control;

import ganscope.text.Numbers;
import ganscope.view.model.Notice;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.StringConverter;

/** A whole number as it is shown and typed; what is none is refused with a notice, and the old one stays. */
public final class WholeNumber extends StringConverter<Integer> {
    private final Supplier<Integer> old;
    private final Consumer<Notice> say;

    public WholeNumber(Supplier<Integer> old, Consumer<Notice> say) {
        this.old = old;
        this.say = say;
    }

    @Override
    public String toString(Integer value) {
        return Integer.toString(value);
    }

    @Override
    public Integer fromString(String typed) {
        double value;
        try {
            value = Numbers.parse(typed);
        } catch (IllegalArgumentException refused) {
            say.accept(new Notice(true, "view.notice.wholeNumber", typed));
            return old.get();
        }
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            say.accept(new Notice(true, "view.notice.wholeNumber", typed));
            return old.get();
        }
        return (int) value;
    }
}
