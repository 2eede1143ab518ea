package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.LanguageWord;
import ganscope.lesson.file.Vocabulary;
import ganscope.lesson.file.Vocabulary.Entry;
import ganscope.session.form.NearestName;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the names that lessons and scripts use. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        header = "Lists the names of settings, metrics, charts and more, for lessons and scripts.",
        description = {
            "",
            "Without a kind, says which kinds there are. With one, a line for each name: what it takes or is counted in,"
                    + " and what it is.",
            ""
        })
public final class NamesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "KIND", description = "One of those that names lists, such as metrics.")
    private @Nullable String kind;

    @Option(
            names = "--language",
            paramLabel = "L",
            defaultValue = "en",
            description = "Of what is said of each: en or zh (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(names = "--json", description = "One JSON list on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Language spoken = LanguageWord.of(language);
        List<Entry> entries = kind == null ? kinds(spoken) : vocabulary(kind).entries(spoken);
        if (json) {
            out.println(json(entries));
        } else {
            entries.forEach(entry -> out.println(line(entry, entries)));
        }
        out.flush();
        return 0;
    }

    private static List<Entry> kinds(Language language) {
        return List.of(Vocabulary.values()).stream()
                .map(each -> new Entry(each.id(), "", each.about(language)))
                .toList();
    }

    private static Vocabulary vocabulary(String kind) {
        int at = Vocabulary.ids().indexOf(kind);
        if (at < 0) {
            throw new BadInput("names: " + Quoted.of(kind) + " (one of " + String.join(", ", Vocabulary.ids()) + ")"
                    + NearestName.question(kind, Vocabulary.ids()));
        }
        return Vocabulary.values()[at];
    }

    /** The name in a column as wide as the longest, then what there is to say of it. */
    private static String line(Entry entry, List<Entry> all) {
        int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        String range = entry.range().isEmpty() ? "" : "[" + entry.range() + "] ";
        return (entry.name() + " ".repeat(width - entry.name().length() + 2) + range + entry.about()).stripTrailing();
    }

    private static ArrayNode json(List<Entry> entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> list.addObject()
                .put("name", entry.name())
                .put("range", entry.range())
                .put("about", entry.about()));
        return list;
    }
}
