package ganscope.nn;

import ganscope.random.RandomStream;
import ganscope.text.Quoted;
import java.util.Locale;

/** How the weights of a layer start; biases start at zero. */
public sealed interface Initializer {
    /** The name in experiment files, such as {@code glorot} or {@code normal(0.02)}. */
    String id();

    /**
     * Draws the weights of one layer.
     *
     * @param rows of the weights as a matrix
     * @param columns of the weights as a matrix
     * @param fanIn the inputs that one output hangs on: of a dense layer its rows
     * @param fanOut the outputs that one input acts on: of a dense layer its columns
     * @param random where to draw from
     * @return rows × columns, row-major
     */
    double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random);

    /** Those of a dense layer, in × out. */
    default double[] draw(int in, int out, RandomStream random) {
        return draw(in, out, in, out, random);
    }

    /**
     * The initialiser of an identifier.
     *
     * @param text glorot, he, lecun, orthogonal, zeros, normal (σ = 0.02) or normal(σ)
     * @throws IllegalArgumentException if there is no such initialiser
     */
    static Initializer parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("normal(") && name.endsWith(")")) {
            return Normal.of(name.substring("normal(".length(), name.length() - 1));
        }
        return switch (name) {
            case "glorot" -> new Glorot();
            case "he" -> new He();
            case "lecun" -> new LeCun();
            case "orthogonal" -> new Orthogonal();
            case "zeros" -> new Zeros();
            case "normal" -> new Normal(0.02);
            default ->
                throw new IllegalArgumentException(
                        "initializer: " + Quoted.of(text) + " (glorot, he, lecun, orthogonal, normal(0.02), zeros)");
        };
    }

    /** Uniform on ±√(6 / (fan-in + fan-out)), of variance 2 / (fan-in + fan-out) (Glorot and Bengio, 2010). */
    record Glorot() implements Initializer {
        @Override
        public String id() {
            return "glorot";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            double bound = Math.sqrt(6.0 / (fanIn + fanOut));
            double[] weights = new double[rows * columns];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = bound * (2 * random.nextDouble() - 1);
            }
            return weights;
        }
    }

    /** Normal of variance 2 / fan-in (He, Zhang, Ren and Sun, 2015). */
    record He() implements Initializer {
        @Override
        public String id() {
            return "he";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            return normal(rows * columns, Math.sqrt(2.0 / fanIn), random);
        }
    }

    /** Normal of variance 1 / fan-in (LeCun, Bottou, Orr and Müller, 1998). */
    record LeCun() implements Initializer {
        @Override
        public String id() {
            return "lecun";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            return normal(rows * columns, Math.sqrt(1.0 / fanIn), random);
        }
    }

    /** A uniformly random matrix with orthonormal rows or columns, whichever are fewer (Saxe et al., 2014). */
    record Orthogonal() implements Initializer {
        @Override
        public String id() {
            return "orthogonal";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            int vectors = Math.min(rows, columns);
            int length = Math.max(rows, columns);
            double[] basis = orthonormal(normal(vectors * length, 1, random), vectors, length);
            if (rows <= columns) {
                return basis;
            }
            double[] weights = new double[rows * columns];
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    weights[i * columns + j] = basis[j * length + i];
                }
            }
            return weights;
        }

        /** Gram–Schmidt on rows, twice over for full precision; of normal rows it makes a uniformly random basis. */
        private static double[] orthonormal(double[] rows, int vectors, int length) {
            for (int i = 0; i < vectors; i++) {
                for (int pass = 0; pass < 2; pass++) {
                    for (int j = 0; j < i; j++) {
                        addRow(rows, length, i, j, -dot(rows, length, i, j));
                    }
                    addRow(rows, length, i, i, 1 / Math.sqrt(dot(rows, length, i, i)) - 1);
                }
            }
            return rows;
        }

        private static double dot(double[] rows, int length, int i, int j) {
            double sum = 0;
            for (int k = 0; k < length; k++) {
                sum += rows[i * length + k] * rows[j * length + k];
            }
            return sum;
        }

        private static void addRow(double[] rows, int length, int to, int from, double factor) {
            for (int k = 0; k < length; k++) {
                rows[to * length + k] += factor * rows[from * length + k];
            }
        }
    }

    /**
     * Normal of a given standard deviation; DCGAN uses 0.02 (Radford, Metz and Chintala, 2016).
     *
     * @param sigma the standard deviation, above 0 and at most 100
     */
    record Normal(double sigma) implements Initializer {
        public Normal {
            if (!(sigma > 0 && sigma <= 100)) {
                throw new IllegalArgumentException("normal sigma: " + sigma + " (above 0, at most 100)");
            }
        }

        private static Normal of(String text) {
            try {
                return new Normal(Double.parseDouble(text));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "normal sigma: " + Quoted.of(text) + " (a number above 0, at most 100)", e);
            }
        }

        @Override
        public String id() {
            return "normal(" + sigma + ")";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            return normal(rows * columns, sigma, random);
        }
    }

    /** All zeros: every unit of a layer stays the same, the textbook's example of what not to do. */
    record Zeros() implements Initializer {
        @Override
        public String id() {
            return "zeros";
        }

        @Override
        public double[] draw(int rows, int columns, int fanIn, int fanOut, RandomStream random) {
            return new double[rows * columns];
        }
    }

    private static double[] normal(int count, double sigma, RandomStream random) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = sigma * random.nextGaussian();
        }
        return weights;
    }
}
