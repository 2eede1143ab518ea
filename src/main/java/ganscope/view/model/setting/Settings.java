package ganscope.view.model.setting;

import ganscope.gan.experiment.Experiment;
import ganscope.session.form.ExperimentTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All controls of the desk. */
public final class Settings {
    private static final List<Setting> ALL = Stream.of(
                    DataSettings.all(),
                    NetworkSettings.all(),
                    ObjectiveSettings.all(),
                    ConstraintSettings.all(),
                    OptimizerSettings.all(),
                    TrainingSettings.all(),
                    EvaluationSettings.all())
            .flatMap(List::stream)
            .toList();

    private Settings() {}

    /** Every setting, in the order of the desk. */
    public static List<Setting> all() {
        return ALL;
    }

    /** The settings that mean something in this experiment. */
    public static List<Setting> of(Experiment experiment) {
        Set<String> paths = Set.copyOf(ExperimentTree.paths(experiment));
        return ALL.stream()
                .filter(setting -> paths.contains(setting.path()))
                .filter(setting -> setting.applies().test(experiment))
                .toList();
    }

    /** The setting of that path. */
    public static Optional<Setting> of(String path) {
        return ALL.stream().filter(setting -> setting.path().equals(path)).findFirst();
    }

    static Kind number(Scale scale, double low, double high) {
        return new Kind.Number(scale, low, high, false);
    }

    static Kind whole(Scale scale, double low, double high) {
        return new Kind.Number(scale, low, high, true);
    }

    static Predicate<Experiment> targetIs(String... types) {
        Set<String> names = Set.of(types);
        return experiment -> names.contains(experiment.target().type());
    }
}
