package ganscope.chart;

/** One kind of chart: what it shows, and the numbers behind it. */
interface Drawing {
    /** The chart, or a sentence where there is nothing to show. */
    Picture picture(ChartInput input, Look look);

    /** The numbers behind the chart; empty where there is nothing to show. */
    ChartTable table(ChartInput input);
}
