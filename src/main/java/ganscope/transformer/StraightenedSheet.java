package ganscope.transformer;

import java.util.ArrayList;
import java.util.List;

/**
 * Pictures as they come in, and what the transformer makes of them.
 *
 * @param step after how many steps of training
 * @param pictures some
 */
public record StraightenedSheet(long step, List<Straightened> pictures) {
    /** Copies. */
    public StraightenedSheet {
        pictures = List.copyOf(pictures);
    }

    /**
     * One of them.
     *
     * @param input as it comes in, ink from 0 to 1
     * @param seen what the transformer fetches of it
     * @param map by which map
     * @param label which digit it is
     * @param said which the classifier behind the transformer says
     * @param saidWithout which the classifier without one says
     */
    public record Straightened(Image input, Image seen, AffineMap map, int label, int said, int saidWithout) {}

    static StraightenedSheet of(
            long step, float[] inputs, float[] seen, AffineMap[] maps, int[] labels, int[] said, int[] saidWithout) {
        List<Straightened> pictures = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            pictures.add(
                    new Straightened(image(inputs, i), image(seen, i), maps[i], labels[i], said[i], saidWithout[i]));
        }
        return new StraightenedSheet(step, pictures);
    }

    private static Image image(float[] pixels, int picture) {
        double[] values = new double[MovedDigits.PIXELS];
        for (int i = 0; i < values.length; i++) {
            values[i] = pixels[picture * values.length + i];
        }
        return new Image(MovedDigits.SIDE, MovedDigits.SIDE, values);
    }
}
