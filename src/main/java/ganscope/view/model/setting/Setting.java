package ganscope.view.model.setting;

import ganscope.gan.experiment.Experiment;
import java.util.function.Predicate;

/**
 * One control of the desk, described by data: the window builds the control from it.
 *
 * @param path the dotted path in {@code experiment.json}
 * @param section where it stands
 * @param text the prefix of its name and explanations in the message bundles ({@code .name}, {@code .about}, {@code
 *     .grows})
 * @param kind what values it takes
 * @param rebuilds whether a change makes new networks from the seed
 * @param formula LaTeX of what it enters, or empty
 * @param paper where it comes from, or empty
 * @param applies whether it means anything in an experiment
 */
public record Setting(
        String path,
        Section section,
        String text,
        Kind kind,
        boolean rebuilds,
        String formula,
        String paper,
        Predicate<Experiment> applies) {

    static Setting of(Section section, String path, Kind kind) {
        return new Setting(path, section, "control." + path, kind, false, "", "", experiment -> true);
    }

    Setting says(String key) {
        return new Setting(path, section, "control." + key, kind, rebuilds, formula, paper, applies);
    }

    Setting rebuilding() {
        return new Setting(path, section, text, kind, true, formula, paper, applies);
    }

    Setting formula(String latex) {
        return new Setting(path, section, text, kind, rebuilds, latex, paper, applies);
    }

    Setting from(String source) {
        return new Setting(path, section, text, kind, rebuilds, formula, source, applies);
    }

    Setting when(Predicate<Experiment> condition) {
        return new Setting(path, section, text, kind, rebuilds, formula, paper, condition);
    }
}
