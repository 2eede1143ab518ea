package ganscope.data;

import java.util.List;
import java.util.Optional;

/** Every kind of target that needs no file, as it comes: for menus, and to fill in what a file leaves out. */
public final class TargetCatalogue {
    private static final List<Target> DEFAULTS = List.of(
            Normal.defaults(),
            NormalMixture.defaults(),
            Uniform.defaults(),
            Exponential.defaults(),
            Drawn.defaults(),
            Ring.defaults(),
            Grid.defaults(),
            Lines.defaults(),
            SwissRoll.defaults(),
            Moons.defaults(),
            Spirals.defaults(),
            Circles.defaults(),
            Annulus.defaults(),
            Checkerboard.defaults(),
            Pinwheel.defaults(),
            Digits.defaults(),
            Bars.defaults(),
            Strokes.defaults(),
            Discs.defaults());

    private TargetCatalogue() {}

    /** One of each kind but {@link Samples}, those on the line first. */
    public static List<Target> defaults() {
        return DEFAULTS;
    }

    /** The default of the kind with this {@link Target#type() name}, if there is one. */
    public static Optional<Target> ofType(String type) {
        return DEFAULTS.stream().filter(target -> target.type().equals(type)).findFirst();
    }
}
