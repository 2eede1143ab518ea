package ganscope.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.gan.objective.Objective;
import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.SettingFormula;
import ganscope.view.model.setting.Settings;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class FormulaImageTest {
    @Test
    void everyFormulaCanBeTypeset() {
        for (Setting setting : Settings.all()) {
            if (!setting.formula().isEmpty()) {
                assertThat(FormulaImage.typeset(setting.formula(), 16, 400, Color.BLACK)
                                .getWidth())
                        .as(setting.path())
                        .isGreaterThan(4);
            }
        }
    }

    @Test
    void everyObjectiveHasItsLosses() {
        Setting objective = Settings.of("objective").orElseThrow();
        for (Objective choice : Objective.all()) {
            String formula = SettingFormula.of(
                    objective, ExperimentTree.with(Presets.all().getFirst().experiment(), "objective", choice.id()));
            assertThat(FormulaImage.typeset(formula, 16, 400, Color.BLACK).getWidth())
                    .isGreaterThan(100);
        }
    }
}
