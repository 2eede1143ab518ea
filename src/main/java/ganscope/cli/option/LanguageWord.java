package ganscope.cli.option;

import ganscope.text.Language;
import ganscope.text.Quoted;

/** A language as the option {@code --language} takes it. */
public final class LanguageWord {
    private LanguageWord() {}

    /**
     * The language of {@code en} or {@code zh}.
     *
     * @throws BadInput for any other word
     */
    public static Language of(String word) {
        return switch (word) {
            case "en" -> Language.ENGLISH;
            case "zh" -> Language.CHINESE;
            default -> throw new BadInput("--language: " + Quoted.of(word) + " (en or zh).");
        };
    }
}
