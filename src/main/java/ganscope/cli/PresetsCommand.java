package ganscope.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the experiments that ship. */
@Command(
        name = "presets",
        mixinStandardHelpOptions = true,
        header = "Lists the experiments that ship with the program.")
public final class PresetsCommand implements Callable<Integer> {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.preset", Locale.ROOT);

    @Option(names = "--json", description = "One JSON object on standard output: name to settings.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            ObjectNode presets = JsonNodeFactory.instance.objectNode();
            Presets.all().forEach(preset -> presets.set(preset.name(), ExperimentTree.toJson(preset.experiment())));
            out.println(presets);
        } else {
            Presets.all().forEach(preset -> out.println(line(preset)));
        }
        out.flush();
        return 0;
    }

    private static String line(Preset preset) {
        return String.format(
                Locale.ROOT,
                "%-17s %-21s %6d steps  %s",
                preset.name(),
                preset.experiment().objective().id(),
                preset.experiment().steps(),
                WORDS.getString("preset." + preset.name() + ".about"));
    }
}
