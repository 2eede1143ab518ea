package ganscope.transformer;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two classifiers of moved digits that learn side by side from the same pictures: one with a spatial transformer in front,
 * one without, whose single network has the transformer's parameters instead. Softmax cross-entropy, Adam. The same seed
 * gives the same numbers. Not thread safe.
 */
public final class TransformerTraining {
    /** Pictures on the sheet, the first for testing. */
    public static final int SHOWN = 24;

    private final MovedDigits digits;
    private final DigitClassifier with;
    private final DigitClassifier without;
    private final float[] pictures = new float[TrainingSettings.BATCH * MovedDigits.PIXELS];
    private final int[] labels = new int[TrainingSettings.BATCH];
    private final float[] testPictures;
    private final int[] testLabels;
    private final List<AffineMap> testMaps;
    private final long seed;
    private long steps;
    private double withLoss = Double.NaN;
    private double withoutLoss = Double.NaN;

    /** Both before their first step. */
    public TransformerTraining(Moves moves, long seed) {
        this.seed = seed;
        digits = new MovedDigits(moves, seed);
        testPictures = digits.testPictures();
        testLabels = digits.testLabels();
        testMaps = digits.testMaps();
        int most = MovedDigits.MOST;
        RandomStream random = new RandomStream(seed, "stn.with");
        Localisation front = new Localisation(
                TrainingSettings.localisation(), MovedDigits.SIDE, most, TrainingSettings.adam(), random);
        with = new DigitClassifier(front, TrainingSettings.behind(), most, TrainingSettings.adam(), random);
        without = new DigitClassifier(
                null, TrainingSettings.alone(), most, TrainingSettings.adam(), new RandomStream(seed, "stn.without"));
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** Steps taken, each of {@value TrainingSettings#BATCH} pictures. */
    public long steps() {
        return steps;
    }

    /** Weights and biases of the classifier with a transformer, transformer included. */
    public int parametersWith() {
        return with.parameters();
    }

    /** Weights and biases of the one without. */
    public int parametersWithout() {
        return without.parameters();
    }

    /** How many pictures there are for testing. */
    public int testPictures() {
        return testLabels.length;
    }

    /** One update of both, on the same pictures. */
    public void step() {
        digits.draw(labels.length, pictures, labels);
        withLoss = with.train(pictures, labels, labels.length);
        withoutLoss = without.train(pictures, labels, labels.length);
        steps++;
    }

    /** How differently the digits for testing stand as they come in. */
    public Spread incoming() {
        return Spread.of(testMaps);
    }

    /** Measures both on all pictures for testing. */
    public TransformerProgress measure() {
        List<AffineMap> maps = new ArrayList<>();
        Score scoreWith = with.score(testPictures, testLabels, maps);
        Score scoreWithout = without.score(testPictures, testLabels, new ArrayList<>());
        List<AffineMap> upright = new ArrayList<>();
        for (int i = 0; i < testLabels.length; i++) {
            upright.add(maps.get(i).then(testMaps.get(i)));
        }
        return new TransformerProgress(steps, scoreWith, scoreWithout, withLoss, withoutLoss, Spread.of(upright));
    }

    /** The first pictures for testing, and what the transformer makes of them now. */
    public StraightenedSheet sheet() {
        float[] shown = Arrays.copyOf(testPictures, SHOWN * MovedDigits.PIXELS);
        float[] seen = with.seen(shown, SHOWN);
        AffineMap[] maps = new AffineMap[SHOWN];
        int[] said = new int[SHOWN];
        for (int i = 0; i < SHOWN; i++) {
            maps[i] = with.map(i);
            said[i] = with.said(i);
        }
        without.seen(shown, SHOWN);
        int[] saidWithout = new int[SHOWN];
        for (int i = 0; i < SHOWN; i++) {
            saidWithout[i] = without.said(i);
        }
        return StraightenedSheet.of(steps, shown, seen, maps, Arrays.copyOf(testLabels, SHOWN), said, saidWithout);
    }
}
