package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.report.TextTable;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.file.Lessons;
import ganscope.text.Language;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the lessons that ship. */
@Command(name = "lessons", mixinStandardHelpOptions = true, header = "Lists the lessons that ship with the program.")
public final class LessonsCommand implements Callable<Integer> {
    @Option(names = "--json", description = "One JSON list on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            Lessons.all().forEach(lesson -> put(lesson, all.addObject()));
            out.println(all);
        } else {
            List<List<String>> rows = new ArrayList<>();
            Lessons.all()
                    .forEach(lesson -> rows.add(List.of(
                            Integer.toString(lesson.number()),
                            lesson.id(),
                            lesson.minutes() + " min",
                            lesson.claims().size() + " claims",
                            lesson.title().plain(Language.ENGLISH))));
            out.print(TextTable.of(rows));
        }
        out.flush();
        return 0;
    }

    private static void put(Lesson lesson, ObjectNode node) {
        node.put("id", lesson.id());
        node.put("number", lesson.number());
        node.put("title", lesson.title().plain(Language.ENGLISH));
        node.put("titleChinese", lesson.title().plain(Language.CHINESE));
        node.put("minutes", lesson.minutes());
        node.put("claims", lesson.claims().size());
    }
}
