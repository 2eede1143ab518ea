package ganscope.lesson.file;

import ganscope.data.Space;
import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.file.Vocabulary.Entry;
import ganscope.session.form.ExperimentTree;
import ganscope.session.form.SettingRange;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The settings of an experiment, with what each takes and is. */
final class SettingNames {
    private static final String TARGET = "target.";

    private SettingNames() {}

    /** Those of every kind of target first; one that is another thing for other kinds stands there once for each. */
    static List<Entry> of(Language language) {
        Words words = Words.in(language);
        List<Entry> targets = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Target target : TargetCatalogue.defaults()) {
            Experiment experiment =
                    Presets.forDimension(target.dimension()).experiment().withTarget(target);
            for (String path : ExperimentTree.paths(experiment)) {
                List<Entry> entries = path.startsWith(TARGET) ? targets : others;
                String about = words.get(text(path, target, words));
                if (entries.stream()
                        .noneMatch(entry ->
                                entry.name().equals(path) && entry.about().equals(about))) {
                    entries.add(new Entry(path, kinds(path, target, words) + SettingRange.of(experiment, path), about));
                }
            }
        }
        return Stream.concat(targets.stream(), others.stream()).toList();
    }

    /** Of a setting that only some kinds of target have, those for which the same is said of it as for this one. */
    private static String kinds(String path, Target first, Words words) {
        List<Target> all = TargetCatalogue.defaults();
        String said = text(path, first, words);
        List<String> having = all.stream()
                .filter(target -> paths(target).contains(path)
                        && text(path, target, words).equals(said))
                .map(Target::type)
                .toList();
        return having.size() == all.size() ? "" : String.join(", ", having) + ": ";
    }

    private static List<String> paths(Target target) {
        return ExperimentTree.paths(Presets.first().experiment().withTarget(target));
    }

    /** The name of the text on a setting: both networks, and their optimisers, share theirs. */
    private static String text(String path, Target target, Words words) {
        String shared = path.replaceFirst("^(?:generator|discriminator)[.]", "");
        return Stream.of(
                        "control." + said(path, target) + ".about",
                        "control.network." + shared + ".about",
                        "control." + shared + ".about",
                        "names.setting." + shared)
                .filter(words::has)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no text says what the setting " + path + " is"));
    }

    /** Three settings are called alike where they are different things. */
    private static String said(String path, Target target) {
        boolean pictures = Space.of(target.dimension()) == Space.IMAGES;
        return switch (path) {
            case "target.side" -> pictures ? "target.pictureSide" : path;
            case "target.noise" -> pictures ? "target.pixelNoise" : path;
            case "target.rate" -> target.type().equals("pinwheel") ? "target.twist" : path;
            default -> path;
        };
    }
}
