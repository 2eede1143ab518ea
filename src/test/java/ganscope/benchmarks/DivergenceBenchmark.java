package ganscope.benchmarks;

import ganscope.divergence.EnergyDistance;
import ganscope.divergence.MaximumMeanDiscrepancy;
import ganscope.divergence.SampleDivergences;
import ganscope.random.RandomStream;
import ganscope.stats.Bandwidth;
import ganscope.stats.Bins;
import ganscope.stats.KernelDensity;
import ganscope.stats.Points;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The metrics of one snapshot: 4,096 points on the line, 512 in the plane. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DivergenceBenchmark {
    /** The dimension of the points. */
    @Param({"1", "2"})
    public int dimension;

    private Points p;
    private Points q;
    private List<Bins> bins;

    /** Two normal samples, and bins that hold them. */
    @Setup
    public void draw() {
        int n = dimension == 1 ? 4096 : 512;
        RandomStream random = new RandomStream(1, "benchmark");
        p = normal(random, n);
        q = normal(random, n);
        bins = Collections.nCopies(dimension, Bins.even(-4, 4, dimension == 1 ? 60 : 24));
    }

    private Points normal(RandomStream random, int n) {
        double[] coordinates = new double[n * dimension];
        for (int i = 0; i < coordinates.length; i++) {
            coordinates[i] = random.nextGaussian();
        }
        return Points.of(coordinates, dimension);
    }

    /** All divergences on given bins. */
    @Benchmark
    public SampleDivergences givenBins() {
        return SampleDivergences.between(p, q, bins);
    }

    /** All divergences, the bins chosen too. */
    @Benchmark
    public SampleDivergences chosenBins() {
        return SampleDivergences.between(p, q);
    }

    /** The energy distance. */
    @Benchmark
    public double energy() {
        return EnergyDistance.of(p, q);
    }

    /** MMD with a given kernel. */
    @Benchmark
    public double mmd() {
        return MaximumMeanDiscrepancy.unbiased(p, q, 1);
    }

    /** The median distance of 256 points. */
    @Benchmark
    public double medianDistance() {
        return MaximumMeanDiscrepancy.medianDistance(p, q, MaximumMeanDiscrepancy.MEDIAN_POINTS);
    }

    /** A density estimate on 256 points of the line or 64 × 64 of the plane. */
    @Benchmark
    public double[] densityEstimate() {
        KernelDensity density = KernelDensity.of(p, Bandwidth.Rule.SCOTT);
        return dimension == 1
                ? density.onGrid(Bins.even(-5, 5, 256))
                : density.onGrid(Bins.even(-5, 5, 64), Bins.even(-5, 5, 64));
    }
}
