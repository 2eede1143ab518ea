package ganscope.chart.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanTraceTest {
    private static List<double[]> segments(MeanTrace trace) {
        List<double[]> found = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = trace.path().getPathIterator(null); !path.isDone(); path.next()) {
            found.add(new double[] {path.currentSegment(at), at[0], at[1]});
        }
        return found;
    }

    @Test
    void noiseAroundALineLeavesTheLine() {
        MeanTrace trace = new MeanTrace(4);
        for (int i = 0; i < 400; i++) {
            trace.add(i / 10.0, 50 + (i % 2 == 0 ? 30 : -30));
        }
        assertThat(segments(trace))
                .hasSize(10)
                .allSatisfy(at -> assertThat(at[2]).isCloseTo(50, within(1e-9)));
    }

    @Test
    void whatIsUndefinedBreaksIt() {
        MeanTrace trace = new MeanTrace(4);
        trace.add(0, 1);
        trace.add(5, 2);
        trace.add(6, Double.NaN);
        trace.add(7, 8);
        trace.add(9, 3);
        assertThat(segments(trace))
                .extracting(at -> (int) at[0])
                .containsExactly(
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO);
    }
}
