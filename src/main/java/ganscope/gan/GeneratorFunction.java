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

    private final GeneratorNetwork generator;
    private final DataScaling scaling;
    private final float[] raw;
    private Mlp mlp;
    private MlpPass pass;

    GeneratorFunction(GeneratorNetwork generator, DataScaling scaling) {
        this.generator = generator;
        this.scaling = scaling;
        mlp = generator.evaluated();
        pass = new MlpPass(mlp, CHUNK);
        raw = new float[CHUNK * mlp.shape().outputs()];
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
        if (mlp != generator.evaluated()) {
            mlp = generator.evaluated();
            pass = new MlpPass(mlp, CHUNK);
        }
        int outputs = mlp.shape().outputs();
        for (int from = 0; from < rows; from += CHUNK) {
            int count = Math.min(CHUNK, rows - from);
            generator.input().fill(pass.input(), latents, asked, from, count);
            pass.forward(count).copyTo(raw, count * outputs);
            generator.output().apply(raw, count * outputs);
            System.arraycopy(raw, 0, samples, from * outputs, count * outputs);
        }
        scaling.toData(samples, rows);
    }
}
