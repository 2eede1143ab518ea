package ganscope.lesson.course;

import ganscope.explorer.Law;
import ganscope.game.DiracGame;
import ganscope.game.Position;
import ganscope.game.Regularizer;
import ganscope.game.Scheme;
import ganscope.gan.Experiment;
import ganscope.gan.Objective;
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
