package ganscope.lesson.course;

import ganscope.evaluation.metric.Metric;
import ganscope.explorer.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a claim is about: one number that can be measured. */
public sealed interface Measured {
    /** The names of the setups that it is measured in. */
    Stream<String> setups();

    /** A number of one setup alone. */
    sealed interface Single extends Measured {
        /** The name of the setup. */
        String of();

        @Override
        default Stream<String> setups() {
            return Stream.of(of());
        }
    }

    /** A number of a training run. */
    sealed interface OfRun extends Single {}

    /**
     * A column of {@code metrics.csv}.
     *
     * @param metric which
     * @param overFloor whether it is divided by what a perfect generator reads on average
     * @param when which of its readings
     */
    record Reading(String of, Metric metric, boolean overFloor, When when) implements OfRun {}

    /**
     * The first step at which a metric is as good as a limit; infinite if it never is.
     *
     * @param limit in the metric's unit
     */
    record Reaches(String of, Metric metric, double limit) implements OfRun {}

    /**
     * Spearman's rank correlation of two metrics along the run, over all readings between two steps.
     *
     * @param first one of them
     * @param second the other
     * @param from the first step that counts
     * @param to the last step that counts; {@link Long#MAX_VALUE} = the end
     */
    record Tracks(String of, Metric first, Metric second, long from, long to) implements OfRun {}

    /**
     * Whether the panel says something at the last step: 1 if it does, 0 if not.
     *
     * @param finding its id
     */
    record Says(String of, String finding) implements OfRun {}

    /** Whether training ran away: 1 if it did, 0 if not. */
    record RanAway(String of) implements OfRun {}

    /**
     * A divergence of two distributions, points or probability vectors.
     *
     * @param measure which
     * @param moved how far q is moved first, in data units; only of two distributions
     * @param sampled whether the mean of estimates from samples is meant rather than the exact value
     */
    record Between(String of, Measure measure, double moved, boolean sampled) implements Single {}

    /**
     * The one normal that is nearest to p.
     *
     * @param by by which divergence
     * @param part what is read of it
     */
    record Fit(String of, Measure by, Part part) implements Single {
        /** What is read of a fit. */
        public enum Part {
            /** Its mean. */
            MEAN,
            /** Its standard deviation. */
            SD,
            /** The divergence that is left. */
            VALUE;

            /** Its name in files. */
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /**
     * A number of the game.
     *
     * @param number which
     */
    record OfGame(String of, GameNumber number) implements Single {}

    /**
     * A number of a spatial transformer's training.
     *
     * @param number which
     * @param at after how many steps
     */
    record OfTransformer(String of, TransformerNumber number, long at) implements Single {}

    /** What is read of a spatial transformer's training, on pictures that it was not trained with. */
    enum TransformerNumber {
        /** The share that the classifier with a transformer names rightly. */
        ACCURACY_WITH,
        /** The share that the one without names rightly. */
        ACCURACY_WITHOUT,
        /** The first less the second, in points of a hundred. */
        POINTS,
        /** How much digits' angles differ as they come in, in degrees. */
        TURN_BEFORE,
        /** How much they differ behind the transformer. */
        TURN_BEHIND,
        /** How much digits' places differ as they come in, in pixels. */
        SHIFT_BEFORE,
        /** How much they differ behind the transformer. */
        SHIFT_BEHIND;

        /** Its name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is read of a game. */
    enum GameNumber {
        /** The distance from the equilibrium at the end; infinite if it ran away. */
        RADIUS,
        /** The same over that at the start. */
        GROWTH,
        /** θ at the end. */
        THETA,
        /** ψ at the end. */
        PSI,
        /** The largest modulus of the eigenvalues of one step at the equilibrium. */
        MODULUS,
        /** The largest real part of the eigenvalues of the field there. */
        REAL,
        /** Their largest imaginary part. */
        IMAGINARY;

        /** Its name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number of a self-organising map at its last step.
     *
     * @param number which
     */
    record OfMap(String of, MapNumber number) implements Single {}

    /** What is read of a map. */
    enum MapNumber {
        /** The mean distance of a row from its nearest unit. */
        QUANTIZATION,
        /** The share of rows whose two nearest units are no neighbours. */
        TOPOGRAPHIC,
        /** The share of units that are nearest to no row. */
        IDLE;

        /** Its name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number of a convolution.
     *
     * @param number which
     * @param row of {@link GridNumber#CELL}, from 1
     * @param column likewise
     * @param beside the setup that {@link GridNumber#DIFFERENCE} is from, else empty
     */
    record OfGrid(String of, GridNumber number, int row, int column, String beside) implements Single {
        @Override
        public Stream<String> setups() {
            return number == GridNumber.DIFFERENCE ? Stream.of(of, beside) : Stream.of(of);
        }
    }

    /** What is read of a convolution. */
    enum GridNumber {
        /** Rows of the output. */
        ROWS,
        /** Columns of the output. */
        COLUMNS,
        /** The least number of the output. */
        LEAST,
        /** The greatest number of the output. */
        GREATEST,
        /** The sum of the output. */
        SUM,
        /** Numbers of the output that are not 0. */
        NONZERO,
        /** One number of the output. */
        CELL,
        /** Multiplications. */
        MULTIPLICATIONS,
        /** Multiplications by zeros that the way itself put there. */
        BY_ZERO,
        /** The largest difference from the output of another; infinite where the sizes differ. */
        DIFFERENCE;

        /** Its name in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One number over another. */
    record Ratio(Measured first, Measured second) implements Measured {
        @Override
        public Stream<String> setups() {
            return Stream.concat(first.setups(), second.setups());
        }
    }

    /** One number less another. */
    record Difference(Measured first, Measured second) implements Measured {
        @Override
        public Stream<String> setups() {
            return Stream.concat(first.setups(), second.setups());
        }
    }

    /**
     * Which readings of a run, and what of them.
     *
     * @param what the last, or what of all of them
     * @param from the first step that counts
     * @param to the last step that counts; {@link Long#MAX_VALUE} = the end
     */
    record When(What what, long from, long to) {
        /** At the last step. */
        public static final When END = new When(What.LAST, 0, Long.MAX_VALUE);

        /** What of several readings. */
        public enum What {
            /** The last. */
            LAST,
            /** The smallest. */
            MIN,
            /** The largest. */
            MAX,
            /** Their mean. */
            MEAN;

            /** Its name in files. */
            public String id() {
                return this == LAST ? "end" : name().toLowerCase(Locale.ROOT);
            }

            /** The names in files. */
            public static List<String> ids() {
                return Arrays.stream(values()).map(What::id).toList();
            }
        }
    }
}
