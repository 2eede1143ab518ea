package ganscope.diagnosis;

import ganscope.text.Numbers;

/**
 * A number that a sentence rests on.
 *
 * @param name what it is, as in JSON
 * @param value itself; NaN where it is not defined
 * @param form how it is written in sentences
 */
public record Figure(String name, double value, Form form) {
    /** How a number is written. */
    public enum Form {
        /** With three digits that count. */
        MEASURED,
        /** A share, in per cent. */
        PERCENT,
        /** A whole number. */
        COUNT,
        /** As a setting is written. */
        SETTING
    }

    static Figure measured(String name, double value) {
        return new Figure(name, value, Form.MEASURED);
    }

    static Figure percent(String name, double share) {
        return new Figure(name, share, Form.PERCENT);
    }

    static Figure count(String name, long value) {
        return new Figure(name, value, Form.COUNT);
    }

    static Figure setting(String name, double value) {
        return new Figure(name, value, Form.SETTING);
    }

    /** As people read it. */
    public String said() {
        return switch (form) {
            case MEASURED -> Numbers.measured(value);
            case PERCENT -> Numbers.percent(value);
            case COUNT -> Numbers.count(Math.round(value));
            case SETTING -> Numbers.setting(value);
        };
    }
}
