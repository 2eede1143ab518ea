package ganscope.view.cell;

import ganscope.chart.input.ChartKind;
import ganscope.data.Space;
import ganscope.lesson.Preset;
import ganscope.view.model.DeskModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which charts a desk shows: a person's own choice for each space, or those that a preset lends as long as it runs. What is
 * done to lent ones is not remembered.
 */
final class ChartChoice {
    private final DeskModel model;
    private final List<ChartKind> line;
    private final List<ChartKind> plane;
    private final List<ChartKind> images;
    private int dimension;
    /** The charts of the preset; empty where the user's own choice is shown. */
    private List<ChartKind> lent = List.of();
    /** The preset for which this was decided. */
    private @Nullable Preset origin;

    /**
     * A choice that has followed nothing yet.
     *
     * @param presetCharts whether the preset lends its charts at once, and not only when it is chosen
     */
    ChartChoice(
            DeskModel model,
            List<ChartKind> line,
            List<ChartKind> plane,
            List<ChartKind> images,
            boolean presetCharts) {
        this.model = model;
        this.line = new ArrayList<>(line);
        this.plane = new ArrayList<>(plane);
        this.images = new ArrayList<>(images);
        origin = presetCharts ? null : model.originProperty().get();
    }

    List<ChartKind> line() {
        return List.copyOf(line);
    }

    List<ChartKind> plane() {
        return List.copyOf(plane);
    }

    List<ChartKind> images() {
        return List.copyOf(images);
    }

    /** The dimension of the data that was last followed. */
    int dimension() {
        return dimension;
    }

    /**
     * Takes what suits the experiment and its preset, of which the model changes one after the other.
     *
     * @return whether other charts are to be shown
     */
    boolean follow() {
        Preset preset = model.originProperty().get();
        int next = model.experiment().target().dimension();
        boolean suits = preset != null && preset.experiment().target().dimension() == next;
        List<ChartKind> wanted = suits ? lent : List.of();
        if (suits && preset != origin) {
            wanted = ChartKind.of(preset.experiment()).stream()
                    .filter(kind -> preset.charts().contains(kind.id()))
                    .sorted(Comparator.comparingInt(kind -> preset.charts().indexOf(kind.id())))
                    .toList();
            origin = preset;
        }
        boolean other = next != dimension || !wanted.equals(lent);
        dimension = next;
        lent = wanted;
        return other;
    }

    /** The charts to show, each of which suits the experiment. */
    List<ChartKind> shown() {
        return (lent.isEmpty() ? own() : lent).stream().map(this::suitable).toList();
    }

    /** Remembers what a person shows, if it is not lent. */
    void remember(List<ChartKind> chosen) {
        if (lent.isEmpty()) {
            List<ChartKind> kinds = own();
            kinds.clear();
            kinds.addAll(chosen);
        }
    }

    private List<ChartKind> own() {
        return switch (Space.of(dimension)) {
            case LINE -> line;
            case PLANE -> plane;
            case IMAGES -> images;
        };
    }

    private ChartKind suitable(ChartKind kind) {
        return kind.suits(model.experiment())
                ? kind
                : ChartKind.of(model.experiment()).getFirst();
    }
}
