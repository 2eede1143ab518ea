package ganscope.lesson.file;

import ganscope.chart.explorer.ExplorerChart;
import ganscope.chart.game.GameChart;
import ganscope.chart.input.ChartKind;
import ganscope.chart.som.SomChart;
import ganscope.data.Space;
import ganscope.evaluation.metric.Metric;
import ganscope.explorer.Measure;
import ganscope.gan.experiment.Experiment;
import ganscope.lesson.Presets;
import ganscope.lesson.course.Glossary;
import ganscope.lesson.course.Measured.Fit;
import ganscope.lesson.course.Measured.GameNumber;
import ganscope.lesson.course.Measured.GridNumber;
import ganscope.lesson.course.Measured.MapNumber;
import ganscope.lesson.course.Measured.TransformerNumber;
import ganscope.lesson.file.Vocabulary.Entry;
import ganscope.text.Language;
import ganscope.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands in each list of {@link Vocabulary}, with the words that the window has for it. */
final class NameLists {
    /** Texts beside those of the findings. */
    private static final Set<String> NO_FINDINGS = Set.of("title", "afresh", "beside");

    private static final String EXPLAIN = "explain.";

    private NameLists() {}

    static List<Entry> presets(Language language) {
        Words words = Words.in(language);
        return Presets.all().stream()
                .map(preset -> new Entry(
                        preset.name(),
                        words.get("names.space." + space(preset.experiment()).id()),
                        words.get("preset." + preset.name() + ".about")))
                .toList();
    }

    private static Space space(Experiment experiment) {
        return Space.of(experiment.target().dimension());
    }

    static List<Entry> metrics(Language language) {
        Words words = Words.in(language);
        return Arrays.stream(Metric.values())
                .map(metric -> new Entry(
                        metric.id(),
                        metric.unit() == Metric.Unit.NONE ? "" : words.get("chart.unit." + metric.unit()),
                        words.get("chart.metric-about." + metric.id())))
                .toList();
    }

    /** The ids of what the panel may say. */
    static List<String> findingIds() {
        return Words.in(Language.ENGLISH).keys(EXPLAIN).stream()
                .map(key -> key.substring(EXPLAIN.length()))
                .filter(id -> id.matches("[a-zA-Z]+") && !NO_FINDINGS.contains(id))
                .toList();
    }

    static List<Entry> findings(Language language) {
        return findingIds().stream()
                .map(id ->
                        new Entry(id, "", Words.in(language).get(EXPLAIN + id).replaceAll("\\{\\d[^}]*}", "…")))
                .toList();
    }

    static List<Entry> divergences(Language language) {
        return Arrays.stream(Measure.values())
                .map(measure -> new Entry(measure.id(), "", Words.in(language).get("explorer.measure." + measure.id())))
                .toList();
    }

    static List<Entry> numbers(Language language) {
        Words words = Words.in(language);
        return Stream.of(
                        numbers("game", GameNumber.values(), GameNumber::id, words),
                        numbers("som", MapNumber.values(), MapNumber::id, words),
                        numbers("convolve", GridNumber.values(), GridNumber::id, words),
                        numbers("stn", TransformerNumber.values(), TransformerNumber::id, words),
                        numbers("gives", Fit.Part.values(), Fit.Part::id, words))
                .flatMap(entries -> entries)
                .toList();
    }

    private static <E> Stream<Entry> numbers(String field, E[] values, Function<E, String> id, Words words) {
        return Arrays.stream(values)
                .map(id)
                .map(name -> new Entry(name, field + ":", words.get("names.number." + field + "." + name)));
    }

    /** Every chart that a callout can point at. */
    static List<String> chartIds() {
        return Stream.of(
                        Arrays.stream(ChartKind.values()).map(ChartKind::id),
                        Arrays.stream(GameChart.values()).map(GameChart::id),
                        Arrays.stream(ExplorerChart.values()).map(ExplorerChart::id),
                        Arrays.stream(SomChart.values()).map(SomChart::id))
                .flatMap(ids -> ids)
                .toList();
    }

    static List<Entry> charts(Language language) {
        Words words = Words.in(language);
        return chartIds().stream()
                .map(id -> new Entry(id, place(id, words), words.get("chart." + id + shown(id, words))))
                .toList();
    }

    private static String shown(String chart, Words words) {
        return words.has("chart." + chart + ".shows") ? ".shows" : ".about";
    }

    /** Which data the laboratory has it for; the others are named by their workspace. */
    private static String place(String chart, Words words) {
        List<String> spaces = Arrays.stream(ChartKind.values())
                .filter(kind -> kind.id().equals(chart))
                .flatMap(kind -> Arrays.stream(Space.values()).filter(kind::suits))
                .map(space -> words.get("names.space." + space.id()))
                .toList();
        return String.join(", ", spaces);
    }

    static List<Entry> parts(Language language) {
        return ConvolveReader.TOPICS.stream()
                .map(topic -> new Entry(topic, "", Words.in(language).get("names.part." + topic)))
                .toList();
    }

    static List<Entry> words(Language language) {
        return Lessons.glossary().entries().stream()
                .map(entry -> word(entry, language))
                .toList();
    }

    private static Entry word(Glossary.Entry entry, Language language) {
        return new Entry(
                entry.term().plain(language),
                String.join(", ", entry.forms()),
                String.join(" ", entry.definition().paragraphs(language)));
    }
}
