package ganscope.gan.objective;

import ganscope.text.Quoted;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of objectives and the look-up by name. */
final class Objectives {
    static final List<Objective> ALL = Stream.<Objective>concat(
                    Stream.of(
                            new NonSaturating(),
                            new Minimax(),
                            new Wasserstein(),
                            new LeastSquares(),
                            new Hinge(),
                            new RelativisticPairing(),
                            new RelativisticAverage(Preference.LOGISTIC),
                            new RelativisticAverage(Preference.SQUARE)),
                    Arrays.stream(FDivergence.values()).map(FDivergenceGan::new))
            .toList();

    private Objectives() {}

    static Objective of(String id) {
        return ALL.stream()
                .filter(objective -> objective.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("objective: " + Quoted.of(id) + " (one of "
                        + ALL.stream().map(Objective::id).collect(Collectors.joining(", ")) + ")"));
    }
}
