package ganscope.evaluation;

import ganscope.evaluation.latent.FeatureMaps;
import ganscope.evaluation.latent.LatentPlane;
import ganscope.evaluation.latent.LatentWalk;
import ganscope.evaluation.metric.Series;
import ganscope.evaluation.sample.ClassBlend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the charts of pictures show. Pictures are side² pixels each, row by row from the top, from −1 (black) to 1 (white).
 *
 * @param side pixels along an edge
 * @param sheet generated pictures of latents that stay the same from step to step; where classes are asked for,
 *     {@code perClass} of each class, of the same latents
 * @param perClass how many of the sheet are of one class; 0 where none are asked for
 * @param walk pictures on the way from one sample, or class, to another
 * @param blend pictures of two classes at once, where somebody asks for them; else null
 * @param maps what the layers of both networks make of one sample, where somebody asks for it; else null
 * @param plane pictures of a plane through latent space, where somebody asks for them and latents have one; else null
 * @param samples some of the generated evaluation samples
 * @param nearest of each of them the nearest real picture
 * @param distances how far that is, in data units
 * @param labels of each of them the class by its nearest real pictures, counted from 0; empty without classes
 * @param scores of each of them the discriminator's score
 * @param slopes of each of them the slope of that score by every pixel, per data unit
 * @param nearestMean the mean distance of all generated samples to the nearest real picture
 * @param nearestReal the same of the real pictures, to the nearest other one
 * @param names what the classes are called; empty without classes
 * @param realShares the share of each class among the real samples
 * @param generatedShares the same of the generated ones, by the nearest real pictures
 * @param patternShare the share of the generated samples that show each pattern of the target; empty where it knows none
 * @param components how many principal components the Fréchet distance is taken in
 * @param componentShare the share of the real pictures' variance along them
 */
public record ImageView(
        int side,
        Series sheet,
        int perClass,
        LatentWalk walk,
        @Nullable ClassBlend blend,
        @Nullable FeatureMaps maps,
        @Nullable LatentPlane plane,
        Series samples,
        Series nearest,
        Series distances,
        List<Integer> labels,
        Series scores,
        Series slopes,
        double nearestMean,
        double nearestReal,
        List<String> names,
        Series realShares,
        Series generatedShares,
        Series patternShare,
        int components,
        double componentShare)
        implements View {
    /** Copies. */
    public ImageView {
        labels = List.copyOf(labels);
        names = List.copyOf(names);
    }

    /** d, pixels of a picture. */
    public int pixels() {
        return side * side;
    }
}
