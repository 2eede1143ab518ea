package ganscope.chart.run;

import ganscope.chart.text.ChartText;

/** The name of a loss's level at equilibrium. */
final class LossLevel {
    private static final double LN_2 = Math.log(2);

    private LossLevel() {}

    /** A value in words where it is a multiple of ln 2, else in digits. */
    static String name(double value) {
        double multiple = value / LN_2;
        if (Math.abs(multiple) > 0.5 && Math.abs(multiple - Math.rint(multiple)) < 1e-9) {
            int count = (int) Math.rint(multiple);
            return (count < 0 ? "−" : "") + (Math.abs(count) == 1 ? "" : Math.abs(count) + " ") + "ln 2";
        }
        return ChartText.number(value + 0.0);
    }
}
