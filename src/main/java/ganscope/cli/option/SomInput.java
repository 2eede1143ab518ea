package ganscope.cli.option;

import ganscope.data.Target;
import ganscope.data.taken.TakenData;
import ganscope.lesson.Presets;
import ganscope.som.MapInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a self-organising map learns. */
public final class SomInput {
    private static final int MOST_COLUMNS = 1024;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Learn " + MapInput.DRAWS
                    + " samples of the target of an experiment that ships (default: normal-1d).")
    private @Nullable String preset;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Learn the rows of this file, of 1 to 1024 columns of numbers, as train reads it. Of several"
                    + " files with the same columns, all rows are taken.")
    private List<Path> data = new ArrayList<>();

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(
            names = "--labels",
            paramLabel = "COLUMN",
            description = "The class of each row, which is left out of the coordinates.")
    private @Nullable String labels;

    /**
     * What is learned.
     *
     * @param input the rows
     * @param taken what was read, if a file was
     */
    public record Learned(MapInput input, Optional<TakenData> taken) {}

    /**
     * Reads the file, or draws from the preset's target.
     *
     * @throws BadInput naming what is wrong
     */
    public Learned read(long seed) {
        if (data.isEmpty()) {
            if (columns.given() || labels != null) {
                throw new BadInput(
                        "--columns, --weights, --labels and --decimal speak of a file of data; add --data FILE.");
            }
            return new Learned(MapInput.of(target(), seed), Optional.empty());
        }
        if (preset != null) {
            throw new BadInput("--preset and --data both say what to learn; give one of them.");
        }
        TakenData taken = columns.take(data, MOST_COLUMNS, labels);
        int d = taken.columns().size();
        return new Learned(MapInput.given(taken.values(), d, taken.weights(), taken.columns()), Optional.of(taken));
    }

    private Target target() {
        try {
            return (preset == null ? Presets.first() : Presets.of(preset))
                    .experiment()
                    .target();
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
    }
}
