package ganscope.chart.run;

import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartTable;
import ganscope.chart.sheet.Picture;
import ganscope.chart.style.Look;

/** One kind of chart: what it shows, and the numbers behind it. */
public interface Drawing {
    /** The chart, or a sentence where there is nothing to show. */
    Picture picture(ChartInput input, Look look);

    /** The numbers behind the chart; empty where there is nothing to show. */
    ChartTable table(ChartInput input);
}
