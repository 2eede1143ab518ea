package ganscope.gan;

import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;

/**
 * The generator as a function from latents to samples in data units, for evaluation. Where the generator keeps a moving
 * average of its parameters, the average is what is evaluated. Used on the trainer's thread only.
 */
public final class GeneratorFunction {
    /** Rows that go through the network at once: more are taken in turns. */
    private static final int CHUNK = 1024;
    /** The same of pictures. */
    private static final int PICTURES = 128;

    private final GeneratorNetwork generator;
    private final DataScaling scaling;
    private final int chunk;
    private final float[] raw;
    private Mlp mlp;
    private MlpPass pass;

    GeneratorFunction(GeneratorNetwork generator, DataScaling scaling) {
        this.generator = generator;
        this.scaling = scaling;
        mlp = generator.evaluated();
        chunk = chunk(mlp);
        pass = new MlpPass(mlp, chunk);
        raw = new float[chunk * mlp.shape().outputs()];
    }

    /** How many rows to take at once through a network. */
    static int chunk(Mlp mlp) {
        return mlp.shape().isPlain() ? CHUNK : PICTURES;
    }

    /**
     * Maps latents; a generator that is asked for classes is asked for one of them in every row.
     *
     * @param latents rows × latent dimension
     * @param asked the class asked for in each row, counted from 0; not read of a generator without classes
     * @param rows how many, any number
     * @param samples receives rows × d numbers in data units
     */
    public void generate(float[] latents, int[] asked, int rows, float[] samples) {
        run(rows, samples, (from, count) -> generator.input().fill(pass.input(), latents, asked, from, count));
    }

    /**
     * Maps latents of which several classes may be asked for at once, each for a share.
     *
     * @param shares rows × K, how much each class is asked for, where 1 and zeros ask for one class alone; not read of a
     *     generator without classes
     * @param rows how many, any number
     * @param samples receives rows × d numbers in data units
     */
    public void generateMixed(float[] latents, float[] shares, int rows, float[] samples) {
        run(rows, samples, (from, count) -> generator.input().fillMixed(pass.input(), latents, shares, from, count));
    }

    /**
     * The way of one latent through the generator, to the sample in data units.
     *
     * @param latents of which the first is taken
     * @param shares how much each class is asked for; not read of a generator without classes
     */
    public NetworkPath path(float[] latents, float[] shares) {
        float[] sample = new float[mlp.shape().outputs()];
        generateMixed(latents, shares, 1, sample);
        int side = (int) Math.round(Math.sqrt(sample.length));
        return NetworkPath.of(pass, LayerKernels.drawing(mlp, side)).endingWith(sample);
    }

    /** Puts some rows into the input of the pass. */
    private interface Filling {
        void fill(int from, int count);
    }

    private void run(int rows, float[] samples, Filling filling) {
        if (mlp != generator.evaluated()) {
            mlp = generator.evaluated();
            pass = new MlpPass(mlp, chunk);
        }
        int outputs = mlp.shape().outputs();
        for (int from = 0; from < rows; from += chunk) {
            int count = Math.min(chunk, rows - from);
            filling.fill(from, count);
            pass.forward(count).copyTo(raw, count * outputs);
            generator.output().apply(raw, count * outputs);
            System.arraycopy(raw, 0, samples, from * outputs, count * outputs);
        }
        scaling.toData(samples, rows);
    }
}
