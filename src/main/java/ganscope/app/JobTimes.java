package ganscope.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How long whole processes took, from command to result.
 *
 * @param millis of each run, in the order of the runs
 */
record JobTimes(double... millis) {
    /**
     * Runs two commands in turn, so that whatever else the machine does meets both alike.
     *
     * @param own the first command
     * @param peer the second; empty for none
     * @param runs how often
     * @return the times of the first, and those of the second (empty where there is none)
     * @throws IOException if a command cannot be started or fails
     */
    static List<JobTimes> inTurn(List<String> own, List<String> peer, int runs)
            throws IOException, InterruptedException {
        for (List<String> command : List.of(peer, own)) {
            if (!command.isEmpty()) {
                time(command); // warms the file system, and finds out whether it can be run at all
            }
        }
        double[] first = new double[runs];
        double[] second = new double[peer.isEmpty() ? 0 : runs];
        for (int i = 0; i < runs; i++) {
            first[i] = time(own);
            if (!peer.isEmpty()) {
                second[i] = time(peer);
            }
        }
        return List.of(new JobTimes(first), new JobTimes(second));
    }

    private static double time(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        int status = process.waitFor();
        double millis = (System.nanoTime() - begin) / 1e6;
        if (status != 0) {
            throw new IOException("the job ended with status " + status + ": " + String.join(" ", command));
        }
        return millis;
    }

    double median() {
        double[] sorted = sorted();
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }

    double least() {
        return sorted()[0];
    }

    double most() {
        return sorted()[millis.length - 1];
    }

    private double[] sorted() {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
