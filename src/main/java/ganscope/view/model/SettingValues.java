package ganscope.view.model;

import ganscope.data.Target;
import ganscope.data.TargetCatalogue;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Numbers;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import ganscope.view.model.setting.Section;
import ganscope.view.model.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Which values a setting takes, and which it has by default, in words. */
public final class SettingValues {
    private static final String TARGET = "target.type";

    private SettingValues() {}

    /**
     * A sentence such as "From 0 to 10 on the slider; default 0.1."
     *
     * @param setting one that the present experiment has
     * @param present the present experiment
     * @param origin the preset it came from, null if from none
     */
    public static String sentence(Setting setting, Experiment present, @Nullable Preset origin, Messages messages) {
        String value = byDefault(setting, present, origin);
        return switch (setting.kind()) {
            case Kind.Number number ->
                messages.get(
                        number.scale() == Scale.LOG_OR_ZERO ? "view.help.rangeOrZero" : "view.help.range",
                        Numbers.setting(number.low()),
                        Numbers.setting(number.high()),
                        Numbers.setting(Double.parseDouble(value)));
            case Kind.Choice choice -> messages.get("view.help.default", messages.getOr(choice.key(value), value));
            case Kind.Toggle() ->
                messages.get(
                        "view.help.default",
                        messages.get(Boolean.parseBoolean(value) ? "view.help.on" : "view.help.off"));
            case Kind.Text() ->
                messages.get("view.help.default", value.isBlank() ? messages.get(setting.text() + ".prompt") : value);
        };
    }

    /**
     * The value of the preset that the present experiment came from; of the parameters of a target that is another than
     * the preset's, the value that this kind of target starts with.
     */
    static String byDefault(Setting setting, Experiment present, @Nullable Preset origin) {
        Experiment preset = (origin == null ? Presets.first() : origin).experiment();
        boolean parameter = setting.section() == Section.DATA && !setting.path().equals(TARGET);
        if (parameter && !present.target().type().equals(preset.target().type())) {
            Target usual = TargetCatalogue.ofType(present.target().type()).orElse(present.target());
            return ExperimentTree.get(present.withTarget(usual), setting.path());
        }
        return ExperimentTree.get(preset, setting.path());
    }
}
