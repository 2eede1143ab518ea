package ganscope.transformer;

import ganscope.nn.Initializer;
import ganscope.nn.Mlp;
import ganscope.nn.MlpPass;
import ganscope.nn.layer.MlpShape;
import ganscope.nn.memory.Matrix;
import ganscope.optim.Optimizer;
import ganscope.optim.OptimizerSpec;
import ganscope.random.RandomStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network that says which digit a picture shows, with or without a spatial transformer in front. Not thread safe. */
final class DigitClassifier {
    private final @Nullable Localisation front;
    private final Mlp mlp;
    private final MlpPass pass;
    private final Optimizer optimizer;
    private final int classes;
    private final float[] logits;

    DigitClassifier(
            @Nullable Localisation front, MlpShape shape, int maxRows, OptimizerSpec rule, RandomStream random) {
        this.front = front;
        mlp = new Mlp(shape);
        mlp.initialize(new Initializer.He(), random);
        pass = MlpPass.training(mlp, maxRows);
        optimizer = new Optimizer(rule, mlp.parameters().size());
        classes = shape.outputs();
        logits = new float[maxRows * classes];
    }

    /** Weights and biases of all of it. */
    int parameters() {
        return mlp.shape().parameterCount() + (front == null ? 0 : front.parameters());
    }

    private void forward(float[] pictures, int rows) {
        if (front == null) {
            pass.input().copyFrom(pictures, rows * mlp.shape().inputs());
        } else {
            front.forward(pictures, rows, pass.input());
        }
        pass.forward(rows).copyTo(logits, rows * classes);
    }

    /**
     * One update.
     *
     * @param pictures rows × side² of ink from 0 to 1
     * @return the mean cross-entropy before it, in nats
     */
    double train(float[] pictures, int[] labels, int rows) {
        forward(pictures, rows);
        double loss = 0;
        for (int row = 0; row < rows; row++) {
            loss += SoftmaxCrossEntropy.of(logits, row * classes, classes, labels[row]);
            SoftmaxCrossEntropy.slope(logits, row * classes, classes, labels[row], rows);
        }
        pass.outputGradient().copyFrom(logits, rows * classes);
        if (front == null) {
            pass.backward(rows, false);
        } else {
            front.learn(pass.backwardBoth(rows, false), rows);
        }
        optimizer.update(mlp.parameters(), mlp.gradients());
        return loss / rows;
    }

    /**
     * How good it is on pictures, as many at a time as a batch takes.
     *
     * @param maps receives the transformer's map of each
     */
    Score score(float[] pictures, int[] labels, List<AffineMap> maps) {
        int d = mlp.shape().inputs();
        float[] batch = new float[pass.maxRows() * d];
        double loss = 0;
        int right = 0;
        for (int from = 0; from < labels.length; from += pass.maxRows()) {
            int rows = Math.min(pass.maxRows(), labels.length - from);
            System.arraycopy(pictures, from * d, batch, 0, rows * d);
            forward(batch, rows);
            for (int row = 0; row < rows; row++) {
                loss += SoftmaxCrossEntropy.of(logits, row * classes, classes, labels[from + row]);
                right += SoftmaxCrossEntropy.best(logits, row * classes, classes) == labels[from + row] ? 1 : 0;
                maps.add(map(row));
            }
        }
        return new Score(right / (double) labels.length, loss / labels.length);
    }

    /** What the transformer makes of pictures, at most a batch: rows × side²; the pictures themselves without one. */
    float[] seen(float[] pictures, int rows) {
        forward(pictures, rows);
        Matrix input = pass.input();
        float[] seen = new float[rows * mlp.shape().inputs()];
        input.copyTo(seen, seen.length);
        return seen;
    }

    /** The class said of a picture of the last batch. */
    int said(int picture) {
        return SoftmaxCrossEntropy.best(logits, picture * classes, classes);
    }

    /** The transformer's map of a picture of the last batch; the identity without one. */
    AffineMap map(int picture) {
        return front == null ? AffineMap.IDENTITY : front.map(picture);
    }
}
