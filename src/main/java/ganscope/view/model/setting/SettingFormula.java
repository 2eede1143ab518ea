package ganscope.view.model.setting;

import ganscope.gan.experiment.Experiment;

/** The formula beside a control, which for the objective is that of the chosen one. */
public final class SettingFormula {
    private SettingFormula() {}

    /** LaTeX, or nothing. */
    public static String of(Setting setting, Experiment experiment) {
        return setting.path().equals("objective")
                ? experiment.objective().formula().latex()
                : setting.formula();
    }
}
