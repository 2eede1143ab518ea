package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.table.TakenData;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a run says of the data it was given. */
final class DataReport {
    private DataReport() {}

    /**
     * The columns and rows that were taken, and what was left out; nothing where the target is none of given data.
     *
     * @param taken what was read for this run; nothing if the data came with the experiment
     */
    static Optional<ObjectNode> of(Target target, Optional<TakenData> taken) {
        if (!(target instanceof Samples samples)) {
            return Optional.empty();
        }
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode columns = data.putArray("columns");
        names(samples).forEach(columns::add);
        data.put("rows", taken.map(TakenData::rows).orElseGet(samples::rows));
        ObjectNode leftOut = data.putObject("leftOut");
        taken.ifPresent(read -> read.leftOut()
                .forEach((name, reason) -> leftOut.put(name, reason.words().text(Words.in(Language.ENGLISH)))));
        data.put("rowsLeftOut", taken.map(TakenData::rowsLeftOut).orElse(0));
        taken.filter(TakenData::isWeighted).ifPresent(read -> data.put("rowsOfWeightZero", read.weightless()));
        return Optional.of(data);
    }

    private static List<String> names(Samples samples) {
        return samples.columns().isEmpty()
                ? IntStream.rangeClosed(1, samples.dimension())
                        .mapToObj(Integer::toString)
                        .toList()
                : samples.columns();
    }
}
