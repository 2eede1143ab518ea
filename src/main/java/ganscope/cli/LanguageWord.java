package ganscope.cli;

import ganscope.text.Language;
import ganscope.text.Quoted;

/** A language as the option {@code --language} takes it. */
final class LanguageWord {
    private LanguageWord() {}

    /**
     * The language of {@code en} or {@code zh}.
     *
     * @throws BadInput for any other word
     */
    static Language of(String word) {
        return switch (word) {
            case "en" -> Language.ENGLISH;
            case "zh" -> Language.CHINESE;
            default -> throw new BadInput("--language: " + Quoted.of(word) + " (en or zh).");
        };
    }
}
