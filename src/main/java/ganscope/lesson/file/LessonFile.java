package ganscope.lesson.file;

import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Glossary;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Question;
import ganscope.lesson.course.Setup;
import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Reads lessons: strictly, so that a slip is refused with its line rather than left out. */
public final class LessonFile {
    private static final int MOST_CHAPTERS = 20;
    private static final int MOST_MINUTES = 30;
    private static final int MOST_SOURCES = 20;
    private static final int LEAST_CLAIMS = 3;
    private static final int MOST_CLAIMS = 6;
    private static final long MOST_BYTES = 1_000_000;

    private LessonFile() {}

    /**
     * A lesson from a file.
     *
     * @throws IOException if it cannot be read
     * @throws BadLesson if it is no lesson, naming file, line, column and field
     */
    public static Lesson read(Path file) throws IOException, BadLesson {
        String name = Quoted.file(file);
        if (Files.size(file) > MOST_BYTES) {
            throw new BadLesson(name, 1, 1, "larger than a lesson can be (1 MB)");
        }
        return read(name, Files.readString(file), Lessons.glossary());
    }

    /**
     * A lesson from its text.
     *
     * @param file its name, for messages
     * @param glossary the words that it may mark
     * @throws BadLesson as {@link #read(Path)}
     */
    public static Lesson read(String file, String text, Glossary glossary) throws BadLesson {
        Field whole = YamlText.read(file, text);
        Lesson lesson = of(whole, glossary);
        checkFormulas(whole);
        return lesson;
    }

    /** A lesson whose formulas are known to be right: to set them takes longer than all else. */
    static Lesson of(Field whole, Glossary glossary) throws BadLesson {
        Members members =
                whole.members("id", "number", "title", "goal", "minutes", "sources", "setups", "chapters", "closing");
        Texts texts = new Texts(Optional.of(glossary));
        Map<String, Setup> setups = setups(members, texts);
        ChapterReader reader = new ChapterReader(setups, texts);
        List<Chapter> chapters = new ArrayList<>();
        for (Field chapter : members.need("chapters").list(1, MOST_CHAPTERS)) {
            chapters.add(reader.read(chapter));
        }
        List<Question> closing = new ArrayList<>();
        for (Field question : members.need("closing").list(Lesson.CLOSING, Lesson.CLOSING)) {
            closing.add(reader.question(question));
        }
        Lesson lesson = new Lesson(
                id(members.need("id")),
                members.need("number").whole(1, 999),
                texts.read(members.need("title")),
                texts.read(members.need("goal")),
                members.need("minutes").whole(1, MOST_MINUTES),
                sources(members.need("sources")),
                setups,
                chapters,
                closing);
        checkClaims(lesson, members.need("chapters"));
        return lesson;
    }

    private static String id(Field field) throws BadLesson {
        String id = field.text();
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") || id.equals("all")) {
            throw field.refused(Quoted.of(id) + " (small letters, digits and dashes, such as disjoint-supports)");
        }
        return id;
    }

    private static List<String> sources(Field field) throws BadLesson {
        List<String> sources = new ArrayList<>();
        for (Field source : field.list(1, MOST_SOURCES)) {
            sources.add(source.text());
        }
        return sources;
    }

    private static Map<String, Setup> setups(Members members, Texts texts) throws BadLesson {
        Map<String, Setup> setups = new LinkedHashMap<>();
        Members named = members.need("setups").named();
        for (String name : named.names()) {
            setups.put(name, SetupReader.read(named.need(name), texts, setups));
        }
        return setups;
    }

    private static void checkFormulas(Field whole) throws BadLesson {
        for (Field chapter : whole.named().need("chapters").list(1, MOST_CHAPTERS)) {
            Optional<Field> formula = chapter.named().find("formula");
            if (formula.isPresent()) {
                try {
                    new TeXFormula(formula.get().text());
                } catch (ParseException e) {
                    throw formula.get()
                            .refused(
                                    "no LaTeX that can be set: "
                                            + String.valueOf(e.getMessage())
                                                    .lines()
                                                    .findFirst()
                                                    .orElse(""),
                                    e);
                }
            }
        }
    }

    private static void checkClaims(Lesson lesson, Field chapters) throws BadLesson {
        List<Claim> claims = lesson.claims();
        if (claims.size() < LEAST_CLAIMS || claims.size() > MOST_CLAIMS) {
            throw chapters.refused(claims.size() + " claims in all (" + LEAST_CLAIMS + " to " + MOST_CLAIMS + ")");
        }
        if (claims.stream().noneMatch(Claim::surprising)) {
            throw chapters.refused("none of the claims is surprising (at least one with surprising: true)");
        }
    }
}
