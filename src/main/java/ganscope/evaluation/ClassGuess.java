package ganscope.evaluation;

import ganscope.data.distribution.Classes;
import ganscope.data.distribution.Density;
import ganscope.evaluation.sample.EvaluationSample;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says of which class a point is, so that one can check whether a generator made what it was asked for. */
sealed interface ClassGuess {
    /** Of no class: the point lies where samples of none do. */
    int NONE = -1;

    /**
     * The most probable class of a point.
     *
     * @param points rows × d, in data units
     * @param row which of them
     */
    int of(float[] points, int row);

    /** How many of the first samples are judged: fewer where each takes a search among all real ones. */
    int most();

    /**
     * By the densities of the classes where all are known, else by the nearest real samples.
     *
     * @param sample whose real samples are neighbours
     * @param measurement of the same samples; that of pictures has looked for their neighbours already
     */
    static ClassGuess of(Classes classes, EvaluationSample sample, Measurement measurement) {
        if (measurement instanceof ImageMeasurement images) {
            return new Known(images);
        }
        List<Optional<Density>> densities = IntStream.range(0, classes.count())
                .mapToObj(k -> classes.given(k).density())
                .toList();
        return densities.stream().allMatch(Optional::isPresent)
                ? new ByDensity(
                        classes.weights(),
                        densities.stream().flatMap(Optional::stream).toList(),
                        sample.dimension())
                : new ByNeighbours(sample, classes.count());
    }

    /**
     * The class of the largest P(y) p(x | y): the guess that errs least (Bayes' rule). Where every density vanishes in double
     * precision, a point is of no class.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ByDensity(double[] weights, List<Density> densities, int dimension) implements ClassGuess {
        @Override
        public int of(float[] points, int row) {
            double[] x = new double[dimension];
            for (int axis = 0; axis < dimension; axis++) {
                x[axis] = points[row * dimension + axis];
            }
            int best = NONE;
            double largest = 0;
            for (int k = 0; k < weights.length; k++) {
                double value = weights[k] * densities.get(k).at(x);
                if (value > largest) {
                    largest = value;
                    best = k;
                }
            }
            return best;
        }

        @Override
        public int most() {
            return Integer.MAX_VALUE;
        }
    }

    /** The class that most of the {@value #NEAREST} nearest real samples are of; of equally many that of the nearest. */
    final class ByNeighbours implements ClassGuess {
        private static final int NEAREST = 5;

        private static final int MOST_SEARCHED = 1024;

        private final EvaluationSample sample;
        private final int classes;

        ByNeighbours(EvaluationSample sample, int classes) {
            this.sample = sample;
            this.classes = classes;
        }

        @Override
        public int of(float[] points, int row) {
            double[] unit = sample.target().unit();
            float[] real = sample.real();
            double[] distances = new double[NEAREST];
            int[] labels = new int[NEAREST];
            int found = 0;
            for (int i = 0; i < sample.size(); i++) {
                double square = 0;
                for (int axis = 0; axis < unit.length; axis++) {
                    double way = (points[row * unit.length + axis] - real[i * unit.length + axis]) / unit[axis];
                    square += way * way;
                }
                if (found == NEAREST && square >= distances[NEAREST - 1]) {
                    continue;
                }
                int place = found < NEAREST ? found++ : NEAREST - 1;
                while (place > 0 && distances[place - 1] > square) {
                    distances[place] = distances[place - 1];
                    labels[place] = labels[place - 1];
                    place--;
                }
                distances[place] = square;
                labels[place] = sample.realClasses()[i];
            }
            return most(labels, found);
        }

        private int most(int[] labels, int found) {
            int[] counts = new int[classes];
            int best = NONE;
            for (int i = 0; i < found; i++) {
                counts[labels[i]]++;
            }
            for (int i = 0; i < found; i++) {
                best = best == NONE || counts[labels[i]] > counts[best] ? labels[i] : best;
            }
            return best;
        }

        @Override
        public int most() {
            return MOST_SEARCHED;
        }
    }

    /** What was found of the pictures that were compared last. */
    record Known(ImageMeasurement images) implements ClassGuess {
        @Override
        public int of(float[] points, int row) {
            return images.neighbours().labels()[row];
        }

        @Override
        public int most() {
            return images.count();
        }
    }
}
