package ganscope.lesson.course;

import ganscope.convolution.Convolution;
import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.convolution.Worked;
import ganscope.data.Digits;
import ganscope.explorer.Law;
import ganscope.game.DiracGame;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.gan.experiment.Experiment;
import ganscope.gan.objective.Objective;
import ganscope.som.SomSettings;
import ganscope.transformer.Moves;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that a lesson sets up to be looked at, and measures. */
public sealed interface Setup {
    /** What its button says. */
    Wording label();

    /** The words of the command line that show the same, each one word; empty where no command does. */
    List<String> command();

    /** Whether the window can show it. */
    default boolean isShown() {
        return true;
    }

    /**
     * A training run, in the laboratory.
     *
     * @param preset where it starts from; empty where it starts from the defaults
     * @param settings what differs from it, by the paths of {@code --set}
     * @param experiment all settings
     */
    record Training(Wording label, Optional<String> preset, Map<String, String> settings, Experiment experiment)
            implements Setup {
        /** Copies. */
        public Training {
            settings = Map.copyOf(settings);
        }

        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }
    }

    /**
     * Two training runs side by side, in the laboratory: both begin at step 0 and go in step.
     *
     * @param left on the left
     * @param right on the right; has the same target and the same seed
     */
    record Pair(Wording label, Training left, Training right) implements Setup {
        /**
         * Checks that they can stand side by side.
         *
         * @throws IllegalArgumentException if their targets or their seeds differ
         */
        public Pair {
            if (!left.experiment().target().equals(right.experiment().target())) {
                throw new IllegalArgumentException("two runs with different targets (the same target)");
            }
            if (left.experiment().seed() != right.experiment().seed()) {
                throw new IllegalArgumentException("two runs with different seeds (the same seed)");
            }
        }

        @Override
        public List<String> command() {
            return List.of();
        }
    }

    /**
     * The Dirac-GAN, in the workspace of the game.
     *
     * @param objective what both minimise
     * @param regularizer what bounds them
     * @param scheme who moves when, and how far
     * @param start where both begin
     * @param steps how many they make
     */
    record Play(Wording label, Objective objective, Regularizer regularizer, Scheme scheme, Position start, int steps)
            implements Setup {
        /** The rules. */
        public DiracGame game() {
            return new DiracGame(objective, regularizer);
        }

        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }
    }

    /**
     * A self-organising map on the target of a preset, in its workspace.
     *
     * @param preset whose target it is
     * @param experiment that preset's settings
     * @param settings how the map learns
     */
    record Unfolding(Wording label, String preset, Experiment experiment, SomSettings settings) implements Setup {
        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }
    }

    /**
     * A convolution, in its workspace.
     *
     * @param input the grid
     * @param kernel the kernel as it is given
     * @param geometry how it walks
     * @param transposed by which way a transposed convolution is done; empty where it is a plain one
     * @param flip whether the kernel is turned by half a turn first
     * @param topic what of the workspace shows it, such as {@code checkerboard}
     */
    record Convolving(
            Wording label,
            Grid input,
            Grid kernel,
            Geometry geometry,
            Optional<Way> transposed,
            boolean flip,
            String topic)
            implements Setup {
        /** The workspace's grids are squares of at most so many rows. */
        private static final int MOST_SHOWN = 8;

        /** What comes of it. */
        public Worked worked() {
            Grid taps = flip ? kernel.flipped() : kernel;
            return transposed.isPresent()
                    ? TransposedConvolution.of(input, taps, geometry, transposed.get())
                    : Convolution.of(input, taps, geometry);
        }

        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }

        @Override
        public boolean isShown() {
            return isShown(input) && isShown(kernel) && geometry.vertical().equals(geometry.horizontal());
        }

        private static boolean isShown(Grid grid) {
            return grid.rows() == grid.columns() && grid.rows() <= MOST_SHOWN;
        }
    }

    /**
     * Two distributions of the line, in the explorer.
     *
     * @param pWords the first as the command line writes it
     * @param qWords the second
     * @param p the first
     * @param q the second
     * @param samples how many numbers estimates see of each, 2–100,000
     * @param repeats how many pairs of samples, 20–10,000
     */
    record Exploration(Wording label, String pWords, String qWords, Law p, Law q, int samples, int repeats)
            implements Setup {
        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }
    }

    /**
     * A spatial transformer, in its workspace.
     *
     * @param moves how far digits are moved
     * @param steps of training, at least 1
     * @param seed of all random numbers
     */
    record Transformer(Wording label, Moves moves, int steps, long seed) implements Setup {
        @Override
        public List<String> command() {
            return SetupCommand.of(this);
        }
    }

    /**
     * Points of the line or the plane, to be compared through a histogram, and by transport.
     *
     * @param p n × dimension numbers, row-major
     * @param q m × dimension numbers
     * @param dimension 1 or 2
     * @param bins of the histogram on each axis
     */
    record Clouds(Wording label, List<Double> p, List<Double> q, int dimension, int bins) implements Setup {
        /** Copies. */
        public Clouds {
            p = List.copyOf(p);
            q = List.copyOf(q);
        }

        @Override
        public List<String> command() {
            return List.of();
        }

        @Override
        public boolean isShown() {
            return false;
        }
    }

    /**
     * Two samples of given pictures that share none, to be counted in the cells that bins of their pixels make.
     *
     * @param pictures whose pictures they are
     * @param square how many pixels the square in the middle is wide that alone is looked at, 1 to the side of a picture
     * @param bins of equal width on the axis of each pixel, from 2 on
     * @param samples how many pictures each sample has, from 2 on
     */
    record Halves(Wording label, Digits pictures, int square, int bins, int samples) implements Setup {
        @Override
        public List<String> command() {
            return List.of();
        }

        @Override
        public boolean isShown() {
            return false;
        }
    }

    /**
     * Two probability vectors.
     *
     * @param p probabilities, normalised where they are used
     * @param q as many
     */
    record Shares(Wording label, List<Double> p, List<Double> q) implements Setup {
        /** Copies. */
        public Shares {
            p = List.copyOf(p);
            q = List.copyOf(q);
        }

        @Override
        public List<String> command() {
            return List.of();
        }

        @Override
        public boolean isShown() {
            return false;
        }
    }
}
