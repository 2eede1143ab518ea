package ganscope;

import ganscope.stats.Points;

/** Samples given by a formula, so that another program can make the same ones and be asked for reference values. */
public final class FormulaSamples {
    private FormulaSamples() {}

    /** 40 numbers: 4 frac(0.6180339887498949 i) − 2. */
    public static double[] p() {
        double[] p = new double[40];
        for (int i = 0; i < p.length; i++) {
            p[i] = 4 * fraction(i * 0.6180339887498949) - 2;
        }
        return p;
    }

    /** 30 numbers: 3 frac(0.41421356237309515 j)². */
    public static double[] q() {
        double[] q = new double[30];
        for (int j = 0; j < q.length; j++) {
            double share = fraction(j * 0.41421356237309515);
            q[j] = 3 * (share * share);
        }
        return q;
    }

    /** p with weights 1 + i mod 3. */
    public static Points weightedP() {
        double[] weights = new double[40];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 + i % 3;
        }
        return Points.weighted(p(), 1, weights);
    }

    /** q with weights 1 + j mod 5. */
    public static Points weightedQ() {
        double[] weights = new double[30];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = 1 + j % 5;
        }
        return Points.weighted(q(), 1, weights);
    }

    /** (pᵢ, sin 3i + 0.3 pᵢ). */
    public static Points planeP() {
        double[] p = p();
        double[] coordinates = new double[80];
        for (int i = 0; i < p.length; i++) {
            coordinates[2 * i] = p[i];
            coordinates[2 * i + 1] = Math.sin(3.0 * i) + 0.3 * p[i];
        }
        return Points.of(coordinates, 2);
    }

    /** (qⱼ, cos 2j). */
    public static Points planeQ() {
        double[] q = q();
        double[] coordinates = new double[60];
        for (int j = 0; j < q.length; j++) {
            coordinates[2 * j] = q[j];
            coordinates[2 * j + 1] = Math.cos(2.0 * j);
        }
        return Points.of(coordinates, 2);
    }

    private static double fraction(double x) {
        return x - Math.floor(x);
    }
}
