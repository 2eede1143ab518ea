package ganscope.evaluation.latent;

import ganscope.evaluation.metric.Series;
import ganscope.gan.GeneratorFunction;

/**
 * What a generator makes of a plane through latent space, whose middle is the latent of a sample of the sheet.
 *
 * @param sample which, counted from 0
 * @param asked the class that it was asked to be of, as all of the plane is; −1 where none was
 * @param side pictures along an edge of {@code pictures}
 * @param pictures of equally spaced points, both edges among them, row by row from the top
 * @param spot the point that was asked for
 * @param picture what is made of it
 * @param reach how far an edge is from the middle: degrees on a sphere, or else in units of latents
 * @param onSphere whether the plane is bent to the sphere of the latent's length
 */
public record LatentPlane(
        int sample,
        int asked,
        int side,
        Series pictures,
        PlaneSpot spot,
        Series picture,
        double reach,
        boolean onSphere) {
    /** Pictures along an edge: an odd number, so that the sample itself is in the middle. */
    private static final int SIDE = 7;

    public static LatentPlane of(
            SheetSample sample,
            LatentDirections directions,
            PlaneSpot spot,
            int classes,
            int pixels,
            GeneratorFunction generator) {
        int width = sample.latent().length;
        int rows = SIDE * SIDE + 1;
        float[] latents = new float[rows * width];
        float[] shares = new float[rows * classes];
        for (int row = 0; row < rows; row++) {
            directions.place(sample.latent(), row + 1 < rows ? point(row) : spot, latents, row * width);
            System.arraycopy(sample.shares(classes), 0, shares, row * classes, classes);
        }
        float[] pictures = new float[rows * pixels];
        generator.generateMixed(latents, shares, rows, pictures);
        float[] last = new float[pixels];
        System.arraycopy(pictures, (rows - 1) * pixels, last, 0, pixels);
        return new LatentPlane(
                sample.index(),
                sample.asked(),
                SIDE,
                Series.of(pictures, (rows - 1) * pixels),
                spot,
                Series.of(last, pixels),
                directions.reach(),
                directions.onSphere());
    }

    private static PlaneSpot point(int tile) {
        double half = (SIDE - 1) / 2.0;
        return new PlaneSpot(tile % SIDE / half - 1, 1 - tile / SIDE / half);
    }
}
