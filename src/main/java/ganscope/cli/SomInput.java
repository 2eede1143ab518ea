package ganscope.cli;

import ganscope.data.Distribution;
import ganscope.data.table.TakenData;
import ganscope.lesson.Presets;
import ganscope.random.RandomStream;
import ganscope.som.MapData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a self-organising map learns. */
final class SomInput {
    private static final int MOST_COLUMNS = 64;

    /** Draws of a preset's target. */
    static final int DRAWS = 4096;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            description = "Learn " + DRAWS + " samples of the target of an experiment that ships (default: normal-1d).")
    private @Nullable String preset;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Learn the rows of this file, of 1 to 64 columns of numbers, as train reads it. Of several"
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
     * @param rows in data units
     * @param unit the length in which distances along each column count: 1, but of several columns of a file their
     *     standard deviations
     * @param columns the names of the columns; none of a preset
     * @param taken what was read, if a file was
     */
    @SuppressWarnings("ArrayRecordComponent") // stays inside the command, never compared
    record Learned(MapData rows, double[] unit, List<String> columns, Optional<TakenData> taken) {
        /** The rows in the units of distance, as the map sees them. */
        MapData scaled() {
            int d = rows.dimension();
            double[] values = new double[rows.rows() * d];
            for (int i = 0; i < values.length; i++) {
                values[i] = rows.get(i / d, i % d) / unit[i % d];
            }
            return new MapData(values, d, taken.map(TakenData::weights).orElseGet(() -> new double[0]));
        }

        /** Weights of units, units × d, back in data units. */
        double[] unscaled(double[] weights) {
            double[] result = weights.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] *= unit[i % unit.length];
            }
            return result;
        }
    }

    /**
     * Reads the file, or draws from the preset's target.
     *
     * @throws BadInput naming what is wrong
     */
    Learned read(long seed) {
        if (data.isEmpty()) {
            if (columns.given() || labels != null) {
                throw new BadInput(
                        "--columns, --weights, --labels and --decimal speak of a file of data; add --data FILE.");
            }
            return drawn(seed);
        }
        if (preset != null) {
            throw new BadInput("--preset and --data both say what to learn; give one of them.");
        }
        TakenData taken = columns.take(data, MOST_COLUMNS, labels);
        int d = taken.columns().size();
        MapData rows = new MapData(taken.values(), d, taken.weights());
        double[] unit = d == 1 ? new double[] {1} : rows.spread();
        return new Learned(rows, unit, taken.columns(), Optional.of(taken));
    }

    private Learned drawn(long seed) {
        Distribution target;
        try {
            target = (preset == null ? Presets.first() : Presets.of(preset))
                    .experiment()
                    .target()
                    .build();
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
        int d = target.dimension();
        float[] draws = new float[DRAWS * d];
        target.sample(new RandomStream(seed, "som.data"), DRAWS, draws);
        double[] values = new double[draws.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = draws[i];
        }
        double[] unit = new double[d];
        Arrays.fill(unit, 1);
        return new Learned(new MapData(values, d, new double[0]), unit, List.of(), Optional.empty());
    }
}
