package ganscope.optim;

import ganscope.nn.kernel.FusedOptimizerKernels;
import ganscope.nn.kernel.VectorKernels;
import ganscope.nn.memory.Matrix;
import java.util.List;

/**
 * Transforms applied one behind the other; what comes out is subtracted from the parameters.
 *
 * @param transforms in the order of their application
 */
record Chain(List<Transform> transforms) {
    Chain {
        transforms = List.copyOf(transforms);
    }

    /** The chain that an optimiser's settings name. */
    static Chain of(OptimizerSpec spec) {
        Transform rate = new ScaleBySchedule(Schedule.of(spec));
        Transform adam = new ScaleByAdam(spec.beta1(), spec.beta2(), spec.epsilon());
        Transform weightDecay = new AddDecoupledWeightDecay(spec.weightDecay());
        return new Chain(
                switch (spec.type()) {
                    case SGD -> List.of(rate);
                    case MOMENTUM -> List.of(new Trace(spec.momentum(), false), rate);
                    case NESTEROV -> List.of(new Trace(spec.momentum(), true), rate);
                    case RMSPROP -> List.of(new ScaleByRms(spec.decay(), spec.epsilon(), 0), rate);
                    case ADAGRAD -> List.of(new ScaleByRootOfSquares(spec.epsilon()), rate);
                    case ADAM -> List.of(adam, rate);
                    case ADAMW -> List.of(adam, weightDecay, rate);
                    case AMSGRAD -> List.of(new ScaleByAmsgrad(spec.beta1(), spec.beta2(), spec.epsilon(), true), rate);
                    case LION -> List.of(new SignOfBlend(spec.beta1(), spec.beta2()), weightDecay, rate);
                    case OPTIMISTIC_ADAM -> List.of(adam, new Optimistic(), rate);
                });
    }

    /** States before the first update, one for each transform. */
    List<TransformState> start(int parameters) {
        return transforms.stream().map(transform -> transform.start(parameters)).toList();
    }

    /** One pass over memory for each transform: parameters and gradients 1 × n, the gradients are overwritten. */
    Pass stepwise(List<TransformState> states) {
        Transform[] links = transforms.toArray(Transform[]::new);
        TransformState[] memory = states.toArray(TransformState[]::new);
        return (parameters, gradients) -> {
            for (int i = 0; i < links.length; i++) {
                links[i].apply(gradients, parameters, memory[i]);
                memory[i].advance();
            }
            VectorKernels.axpy(parameters, -1, gradients);
        };
    }

    /** One pass over memory where a kernel does the whole chain, {@link #stepwise} otherwise; the same bits. */
    Pass fastest(List<TransformState> states) {
        int last = transforms.size() - 1;
        if (!(transforms.get(last) instanceof ScaleBySchedule rate)) {
            return stepwise(states);
        }
        TransformState clock = states.get(last);
        return switch (transforms.getFirst()) {
            case ScaleBySchedule _ ->
                (parameters, gradients) -> {
                    FusedOptimizerKernels.descend(parameters, gradients, rate.rate(clock));
                    clock.advance();
                };
            case ScaleByRms rms when last == 1 -> rms(rms, states.getFirst(), rate, clock);
            case ScaleByAdam adam when last == 1 -> adam(adam, states.getFirst(), 0, rate, clock);
            case ScaleByAdam adam
            when last == 2 && transforms.get(1) instanceof AddDecoupledWeightDecay(double factor) ->
                adam(adam, states.getFirst(), factor, rate, clock);
            case Transform _ -> stepwise(states);
        };
    }

    private static Pass adam(
            ScaleByAdam adam, TransformState moments, double decay, ScaleBySchedule rate, TransformState clock) {
        return (parameters, gradients) -> {
            BiasCorrection.advance(moments, adam.beta1(), adam.beta2());
            FusedOptimizerKernels.adam(
                    parameters,
                    gradients,
                    moments.slot(0),
                    moments.slot(1),
                    (float) adam.beta1(),
                    (float) adam.beta2(),
                    BiasCorrection.root(moments),
                    adam.epsilon(moments),
                    (float) decay,
                    rate.rate(clock));
            moments.advance();
            clock.advance();
        };
    }

    private static Pass rms(ScaleByRms rms, TransformState square, ScaleBySchedule rate, TransformState clock) {
        return (parameters, gradients) -> {
            FusedOptimizerKernels.meanSquareRoot(
                    parameters,
                    gradients,
                    square.slot(0),
                    (float) rms.decay(),
                    Transform.least(rms.epsilon()),
                    rate.rate(clock));
            square.advance();
            clock.advance();
        };
    }

    /** One update of parameters by gradients, both 1 × n; the gradients may be overwritten. */
    @FunctionalInterface
    interface Pass {
        void update(Matrix parameters, Matrix gradients);
    }
}
