package ganscope.data.distribution;

import ganscope.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels of given pictures as classes: each is drawn from its own pictures. */
final class GivenImageClasses implements Classes {
    private final GivenImages all;
    private final RowLabels labels;
    private final List<GivenImages> given;

    private GivenImageClasses(GivenImages all, RowLabels labels, List<GivenImages> given) {
        this.all = all;
        this.labels = labels;
        this.given = given;
    }

    /** The classes of pictures; none where there are no labels, or the pictures of a class are too few or all the same. */
    static Optional<Classes> of(GivenImages all, RowLabels labels) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<GivenImages> given = new ArrayList<>();
        for (int k = 0; k < labels.names().size(); k++) {
            float[] own = new float[all.count() * all.dimension()];
            int count = 0;
            for (int picture = 0; picture < all.count(); picture++) {
                if (labels.at(picture) == k) {
                    all.copy(picture, own, count++);
                }
            }
            try {
                given.add(new GivenImages(
                        all.side(), java.util.Arrays.copyOf(own, count * all.dimension()), RowLabels.NONE));
            } catch (IllegalArgumentException tooFew) {
                return Optional.empty(); // a class of one picture is no distribution to learn
            }
        }
        return Optional.of(new GivenImageClasses(all, labels, List.copyOf(given)));
    }

    @Override
    public int count() {
        return given.size();
    }

    @Override
    public String name(int k) {
        return labels.names().get(k);
    }

    @Override
    public double weight(int k) {
        return (double) given.get(k).count() / all.count();
    }

    @Override
    public Distribution given(int k) {
        return given.get(k);
    }

    @Override
    public void sample(RandomStream random, int rows, float[] out, int[] classes) {
        all.sample(random, rows, out, classes);
    }
}
