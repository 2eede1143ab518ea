package ganscope.view.transformer;

import ganscope.text.Numbers;
import ganscope.transformer.AffineMap;
import ganscope.transformer.Footprint;
import ganscope.view.model.Messages;
import java.util.stream.Collectors;

/** What is said of the sampler in the hand. */
final class HandWords {
    private HandWords() {}

    /** Equation 1 with the present numbers put in, or that a spline has none. */
    static String map(Hand hand, Messages messages) {
        AffineMap map = hand.affine();
        return hand.mapping() == Mapping.SPLINE
                ? messages.get("transformer.said.spline")
                : messages.get(
                        "transformer.said.map",
                        number(map.xx()),
                        added(map.xy()),
                        added(map.x()),
                        number(map.yx()),
                        added(map.yy()),
                        added(map.y()));
    }

    /** Where the pixel pointed at is fetched, of what it is mixed, and its gradients. */
    static String pixel(Sampled sampled, Messages messages) {
        Hand hand = sampled.hand();
        Footprint footprint = sampled.footprint();
        String fetched = messages.get(
                "transformer.said.fetched",
                hand.row() + 1,
                hand.column() + 1,
                number(sampled.grid().x(hand.row(), hand.column())),
                number(sampled.grid().y(hand.row(), hand.column())),
                number(footprint.row() + 1),
                number(footprint.column() + 1),
                sum(footprint));
        return hand.gradients()
                ? fetched
                        + messages.get(
                                "transformer.said.gradient",
                                number(sampled.one().grid().x(hand.row(), hand.column())),
                                number(sampled.one().grid().y(hand.row(), hand.column())))
                : fetched;
    }

    /** A number with its sign before it, as in a sum. */
    private static String added(double value) {
        String words = number(value);
        return words.startsWith("−") ? "− " + words.substring(1) : "+ " + words;
    }

    /** Weight × number of each of the four pixels, and the sum. */
    private static String sum(Footprint footprint) {
        return footprint.taps().stream()
                        .map(tap -> number(tap.weight()) + " · " + Numbers.shortest(tap.value()))
                        .collect(Collectors.joining(" + "))
                + " = "
                + Numbers.shortest(footprint.value());
    }

    private static String number(double value) {
        double rounded = Math.rint(1000 * value) / 1000;
        return Numbers.shortest(rounded == 0 ? 0 : rounded);
    }
}
