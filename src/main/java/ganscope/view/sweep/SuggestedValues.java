package ganscope.view.sweep;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import ganscope.text.Numbers;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import ganscope.view.model.setting.Setting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Values that are worth comparing: those around the present one, or all there are. */
final class SuggestedValues {
    /** From one value to the next on a scale of factors. */
    private static final double FACTOR = 4;

    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final int MOST_CHOICES = 4;

    private SuggestedValues() {}

    /** Up to four values of a setting, with commas between them; at least one of them that of the experiment. */
    static String of(Setting setting, Experiment experiment) {
        String present = ExperimentTree.get(experiment, setting.path());
        return switch (setting.kind()) {
            case Kind.Number number -> around(number, present);
            case Kind.Choice choice -> choices(choice, present);
            case Kind.Toggle() -> "false, true";
            case Kind.Text() -> present;
        };
    }

    private static String around(Kind.Number kind, String present) {
        double value = Double.parseDouble(present);
        DoubleStream values;
        if (kind.scale() == Scale.LINEAR) {
            double step = kind.whole()
                    ? Math.max(1, Math.rint((kind.high() - kind.low()) / 4))
                    : (kind.high() - kind.low()) / 4;
            values = DoubleStream.of(value - step, value, value + step);
        } else if (value == 0) {
            values = DoubleStream.of(0, kind.at(0.5), kind.at(0.75));
        } else {
            values = DoubleStream.of(value / FACTOR, value, value * FACTOR);
        }
        Set<String> words = new LinkedHashSet<>();
        values.map(each -> Math.clamp(each, Math.min(kind.low(), value), Math.max(kind.high(), value)))
                .map(each -> each == value ? each : rounded(each, kind.whole()))
                .forEach(each -> words.add(Numbers.setting(each).replace('−', '-')));
        return String.join(", ", words);
    }

    private static double rounded(double value, boolean whole) {
        return whole
                ? Math.rint(value)
                : new BigDecimal(value).round(TWO_DIGITS).doubleValue();
    }

    private static String choices(Kind.Choice choice, String present) {
        List<String> others =
                choice.values().stream().filter(value -> !value.equals(present)).toList();
        Set<String> words = new LinkedHashSet<>(List.of(present));
        others.stream().limit(MOST_CHOICES - 1L).forEach(words::add);
        return String.join(", ", words);
    }
}
