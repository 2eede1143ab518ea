package ganscope.data;

import java.util.List;
import java.util.stream.Stream;

/** Targets to check: every kind as it comes, and with parameters far from that. */
public final class TargetExamples {
    private TargetExamples() {}

    public static Stream<Target> all() {
        return Stream.of(onTheLine(), inThePlane(), ofPictures()).flatMap(targets -> targets);
    }

    static Stream<Target> ofPictures() {
        return Stream.of(Digits.defaults(), Bars.defaults(), new Bars(0.1), Strokes.defaults(), new Discs(8, 0.02));
    }

    static Stream<Distribution1D> onTheLine() {
        return Stream.of(
                Normal.defaults(),
                new Normal(-50, 0.01),
                NormalMixture.defaults(),
                new NormalMixture(List.of(-10.0, 0.0, 3.0), List.of(0.1, 2.0, 0.5), List.of(1.0, 5.0, 2.0)),
                new NormalMixture(List.of(1.0, 4.0), List.of(1.0, 0.2), List.of()),
                new NormalMixture(List.of(0.0, 100.0, 7.0), List.of(1.0, 1.0, 1.0), List.of(1.0, 0.0, 3.0)),
                Uniform.defaults(),
                new Uniform(-1000, 3),
                Exponential.defaults(),
                new Exponential(25, -4),
                Drawn.defaults(),
                new Drawn(10, 20, List.of(2.0, 2.0)),
                new Drawn(-1, 0, List.of(0.0, 5.0, 0.0, 0.0, 1e-3, 7.0, 7.0)),
                new Samples1D("hand", List.of(), new double[] {3, 1, 1, 2, 8, 5.5}, new double[0]));
    }

    static Stream<Target> inThePlane() {
        return Stream.of(
                Ring.defaults(),
                Ring.pacGan(),
                new Ring(8, 2, 0.1, 0, List.of()),
                new Ring(5, 1, 0.3, 33, List.of(1.0, 2.0, 0.0, 4.0, 0.5)),
                new Ring(1, 3, 0.5, -90, List.of()),
                Grid.defaults(),
                new Grid(3, 2, 0.3, 0, List.of()),
                new Grid(2, 1, 0.2, 30, List.of(1.0, 2.0, 3.0, 4.0)),
                Lines.defaults(),
                new Lines(1, 1, 2, 0.5, 0),
                new Lines(4, 0.5, 3, 0.1, 70),
                new Lines(2, 1, 1, 0, 45),
                SwissRoll.defaults(),
                new SwissRoll(1, 0),
                new SwissRoll(2, 100),
                new SwissRoll(0, 0),
                Moons.defaults(),
                new Moons(0.3, -45),
                Spirals.defaults(),
                new Spirals(3, 0.5, 2, 0.2, 10),
                new Spirals(1, 3, 1, 0.05, 0),
                Circles.defaults(),
                new Circles(1, 1, 0.5),
                Annulus.defaults(),
                new Annulus(0, 3),
                Checkerboard.defaults(),
                new Checkerboard(3, 2, 45),
                new Checkerboard(2, 1, 10),
                new Checkerboard(1, 1, 0),
                Pinwheel.defaults(),
                new Pinwheel(2, 0.1, 0.5, -1, 1, 90),
                Samples.of("hand", new double[] {0, 0, 1, 5, 2, 5, 3, 1, 3, 1}, 2));
    }
}
