package ganscope.lesson.file;

import ganscope.lesson.course.Glossary;
import ganscope.lesson.course.Lesson;
import ganscope.session.form.NearestName;
import ganscope.text.Program;
import ganscope.text.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The lessons that ship, each a file {@code lessons/ID.yaml}, read when it is wanted, and their glossary. */
public final class Lessons {
    /** In their order. */
    private static final List<String> SHIPPED = List.of(
            "the-forger",
            "histograms",
            "curse-of-bins",
            "kl-and-js",
            "disjoint-supports",
            "best-discriminator",
            "saturation",
            "k-steps",
            "bricks",
            "lipschitz",
            "is-it-working",
            "covering-and-seeking",
            "dirac-saddle",
            "mode-collapse",
            "optimisers-at-a-saddle",
            "modern-recipe",
            "convolution-and-what-it-is-not",
            "transposed-three-ways",
            "seeing-far-with-holes",
            "learning-to-straighten",
            "map-without-a-judge",
            "only-sevens",
            "digits-without-bins",
            "why-pictures-collapse");

    private static final Map<String, Lesson> READ = new ConcurrentHashMap<>();

    private static final Supplier<Glossary> GLOSSARY = new Supplier<>() {
        private volatile Glossary read = new Glossary(List.of());

        @Override
        public Glossary get() {
            if (read.entries().isEmpty()) {
                String file = "glossary.yaml";
                try {
                    read = GlossaryFile.read(file, text(file));
                } catch (BadLesson e) {
                    throw new IllegalStateException("assets/lessons/" + e.getMessage(), e);
                }
            }
            return read;
        }
    };

    private Lessons() {}

    /** The ids of all lessons, in order. */
    public static List<String> ids() {
        return SHIPPED;
    }

    /** The id of the lesson after one; empty after the last, and after one that does not ship. */
    public static Optional<String> after(String id) {
        int at = SHIPPED.indexOf(id);
        return at < 0 || at == SHIPPED.size() - 1 ? Optional.empty() : Optional.of(SHIPPED.get(at + 1));
    }

    /** All lessons, in order. */
    public static List<Lesson> all() {
        return SHIPPED.stream().map(Lessons::shipped).toList();
    }

    /** What the marked words of all lessons mean. */
    public static Glossary glossary() {
        return GLOSSARY.get();
    }

    /**
     * The lesson of that id or number.
     *
     * @throws IllegalArgumentException naming the lessons there are, and the nearest
     */
    public static Lesson of(String name) {
        if (name.matches("\\d{1,3}")) {
            int number = Integer.parseInt(name);
            return all().stream()
                    .filter(lesson -> lesson.number() == number)
                    .findFirst()
                    .orElseThrow(() -> unknown(name));
        }
        if (!SHIPPED.contains(name)) {
            throw unknown(name);
        }
        return shipped(name);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "lesson: " + Quoted.of(name) + " (a file, or one of " + String.join(", ", SHIPPED) + "; "
                        + Program.command() + " lessons lists them)" + NearestName.question(name, SHIPPED));
    }

    private static Lesson shipped(String id) {
        return READ.computeIfAbsent(id, name -> {
            String file = name + ".yaml";
            try {
                Lesson lesson = LessonFile.of(YamlText.read(file, text(file)), glossary());
                if (!lesson.id().equals(name)) {
                    throw new IllegalStateException("assets/lessons/" + file + " has the id " + lesson.id());
                }
                return lesson;
            } catch (BadLesson e) {
                throw new IllegalStateException("assets/lessons/" + e.getMessage(), e);
            }
        });
    }

    private static String text(String file) {
        try (InputStream in = Lessons.class.getResourceAsStream("/lessons/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks the file assets/lessons/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
