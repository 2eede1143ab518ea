package ganscope.view.lesson;

import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Measured;
import java.util.stream.Stream;

/** The single numbers that a claim is about. */
final class ClaimParts {
    private ClaimParts() {}

    static Stream<Measured.Single> of(Claim claim) {
        return Stream.concat(
                of(claim.measured()), claim.bound().compared().stream().flatMap(ClaimParts::of));
    }

    private static Stream<Measured.Single> of(Measured measured) {
        return switch (measured) {
            case Measured.Single single -> Stream.of(single);
            case Measured.Ratio ratio -> Stream.concat(of(ratio.first()), of(ratio.second()));
            case Measured.Difference difference -> Stream.concat(of(difference.first()), of(difference.second()));
        };
    }

    /** Whether a claim is worked out at once: it speaks of nothing that has to be trained for long. */
    static boolean isStill(Claim claim) {
        return of(claim).noneMatch(part -> part instanceof Measured.OfRun || part instanceof Measured.OfTransformer);
    }

    /**
     * The step at which a number of a run is known.
     *
     * @param end the last step of the run
     */
    static long due(Measured.OfRun part, long end) {
        return switch (part) {
            case Measured.Reading reading -> Math.min(reading.when().to(), end);
            case Measured.Tracks tracks -> Math.min(tracks.to(), end);
            case Measured.Reaches reaches -> end;
            case Measured.Says says -> end;
            case Measured.RanAway away -> end;
        };
    }

    /** Whether a number is compared with noise floors. */
    static boolean needsFloors(Measured.Single part) {
        return part instanceof Measured.Says || part instanceof Measured.Reading reading && reading.overFloor();
    }
}
