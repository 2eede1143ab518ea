package ganscope.data;

import ganscope.data.distribution.ImageDistribution;

/** A target of square grey pictures. */
public sealed interface ImageTarget extends Target permits Digits, Bars, Strokes, Discs, Pictures {
    @Override
    ImageDistribution build();

    /** How many pixels a picture is wide, and high. */
    int side();

    @Override
    default int dimension() {
        return side() * side();
    }
}
