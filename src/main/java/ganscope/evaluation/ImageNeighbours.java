package ganscope.evaluation;

import java.util.Arrays;

/** For each picture of a sample the nearest real ones: how far the nearest is, and of which class most of the nearest are. */
final class ImageNeighbours {
    /** Real pictures that vote on a class; of equally many votes the nearest decides. */
    static final int VOTERS = 5;

    private final RealImages real;
    private final int dimension;
    private final float[][] axes;
    private double[] distances = {};
    private int[] nearest = {};
    private int[] labels = {};

    ImageNeighbours(RealImages real, int dimension) {
        this.real = real;
        this.dimension = dimension;
        axes = new float[dimension][real.count()];
        for (int i = 0; i < real.count(); i++) {
            for (int axis = 0; axis < dimension; axis++) {
                axes[axis][i] = real.pixels()[i * dimension + axis];
            }
        }
    }

    /**
     * Looks for the nearest of some pictures.
     *
     * @param pixels count × d
     * @param others whether the pictures are real ones themselves, so that equal ones do not count
     */
    void find(float[] pixels, int count, boolean others) {
        distances = new double[count];
        nearest = new int[count];
        labels = new int[count];
        float[] squares = new float[real.count()];
        for (int i = 0; i < count; i++) {
            Arrays.fill(squares, 0);
            for (int axis = 0; axis < dimension; axis++) {
                add(squares, axes[axis], pixels[i * dimension + axis]);
            }
            look(i, squares, others);
        }
    }

    /** One pixel after the other along all pictures: the compiler then works on several of them at once. */
    private static void add(float[] squares, float[] axis, float x) {
        for (int j = 0; j < squares.length; j++) {
            float way = x - axis[j];
            squares[j] += way * way;
        }
    }

    private void look(int i, float[] squares, boolean others) {
        float[] least = new float[VOTERS];
        int[] which = new int[VOTERS];
        Arrays.fill(least, Float.POSITIVE_INFINITY);
        Arrays.fill(which, -1);
        for (int j = 0; j < squares.length; j++) {
            if (squares[j] < least[VOTERS - 1] && !(others && squares[j] == 0)) {
                int place = VOTERS - 1;
                while (place > 0 && least[place - 1] > squares[j]) {
                    least[place] = least[place - 1];
                    which[place] = which[place - 1];
                    place--;
                }
                least[place] = squares[j];
                which[place] = j;
            }
        }
        distances[i] = Math.sqrt(least[0]);
        nearest[i] = which[0];
        labels[i] = real.classes() == 0 ? -1 : most(which);
    }

    private int most(int[] voters) {
        int[] votes = new int[real.classes()];
        for (int voter : voters) {
            if (voter >= 0) {
                votes[real.label(voter)]++;
            }
        }
        int best = -1;
        for (int voter : voters) {
            int label = voter < 0 ? best : real.label(voter);
            best = best < 0 || label >= 0 && votes[label] > votes[best] ? label : best;
        }
        return best;
    }

    /** How far the nearest real picture is from each, as last found; not to be written. */
    double[] distances() {
        return distances;
    }

    /** Which real picture that is; not to be written. */
    int[] nearest() {
        return nearest;
    }

    /** The class of each by its nearest; −1 without classes. Not to be written. */
    int[] labels() {
        return labels;
    }
}
