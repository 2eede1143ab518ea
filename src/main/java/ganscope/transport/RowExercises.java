package ganscope.transport;

/**
 * The vector forms of the loops over rows, each in every way in which the program calls it, on arrays of their own. Loaded
 * on the thread of {@link ganscope.vectors.LoopForm} alone.
 */
final class RowExercises {
    private static final int LENGTH = 512;
    private static final double[] CELLS = numbers(1);
    private static final double[] V = numbers(2);
    private static final double[] DISTANCE = new double[LENGTH];
    private static final double[][] AXES = {numbers(3), numbers(4)};
    private static double kept;

    private RowExercises() {}

    private static double[] numbers(int seed) {
        double[] numbers = new double[LENGTH];
        for (int j = 0; j < LENGTH; j++) {
            numbers[j] = (seed * 7919 * (j + 1)) % 1009;
        }
        return numbers;
    }

    /** Runs a loop once or twice; the numbers it went through. */
    static int run(RowLoop loop) {
        System.arraycopy(V, 0, DISTANCE, 0, LENGTH);
        switch (loop) {
            case COSTS -> {
                RowVectors.costs(AXES, AXES, 5, true, DISTANCE, 0);
                RowVectors.costs(AXES, AXES, 6, false, DISTANCE, 0);
                return 2 * LENGTH;
            }
            case SMALLEST_DIFFERENCE -> kept = RowVectors.smallestDifference(CELLS, 0, V);
            case FIND_DIFFERENCE -> {
                kept = RowVectors.findDifference(CELLS, 0, V, CELLS[300] - V[300], 0)
                        + RowVectors.findDifference(CELLS, 0, V, CELLS[3] - V[3], 1)
                        + RowVectors.findDifference(CELLS, 0, V, CELLS[3] - V[3], 5)
                        + RowVectors.findDifference(CELLS, 0, V, 0.5, 0);
                return 2 * LENGTH;
            }
            case FIND -> {
                kept = RowVectors.find(V, V[300], 0)
                        + RowVectors.find(V, V[3], 1)
                        + RowVectors.find(V, V[3], 5)
                        + RowVectors.find(V, 0.5, 0);
                return 2 * LENGTH;
            }
            case SMALLEST -> kept = RowVectors.smallest(V);
            case RELAX -> kept = RowVectors.relax(CELLS, 0, V, 1, DISTANCE);
            case LOWER -> RowVectors.lower(CELLS, 0, 1, DISTANCE);
        }
        return LENGTH;
    }
}
