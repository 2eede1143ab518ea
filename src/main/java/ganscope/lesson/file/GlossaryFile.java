package ganscope.lesson.file;

import ganscope.lesson.course.Glossary;
import ganscope.lesson.course.Glossary.Entry;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a glossary. */
final class GlossaryFile {
    private static final Texts TEXTS = new Texts(Optional.empty());
    private static final int MOST = 1000;

    private GlossaryFile() {}

    /**
     * Reads a glossary.
     *
     * @param file its name, for messages
     * @throws BadLesson naming the line
     */
    static Glossary read(String file, String text) throws BadLesson {
        List<Entry> entries = new ArrayList<>();
        for (Field field : YamlText.read(file, text).list(1, MOST)) {
            Entry entry = entry(field);
            for (Entry other : entries) {
                if (other.id().equals(entry.id())) {
                    throw field.refused("the id " + Quoted.bare(entry.id()) + " is given twice");
                }
            }
            refuseSameWord(field, entry, new Glossary(entries));
            entries.add(entry);
        }
        return new Glossary(entries);
    }

    private static void refuseSameWord(Field field, Entry entry, Glossary before) throws BadLesson {
        for (Language language : Language.values()) {
            List<String> words = new ArrayList<>(entry.forms());
            words.add(entry.term().in(language));
            for (String word : words) {
                if (before.find(word, language).isPresent()) {
                    throw field.refused(Quoted.of(word) + " is in the glossary already");
                }
            }
        }
    }

    private static Entry entry(Field field) throws BadLesson {
        Members members = field.members("id", "term", "definition", "formula", "source", "forms");
        List<String> forms = new ArrayList<>();
        Optional<Field> given = members.find("forms");
        if (given.isPresent()) {
            for (Field form : given.get().list(1, 20)) {
                forms.add(form.text());
            }
        }
        return new Entry(
                members.need("id").text(),
                TEXTS.read(members.need("term")),
                TEXTS.read(members.need("definition")),
                text(members, "formula"),
                text(members, "source"),
                forms);
    }

    private static Optional<String> text(Members members, String name) throws BadLesson {
        Optional<Field> field = members.find(name);
        return field.isEmpty() ? Optional.empty() : Optional.of(field.get().text());
    }
}
