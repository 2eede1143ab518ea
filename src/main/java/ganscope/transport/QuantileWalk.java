package ganscope.transport;

/**
 * The monotone plan between two sorted samples: both are walked at once from quantile 0 to quantile 1, and a step ends
 * where either sample goes on to its next point.
 *
 * @param rankP the rank in the first sample at each step; only the first {@code size} entries count
 * @param rankQ the rank in the second sample
 * @param mass the length of each step, together 1
 * @param size the number of steps, at most n + m − 1
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record QuantileWalk(int[] rankP, int[] rankQ, double[] mass, int size) {

    static QuantileWalk of(SortedSample p, SortedSample q) {
        double[] weightsP = p.weights();
        double[] weightsQ = q.weights();
        int[] rankP = new int[weightsP.length + weightsQ.length];
        int[] rankQ = new int[rankP.length];
        double[] mass = new double[rankP.length];
        int size = 0;
        int i = 0;
        int j = 0;
        double leftP = weightsP[0];
        double leftQ = weightsQ[0];
        while (i < weightsP.length && j < weightsQ.length) {
            double step = Math.min(leftP, leftQ);
            rankP[size] = i;
            rankQ[size] = j;
            mass[size++] = step;
            leftP -= step;
            leftQ -= step;
            if (leftP <= 0 && ++i < weightsP.length) {
                leftP = weightsP[i];
            }
            if (leftQ <= 0 && ++j < weightsQ.length) {
                leftQ = weightsQ[j];
            }
        }
        return new QuantileWalk(rankP, rankQ, mass, size); // what is left on one side is rounding of its sum
    }
}
