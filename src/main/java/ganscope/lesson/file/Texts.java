package ganscope.lesson.file;

import ganscope.lesson.course.Glossary;
import ganscope.lesson.course.Wording;
import ganscope.session.form.NearestName;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts in both languages.
 *
 * @param glossary where marked words must be; empty while the glossary itself is read
 */
record Texts(Optional<Glossary> glossary) {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Pattern MARKED = Pattern.compile("_([^_\\n]*)_");

    /** A blank that the end of a line left between two letters or signs that want none. */
    private static final Pattern BLANK = Pattern.compile(
            "(?<=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef\\u201c\\u201d]) (?=[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef\\u201c\\u201d])");

    /** A text without places for numbers. */
    Wording read(Field field) throws BadLesson {
        Wording wording = withPlaces(field);
        for (Language language : Language.values()) {
            Matcher place = PLACE.matcher(wording.in(language));
            if (place.find()) {
                throw field.refused(Quoted.bare(place.group()) + " has no meaning here, but in what a claim says");
            }
        }
        return wording;
    }

    /** A text that may have places for numbers. */
    Wording withPlaces(Field field) throws BadLesson {
        Members both = field.members("en", "zh");
        Field chinese = both.need("zh");
        Wording wording = new Wording(
                both.need("en").text(), BLANK.matcher(chinese.text()).replaceAll(""));
        check(both.need("en"), Language.ENGLISH);
        check(chinese, Language.CHINESE);
        return wording;
    }

    private List<String> words(Language language) {
        return glossary.stream()
                .flatMap(known -> known.entries().stream())
                .flatMap(entry -> Stream.concat(Stream.of(entry.term().in(language)), entry.forms().stream()))
                .filter(word ->
                        language == Language.ENGLISH || word.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    private void check(Field field, Language language) throws BadLesson {
        String text = field.text();
        Matcher marked = MARKED.matcher(text);
        while (marked.find()) {
            String word = marked.group(1);
            if (glossary.isEmpty()) {
                throw field.refusedAt(marked.start(), "_" + Quoted.bare(word) + "_ has no meaning in the glossary");
            }
            if (glossary.get().find(word, language).isEmpty()) {
                throw field.refusedAt(
                        marked.start(),
                        "_" + Quoted.bare(word) + "_ is not in the glossary (" + Vocabulary.WORDS.listedBy()
                                + " lists what is)" + NearestName.question(word, words(language)));
            }
        }
        // as long as the text, so that places stay
        int alone = MARKED.matcher(text)
                .replaceAll(mark -> " ".repeat(mark.group().length()))
                .indexOf('_');
        if (alone >= 0) {
            throw field.refusedAt(alone, "an underscore without its partner (_word_ marks a word of the glossary)");
        }
    }
}
