package ganscope.view.transformer;

import ganscope.transformer.AffineMap;
import ganscope.transformer.Pose;
import java.util.Locale;
import java.util.function.Consumer;

/** A ready-made map. */
enum Beginning {
    /** Turned by 30 degrees. */
    TURN(model -> model.open(Mapping.AFFINE, new Pose(30, 1, 1, 0, 0, 0).map())),
    /** The middle, twice as large. */
    ZOOM(model -> model.open(Mapping.ATTENTION, AffineMap.attention(0.5, 0, 0))),
    /** Moved, so that pixels are fetched beyond the edge. */
    SHIFT(model -> model.open(Mapping.ATTENTION, AffineMap.attention(1, 0.5, -0.25))),
    /** Sheared. */
    SHEAR(model -> model.open(Mapping.AFFINE, new Pose(0, 1, 1, 0.5, 0, 0).map())),
    /** Mirrored. */
    MIRROR(model -> model.open(Mapping.AFFINE, new AffineMap(-1, 0, 0, 0, 1, 0))),
    /** All of it, half as large, for a part of the target. */
    SHRINK(model -> model.open(Mapping.ATTENTION, AffineMap.attention(1.6, 0, 0))),
    /** Bent by a spline. */
    BEND(HandModel::bend);

    private final Consumer<HandModel> open;

    Beginning(Consumer<HandModel> open) {
        this.open = open;
    }

    void open(HandModel model) {
        open.accept(model);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
