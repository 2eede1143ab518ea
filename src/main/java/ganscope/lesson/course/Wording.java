package ganscope.lesson.course;

import ganscope.text.Language;
import java.util.List;

/**
 * A text in both languages. Words between two underscores ({@code _saddle_}) are in the glossary; there is no other markup.
 *
 * @param english in English; a line end stands between two paragraphs
 * @param chinese in simplified Chinese, likewise
 */
public record Wording(String english, String chinese) {
    /** The text in a language, with its underscores. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case CHINESE -> chinese;
        };
    }

    /** The text without the underscores around words of the glossary. */
    public String plain(Language language) {
        return in(language).replace("_", "");
    }

    /** The paragraphs, with their underscores. */
    public List<String> paragraphs(Language language) {
        return in(language).lines().filter(line -> !line.isBlank()).toList();
    }
}
