package ganscope.gan;

import ganscope.gan.experiment.ClassedSamples;
import ganscope.gan.experiment.DiscriminatorInput;
import ganscope.random.RandomStream;

/** The points at which slopes are penalised, each of the class of the real sample that it was made from. */
final class PenaltyPoints {
    private final DiscriminatorInput layout;
    private final ClassedSamples points;

    /** Points for a batch. */
    PenaltyPoints(DiscriminatorInput layout, int batch) {
        this.layout = layout;
        points = new ClassedSamples(batch, layout.dimension());
    }

    /** Points on the segments between real and generated rows, one uniform share per row of the discriminator's input. */
    ClassedSamples between(ClassedSamples real, ClassedSamples fake, int count, RandomStream random) {
        float[] from = real.values();
        float[] to = fake.values();
        int width = layout.width();
        for (int at = 0; at < count * layout.dimension(); at += width) {
            float share = random.nextFloat();
            for (int i = at; i < at + width; i++) {
                points.values()[i] = share * from[i] + (1 - share) * to[i];
            }
        }
        return classed(real, count);
    }

    /** DRAGAN's points: real samples moved by up to half the batch's standard deviation. */
    ClassedSamples around(ClassedSamples real, int count, RandomStream random) {
        float reach = (float) (0.5 * layout.meanDeviation(real.values(), count));
        int width = layout.width();
        for (int at = 0; at < count * layout.dimension(); at += width) {
            float share = random.nextFloat() * reach;
            for (int i = at; i < at + width; i++) {
                points.values()[i] = real.values()[i] + share * random.nextFloat();
            }
        }
        return classed(real, count);
    }

    private ClassedSamples classed(ClassedSamples real, int count) {
        System.arraycopy(real.classes(), 0, points.classes(), 0, count);
        return points;
    }
}
