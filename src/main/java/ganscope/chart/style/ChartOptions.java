package ganscope.chart.style;

import ganscope.chart.input.ChartKind;
import ganscope.evaluation.metric.Metric;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How charts are drawn. Immutable.
 *
 * @param theme the colours
 * @param locale the language of every text: Chinese for {@code zh}, else English
 * @param scale size of type and lines, 1 = on a desk, about 1.7 = for the back row, 0.5–4
 * @param metrics the curves of {@link ChartKind#DIVERGENCE_AND_DISTANCE}
 * @param noise noise floors to show there, by metric; may be empty
 * @param transport how far the mass of the transport plans has moved, 0 = generated, 1 = real
 * @param noiseAwaited whether noise floors are still being looked for
 * @param shownClass the only class that maps of the plane show where samples have classes, from 1; 0 = all of them
 */
public record ChartOptions(
        ChartTheme theme,
        Locale locale,
        double scale,
        Set<Metric> metrics,
        Map<Metric, NoiseBand> noise,
        boolean noiseAwaited,
        double transport,
        int shownClass) {
    /** Light, English, desk size, JS against W1, mass half-way. */
    public static final ChartOptions DEFAULT = new ChartOptions(
            ChartTheme.LIGHT, Locale.ENGLISH, 1, EnumSet.of(Metric.JS, Metric.W1), Map.of(), false, 0.5, 0);

    /** Copies and checks. */
    public ChartOptions {
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new IllegalArgumentException("scale: " + scale + " (0.5 to 4)");
        }
        if (!(transport >= 0 && transport <= 1)) {
            throw new IllegalArgumentException("transport: " + transport + " (0 to 1)");
        }
        if (shownClass < 0) {
            throw new IllegalArgumentException("shownClass: " + shownClass + " (0 for all, or from 1)");
        }
        Set<Metric> chosen = EnumSet.noneOf(Metric.class);
        chosen.addAll(metrics);
        metrics = Collections.unmodifiableSet(chosen);
        Map<Metric, NoiseBand> floors = new EnumMap<>(Metric.class);
        floors.putAll(noise);
        noise = Collections.unmodifiableMap(floors);
    }

    /** The same in other colours. */
    public ChartOptions withTheme(ChartTheme other) {
        return new ChartOptions(other, locale, scale, metrics, noise, noiseAwaited, transport, shownClass);
    }

    /** The same in another language. */
    public ChartOptions withLocale(Locale other) {
        return new ChartOptions(theme, other, scale, metrics, noise, noiseAwaited, transport, shownClass);
    }

    /** The same in another size of type and lines. */
    public ChartOptions withScale(double other) {
        return new ChartOptions(theme, locale, other, metrics, noise, noiseAwaited, transport, shownClass);
    }

    /** The same with other metrics. */
    public ChartOptions withMetrics(Set<Metric> other) {
        return new ChartOptions(theme, locale, scale, other, noise, noiseAwaited, transport, shownClass);
    }

    /** The same with other noise floors. */
    public ChartOptions withNoise(Map<Metric, NoiseBand> other) {
        return new ChartOptions(theme, locale, scale, metrics, other, false, transport, shownClass);
    }

    /** The same without noise floors, as they are still being looked for. */
    public ChartOptions awaitingNoise() {
        return new ChartOptions(theme, locale, scale, metrics, Map.of(), true, transport, shownClass);
    }

    /** The same with one class only, from 1, or all with 0. */
    public ChartOptions withClass(int other) {
        return new ChartOptions(theme, locale, scale, metrics, noise, noiseAwaited, transport, other);
    }

    /** The same with the mass elsewhere on its way. */
    public ChartOptions withTransport(double other) {
        return new ChartOptions(theme, locale, scale, metrics, noise, noiseAwaited, other, shownClass);
    }
}
