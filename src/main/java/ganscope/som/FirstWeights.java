package ganscope.som;

import ganscope.random.RandomStream;

/** The weights of a map before its first step. */
final class FirstWeights {
    private FirstWeights() {}

    /** d arrays of one number for each unit. */
    static double[][] of(SomSettings settings, MapData data) {
        return switch (settings.initialisation()) {
            case SAMPLES -> samples(settings, data);
            case PCA -> principal(settings.grid(), data);
        };
    }

    private static double[][] samples(SomSettings settings, MapData data) {
        RandomStream random = new RandomStream(settings.seed(), "som.start");
        double[][] weights = new double[data.dimension()][settings.grid().units()];
        for (int unit = 0; unit < settings.grid().units(); unit++) {
            int row = data.pick(random);
            for (int axis = 0; axis < weights.length; axis++) {
                weights[axis][unit] = data.get(row, axis);
            }
        }
        return weights;
    }

    /** Even steps with the data's own variance along each axis: √3 standard deviations to each side, √2 around a ring. */
    private static double[][] principal(MapGrid grid, MapData data) {
        double[] mean = data.mean();
        PrincipalAxes axes = PrincipalAxes.of(data);
        double[][] weights = new double[mean.length][grid.units()];
        for (int unit = 0; unit < grid.units(); unit++) {
            double along = Math.sqrt(3) * even(unit % grid.columns(), grid.columns());
            double beside = Math.sqrt(3) * even(unit / grid.columns(), grid.rows());
            if (grid.topology() == Topology.RING) {
                double turn = 2 * Math.PI * unit / grid.units();
                along = Math.sqrt(2) * Math.cos(turn);
                beside = Math.sqrt(2) * Math.sin(turn);
            }
            for (int axis = 0; axis < mean.length; axis++) {
                weights[axis][unit] = mean[axis] + along * axes.first()[axis] + beside * axes.second()[axis];
            }
        }
        return weights;
    }

    /** −1 at the first, 1 at the last. */
    private static double even(int index, int count) {
        return count == 1 ? 0 : 2.0 * index / (count - 1) - 1;
    }
}
