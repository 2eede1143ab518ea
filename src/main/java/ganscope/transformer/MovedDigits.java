package ganscope.transformer;

import ganscope.data.Digits;
import ganscope.data.distribution.GivenImages;
import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The handwritten digits that ship, turned, scaled and shifted in a black frame of {@value #SIDE} × {@value #SIDE} pixels of
 * ink from 0 to 1. {@value #TRAINING} of them are for training, moved anew each time; the rest, {@value #TIMES} times each,
 * moved once and for all, for testing. Which is which hangs on the seed. Not thread safe.
 */
public final class MovedDigits {
    /** The frame's side. */
    public static final int SIDE = 16;

    /** The pixels of a frame. */
    static final int PIXELS = SIDE * SIDE;

    /** The most pictures at once. */
    static final int MOST = 256;

    /** How many pictures are for training. */
    public static final int TRAINING = 1297;

    /** How often each picture for testing is there, moved otherwise each time. */
    public static final int TIMES = 2;

    /** How many digits there are. */
    public static final int CLASSES = 10;

    private final GivenImages digits = Digits.defaults().build();
    private final int[] labels = digits.labels().rows();
    private final Moves moves;
    private final int[] order;
    private final RandomStream random;
    private final BatchSampler placing = new BatchSampler(SIDE, MOST);
    private final float[] upright = new float[MOST * SIDE * SIDE];
    private final float[] theta = new float[MOST * BatchSampler.THETA];
    private final float[] picture = new float[digits.dimension()];
    private final float[] placed = new float[MOST * SIDE * SIDE];
    private final float[] testPictures;
    private final int[] testLabels;
    private final List<AffineMap> testMaps = new ArrayList<>();
    private double[] drawn = new double[BatchSampler.THETA];

    /** The digits of a seed. */
    public MovedDigits(Moves moves, long seed) {
        this.moves = moves;
        order = new int[digits.count()];
        RandomStream split = new RandomStream(seed, "stn.split");
        for (int i = 0; i < order.length; i++) {
            int other = split.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        random = new RandomStream(seed, "stn.training");
        RandomStream tests = new RandomStream(seed, "stn.test");
        int held = order.length - TRAINING;
        testPictures = new float[held * TIMES * PIXELS];
        testLabels = new int[held * TIMES];
        for (int i = 0; i < testLabels.length; i++) {
            testLabels[i] = put(order[TRAINING + i % held], tests, 0);
            place(1);
            testMaps.add(AffineMap.of(drawn));
            System.arraycopy(placed, 0, testPictures, i * PIXELS, PIXELS);
        }
    }

    /** Draws pictures for training, with replacement, each moved anew. */
    void draw(int rows, float[] pictures, int[] digitOf) {
        for (int row = 0; row < rows; row++) {
            digitOf[row] = put(order[random.nextInt(TRAINING)], random, row);
        }
        place(rows);
        System.arraycopy(placed, 0, pictures, 0, rows * PIXELS);
    }

    /** Puts a digit upright in the middle, and draws how it is moved; gives its label. */
    private int put(int digit, RandomStream from, int row) {
        digits.copy(digit, picture, 0);
        int side = digits.side();
        int margin = (SIDE - side) / 2;
        for (int i = 0; i < picture.length; i++) {
            int at = (margin + i / side) * SIDE + margin + i % side;
            upright[row * PIXELS + at] = (picture[i] + 1) / 2; // from -1 … 1
        }
        drawn = moves.draw(from, SIDE).theta();
        for (int i = 0; i < drawn.length; i++) {
            theta[row * drawn.length + i] = (float) drawn[i];
        }
        return labels[digit];
    }

    private void place(int rows) {
        placing.take(upright, rows);
        placing.sample(theta, rows, placed);
    }

    /** The pictures for testing, count × {@value #SIDE}² of ink. */
    float[] testPictures() {
        return testPictures.clone();
    }

    /** How each of them is moved: from its frame to the frame with the digit upright in the middle. */
    List<AffineMap> testMaps() {
        return List.copyOf(testMaps);
    }

    /** Which digits they are. */
    int[] testLabels() {
        return testLabels.clone();
    }
}
