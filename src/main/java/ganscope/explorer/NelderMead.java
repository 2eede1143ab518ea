package ganscope.explorer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * Minimises a function without derivatives by the simplex method of Nelder and Mead (1965), with reflection 1, expansion
 * 2, contraction and shrinking ½. The function may be infinite, so that bounds need no other form.
 */
final class NelderMead {
    private static final int MOST_EVALUATIONS = 400;
    private static final double SMALLEST_SIMPLEX = 1e-9;

    private record Vertex(double[] place, double value) {}

    private final ToDoubleFunction<double[]> function;
    private int evaluations;

    private NelderMead(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    /**
     * Where the function is least near a start.
     *
     * @param start k numbers
     * @param step the first simplex's edge along each axis
     * @return k numbers; those of the start if the function is infinite all around
     */
    static double[] minimise(ToDoubleFunction<double[]> function, double[] start, double step) {
        return new NelderMead(function).run(start, step);
    }

    private Vertex at(double[] place) {
        evaluations++;
        double value = function.applyAsDouble(place);
        return new Vertex(place, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
    }

    private double[] run(double[] start, double step) {
        Vertex[] simplex = new Vertex[start.length + 1];
        simplex[0] = at(start.clone());
        for (int axis = 0; axis < start.length; axis++) {
            double[] place = start.clone();
            place[axis] += step;
            simplex[axis + 1] = at(place);
        }
        Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
        while (evaluations < MOST_EVALUATIONS && size(simplex) > SMALLEST_SIMPLEX) {
            improve(simplex);
            Arrays.sort(simplex, Comparator.comparingDouble(Vertex::value));
        }
        return simplex[0].place();
    }

    private void improve(Vertex[] simplex) {
        int last = simplex.length - 1;
        Vertex worst = simplex[last];
        double[] centre = new double[last];
        for (int i = 0; i < last; i++) {
            for (int axis = 0; axis < last; axis++) {
                centre[axis] += simplex[i].place()[axis] / last;
            }
        }
        Vertex reflected = at(along(centre, worst.place(), -1));
        if (reflected.value() < simplex[0].value()) {
            Vertex expanded = at(along(centre, worst.place(), -2));
            simplex[last] = expanded.value() < reflected.value() ? expanded : reflected;
        } else if (reflected.value() < simplex[last - 1].value()) {
            simplex[last] = reflected;
        } else {
            boolean outside = reflected.value() < worst.value();
            Vertex contracted = at(along(centre, worst.place(), outside ? -0.5 : 0.5));
            if (contracted.value() < Math.min(reflected.value(), worst.value())) {
                simplex[last] = contracted;
            } else {
                shrink(simplex);
            }
        }
    }

    private void shrink(Vertex[] simplex) {
        for (int i = 1; i < simplex.length; i++) {
            simplex[i] = at(along(simplex[0].place(), simplex[i].place(), 0.5));
        }
    }

    /** centre + share · (place − centre). */
    private static double[] along(double[] centre, double[] place, double share) {
        double[] result = new double[centre.length];
        for (int axis = 0; axis < result.length; axis++) {
            result[axis] = centre[axis] + share * (place[axis] - centre[axis]);
        }
        return result;
    }

    private static double size(Vertex[] simplex) {
        double size = 0;
        for (Vertex vertex : simplex) {
            for (int axis = 0; axis < vertex.place().length; axis++) {
                size = Math.max(size, Math.abs(vertex.place()[axis] - simplex[0].place()[axis]));
            }
        }
        return size;
    }
}
