package ganscope.transformer;

import ganscope.nn.Initializer;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.optim.Optimizer;
import ganscope.optim.OptimizerSpec;
import ganscope.random.RandomStream;

/**
 * A spatial transformer: a localisation network that looks at each picture of a batch and says by which affine map it is to
 * be sampled, and the sampler. It begins with the identity: the last layer's weights are 0, its biases 1, 0, 0, 0, 1, 0
 * (Jaderberg et al., 2015, section 4). Not thread safe.
 */
final class Localisation {
    private static final float[] IDENTITY = {1, 0, 0, 0, 1, 0};

    private final Mlp mlp;
    private final MlpPass pass;
    private final Optimizer optimizer;
    private final BatchSampler sampler;
    private final float[] theta;
    private final float[] thetaGradient;
    private final float[] fetched;

    Localisation(MlpShape shape, int side, int maxRows, OptimizerSpec rule, RandomStream random) {
        mlp = new Mlp(shape);
        mlp.initialize(new Initializer.He(), random);
        int last = mlp.layers() - 1;
        int weights = mlp.inputs(last) * mlp.outputs(last);
        mlp.parameters().copyFrom(new float[weights], 0, mlp.weightOffset(last), weights);
        mlp.parameters().copyFrom(IDENTITY, 0, mlp.biasOffset(last), IDENTITY.length);
        pass = MlpPass.training(mlp, maxRows);
        optimizer = new Optimizer(rule, mlp.parameters().size());
        sampler = new BatchSampler(side, maxRows);
        theta = new float[maxRows * BatchSampler.THETA];
        thetaGradient = new float[theta.length];
        fetched = new float[maxRows * side * side];
    }

    int parameters() {
        return mlp.shape().parameterCount();
    }

    /**
     * Fetches every picture by its own map.
     *
     * @param pictures rows × side²
     * @param out receives rows × side²
     */
    void forward(float[] pictures, int rows, Matrix out) {
        pass.input().copyFrom(pictures, rows * mlp.shape().inputs());
        pass.forward(rows).copyTo(theta, rows * BatchSampler.THETA);
        sampler.take(pictures, rows);
        sampler.sample(theta, rows, fetched);
        out.copyFrom(fetched, rows * mlp.shape().inputs());
    }

    /** One update, by the loss's gradient by what was fetched last, rows × side². */
    void learn(Matrix byOutput, int rows) {
        byOutput.copyTo(fetched, rows * mlp.shape().inputs());
        sampler.gradient(theta, rows, fetched, thetaGradient);
        pass.outputGradient().copyFrom(thetaGradient, rows * BatchSampler.THETA);
        pass.backward(rows, false);
        optimizer.update(mlp.parameters(), mlp.gradients());
    }

    /** The map of a picture of the last batch. */
    AffineMap map(int picture) {
        double[] numbers = new double[BatchSampler.THETA];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = theta[picture * BatchSampler.THETA + i];
        }
        return AffineMap.of(numbers);
    }
}
