package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Pictures;
import ganscope.data.Samples;
import ganscope.data.Target;
import ganscope.data.taken.Provenance;
import ganscope.data.taken.Taken;
import ganscope.data.taken.TakenData;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was taken of the files a run was given, for its JSON. */
public final class DataReport {
    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    private DataReport() {}

    /**
     * What was taken and what was left out; nothing where the target is none of given data.
     *
     * @param taken what was read for this run; nothing if the data came with the experiment
     */
    public static Optional<ObjectNode> of(Target target, Optional<Taken> taken) {
        return switch (target) {
            case Samples samples -> Optional.of(rows(samples, taken));
            case Pictures pictures -> Optional.of(pictures(pictures, taken));
            default -> Optional.empty();
        };
    }

    private static ObjectNode rows(Samples samples, Optional<Taken> taken) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        ArrayNode columns = data.putArray("columns");
        names(samples).forEach(columns::add);
        Optional<TakenData> rows =
                taken.flatMap(read -> read instanceof TakenData table ? Optional.of(table) : Optional.empty());
        data.put("rows", rows.map(TakenData::rows).orElseGet(samples::rows));
        leftOut(data, taken);
        rows.filter(TakenData::isWeighted).ifPresent(read -> data.put("rowsOfWeightZero", read.weightless()));
        return data;
    }

    private static void leftOut(ObjectNode data, Optional<Taken> taken) {
        ObjectNode leftOut = data.putObject("leftOut");
        Optional<Provenance> told = taken.map(Taken::provenance);
        told.ifPresent(read -> read.leftOut()
                .forEach((name, reason) -> leftOut.put(name, reason.words().text(ENGLISH))));
        data.put("rowsLeftOut", told.map(Provenance::rowsLeftOut).orElse(0));
    }

    private static ObjectNode pictures(Pictures pictures, Optional<Taken> taken) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("pictures", pictures.rows()).put("side", pictures.side());
        ArrayNode classes = data.putArray("classes");
        pictures.labels().names().forEach(classes::add);
        leftOut(data, taken);
        ArrayNode remarks = data.putArray("remarks");
        taken.ifPresent(read -> read.provenance().remarks().forEach(remark -> remarks.add(remark.text(ENGLISH))));
        return data;
    }

    private static List<String> names(Samples samples) {
        return samples.columns().isEmpty()
                ? IntStream.rangeClosed(1, samples.dimension())
                        .mapToObj(Integer::toString)
                        .toList()
                : samples.columns();
    }
}
