package ganscope.gan;

import ganscope.data.distribution.Distribution;
import ganscope.gan.experiment.Experiment;
import ganscope.nn.array.NamedArrays;
import ganscope.nn.array.NamedArraysReader;
import java.util.Arrays;
import java.util.List;

/**
 * What the networks were built for. It stays as it is when the target moves.
 *
 * @param scaling their coordinates
 * @param output the reach of the generator's output
 */
record BuiltFor(DataScaling scaling, OutputRange output) {
    static BuiltFor of(Experiment experiment, Distribution target) {
        DataScaling scaling = DataScaling.of(experiment.scaling(), target);
        return new BuiltFor(scaling, OutputRange.of(experiment.generator().output(), target, scaling));
    }

    /** Adds it in numbers. */
    void save(NamedArrays.Builder out) {
        out.reals("scaling/center", numbers(scaling.center()));
        out.reals("scaling/scale", numbers(scaling.scale()));
        out.reals("generator/reach", output.reach());
    }

    /** Takes it back, for an experiment of as many dimensions. */
    static BuiltFor restored(Experiment experiment, NamedArraysReader in) {
        int d = experiment.target().dimension();
        DataScaling scaling = new DataScaling(list(in.reals("scaling/center", d)), list(in.reals("scaling/scale", d)));
        return new BuiltFor(scaling, new OutputRange(experiment.generator().output(), in.reals("generator/reach", d)));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
