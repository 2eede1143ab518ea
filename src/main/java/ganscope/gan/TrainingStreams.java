package ganscope.gan;

import ganscope.gan.experiment.Experiment;
import ganscope.gan.experiment.NetworkShapes;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import ganscope.random.RandomStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * The random numbers of training, one stream a purpose.
 *
 * @param real draws of the data
 * @param latent draws of what the generator starts from
 * @param noise draws of the instance noise
 * @param penalty draws of the points at which slopes are penalised
 * @param chance draws of what dropout leaves out
 * @param drops whether there is dropout: files hold no stream that nobody draws from
 */
record TrainingStreams(
        RandomStream real,
        RandomStream latent,
        RandomStream noise,
        RandomStream penalty,
        RandomStream chance,
        boolean drops) {
    /** The streams of an experiment, at their start. */
    static TrainingStreams of(Experiment experiment) {
        long seed = experiment.seed();
        return new TrainingStreams(
                new RandomStream(seed, "training.real"),
                new RandomStream(seed, "training.latent"),
                new RandomStream(seed, "training.noise"),
                new RandomStream(seed, "training.penalty"),
                new RandomStream(seed, "training.dropout"),
                NetworkShapes.of(experiment).dropOut());
    }

    private Map<String, RandomStream> byName() {
        Map<String, RandomStream> streams = new TreeMap<>(
                Map.of("stream/real", real, "stream/latent", latent, "stream/noise", noise, "stream/penalty", penalty));
        if (drops) {
            streams.put("stream/dropout", chance);
        }
        return streams;
    }

    /** Adds where the streams are. */
    void save(NamedArrays.Builder out) {
        byName().forEach((name, stream) -> out.counts(name, stream.save()));
    }

    /** Goes on from there. */
    void restore(NamedArraysReader in) {
        byName().forEach((name, stream) -> restore(name, stream, in));
    }

    /** Lets a stream go on from where the one of this name was. */
    static void restore(String name, RandomStream stream, NamedArraysReader in) {
        try {
            stream.restore(in.counts(name, stream.save().length));
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            throw new IllegalArgumentException(message.startsWith(name) ? message : name + ": " + message, refused);
        }
    }
}
