package ganscope.lesson.course;

import ganscope.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words of the lessons mean.
 *
 * @param entries in the order of the file
 */
public record Glossary(List<Entry> entries) {
    /**
     * A word and what it means.
     *
     * @param id its name
     * @param term what it is called
     * @param definition what it means
     * @param formula LaTeX
     * @param source where it comes from
     * @param forms other forms of the word, of either language, such as a plural
     */
    public record Entry(
            String id,
            Wording term,
            Wording definition,
            Optional<String> formula,
            Optional<String> source,
            List<String> forms) {
        /** Copies. */
        public Entry {
            forms = List.copyOf(forms);
        }

        private boolean isCalled(String word, Language language) {
            return term.in(language).equalsIgnoreCase(word)
                    || forms.stream().anyMatch(form -> form.equalsIgnoreCase(word));
        }
    }

    /** Copies. */
    public Glossary {
        entries = List.copyOf(entries);
    }

    /** The entry that a marked word of a text opens: its term in that language or one of its forms, in any case. */
    public Optional<Entry> find(String word, Language language) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.isCalled(plain, language)).findFirst();
    }
}
