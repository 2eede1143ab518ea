package ganscope.text;

import java.util.Locale;

/** A language of the user interface, named in itself. */
public enum Language {
    /** English. */
    ENGLISH(Locale.ENGLISH, "English"),
    /** Simplified Chinese. */
    CHINESE(Locale.SIMPLIFIED_CHINESE, "简体中文");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The locale of its message bundles and charts. */
    public Locale locale() {
        return locale;
    }

    /** Its name in itself, for the language menu. */
    public String ownName() {
        return ownName;
    }

    /** The language a computer set to this locale should start in: Chinese for any Chinese, otherwise English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
