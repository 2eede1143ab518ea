package ganscope.timeline;

import ganscope.evaluation.metric.Metric;
import ganscope.evaluation.metric.Metrics;
import ganscope.evaluation.metric.Series;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.memory.FloatArray;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The memory that numbers take, in bytes: arrays with their headers, and the objects around them. What several moments share
 * is counted for each, so that the sum is never less than the truth; settings, which nearly all share, are not counted.
 */
final class Footprint {
    private static final long HEADER = 16;
    private static final long REFERENCE = 8;
    /** A node of a map, its key and the list or array that it leads to. */
    private static final long ENTRY = 200;
    /** A number in an object of its own, and the reference to it. */
    private static final long BOXED = 24;

    private Footprint() {}

    /** A record of lists of numbers, of lists of such, and of records of such. */
    static long of(@Nullable Record numbers) {
        if (numbers == null) {
            return 0;
        }
        long bytes = HEADER;
        for (RecordComponent component : numbers.getClass().getRecordComponents()) {
            bytes += REFERENCE
                    + ofPart(value(component, numbers), numbers.getClass().getPackage());
        }
        return bytes;
    }

    private static long ofPart(@Nullable Object part, Package room) {
        return switch (part) {
            case Series series -> 2 * HEADER + REFERENCE + (long) Double.BYTES * series.size();
            case Metrics metrics -> 2 * HEADER + (long) Double.BYTES * Metric.values().length;
            case List<?> list ->
                HEADER
                        + list.stream()
                                .mapToLong(each -> REFERENCE + ofPart(each, room))
                                .sum();
            case Record record when record.getClass().getPackage() == room -> of(record);
            case null, default -> 0;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A saved state. */
    static long of(NamedArrays state) {
        long bytes = 0;
        for (FloatArray array : state.floats().values()) {
            bytes += ENTRY + (long) Float.BYTES * array.size();
        }
        for (List<Double> list : state.reals().values()) {
            bytes += ENTRY + BOXED * list.size();
        }
        for (List<Long> list : state.counts().values()) {
            bytes += ENTRY + BOXED * list.size();
        }
        return bytes;
    }
}
