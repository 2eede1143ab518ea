package ganscope.view.som;

import ganscope.evaluation.Snapshot;
import ganscope.gan.experiment.Experiment;
import ganscope.som.MapQuality;
import ganscope.text.Numbers;
import ganscope.view.model.Messages;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured of the map and of the generator beside it, in sentences. */
final class SomWords {
    private SomWords() {}

    /** Where the map is, and its errors. */
    static String ofMap(SomState state, Messages messages) {
        MapQuality quality = state.scene().map().quality();
        if (state.away()) {
            return messages.get("som.said.away", Numbers.count(state.scene().step()));
        }
        return messages.get(
                "som.said.map",
                Numbers.count(state.scene().step()),
                Numbers.count(state.settings().steps()),
                Numbers.measured(quality.quantizationError()),
                Numbers.measured(quality.topographicError()));
    }

    /** What else there is to say of it: the units that no row is nearest to, and how far its learning has cooled. */
    static String ofUnits(SomState state, Messages messages) {
        int[] hits = state.scene().map().quality().hits();
        long idle = Arrays.stream(hits).filter(count -> count == 0).count();
        return messages.get(
                "som.said.units",
                Numbers.count(idle),
                Numbers.count(hits.length),
                Numbers.count(state.input().rows().rows()),
                Numbers.measured(state.settings().rateAt(state.scene().step())),
                Numbers.measured(state.settings().radiusAt(state.scene().step())));
    }

    /**
     * Which generator stands beside it, how many samples it and the map have been shown, and what its grid reads by the same
     * measures.
     */
    static String ofGenerator(
            GeneratorSide generator,
            Optional<GridReading.Numbers> reading,
            @Nullable SomState state,
            Messages messages) {
        Snapshot snapshot = generator.snapshot();
        if (snapshot == null) {
            return messages.get("som.said.no-generator");
        }
        String which = generator.isBorrowed() ? "som.said.laboratory" : "som.said.own";
        long each = samples(snapshot.experiment());
        return reading.map(read -> messages.get(
                        which + ".grid",
                        Numbers.count(read.step()),
                        Numbers.count(read.points()),
                        Numbers.measured(read.quality().quantizationError()),
                        Numbers.measured(read.quality().topographicError()),
                        Numbers.count(each),
                        Numbers.count(each * read.step()),
                        Numbers.count(state == null ? 0 : state.scene().step())))
                .orElseGet(() -> messages.get(which, Numbers.count(snapshot.step())));
    }

    /** Samples that the discriminator is shown in a step. */
    static long samples(Experiment experiment) {
        return (long) experiment.batch() * experiment.discriminator().steps();
    }
}
