package ganscope.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.claim.LessonCheck.Outcome;
import ganscope.claim.Verdict;
import ganscope.lesson.course.Bound;
import ganscope.text.Language;
import ganscope.text.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a check of lessons found. */
public final class LessonReport {
    private LessonReport() {}

    public static String words(List<Outcome> outcomes, double seconds) {
        StringBuilder text = new StringBuilder();
        String lesson = "";
        for (Outcome outcome : outcomes) {
            if (!outcome.lesson().id().equals(lesson)) {
                lesson = outcome.lesson().id();
                text.append(String.format(
                        Locale.ROOT,
                        "%d  %s%n",
                        outcome.lesson().number(),
                        outcome.lesson().title().plain(Language.ENGLISH)));
            }
            text.append(String.format(
                    Locale.ROOT,
                    "  %-5s  %s%n         measured %s; %s; margin %s%n",
                    outcome.holds(),
                    shown(outcome).sentence(Language.ENGLISH),
                    outcome.verdicts().stream().map(LessonReport::numbers).collect(Collectors.joining(", ")),
                    words(outcome.claim().bound()),
                    Numbers.measured(outcome.margin())));
            if (!outcome.holds()) {
                text.append(String.format(
                        Locale.ROOT, "         %s%n", outcome.claim().fails().plain(Language.ENGLISH)));
            }
        }
        long holding = outcomes.stream().filter(Outcome::holds).count();
        return text + String.format(Locale.ROOT, "%d of %d claims true, %.0f s", holding, outcomes.size(), seconds);
    }

    /** One with which it is false, if there is one. */
    private static Verdict shown(Outcome outcome) {
        return outcome.verdicts().stream()
                .filter(verdict -> !verdict.holds())
                .findFirst()
                .orElse(outcome.verdicts().getFirst());
    }

    private static String numbers(Verdict verdict) {
        return verdict.claim().bound().compared().isEmpty()
                ? Numbers.measured(verdict.value())
                : Numbers.measured(verdict.value()) + " against " + Numbers.measured(verdict.other());
    }

    private static String words(Bound bound) {
        return switch (bound) {
            case Bound.Below below -> "below " + Numbers.setting(below.limit());
            case Bound.Above above -> "above " + Numbers.setting(above.limit());
            case Bound.Between between ->
                "from " + Numbers.setting(between.low()) + " to " + Numbers.setting(between.high());
            case Bound.LessThan less -> "less than the other";
            case Bound.MoreThan more -> "more than the other";
        };
    }

    public static ObjectNode json(List<Outcome> outcomes, int seeds, double seconds) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("true", outcomes.stream().filter(Outcome::holds).count());
        object.put(
                "false", outcomes.stream().filter(outcome -> !outcome.holds()).count());
        object.put("seeds", seeds);
        object.put("seconds", seconds);
        ArrayNode claims = object.putArray("claims");
        for (Outcome outcome : outcomes) {
            ObjectNode claim = claims.addObject();
            claim.put("lesson", outcome.lesson().id());
            claim.put("number", outcome.lesson().number());
            claim.put("says", shown(outcome).sentence(Language.ENGLISH));
            ArrayNode values = claim.putArray("values");
            outcome.verdicts().forEach(verdict -> JsonOutput.add(values, verdict.value()));
            put(claim, outcome);
            JsonOutput.put(claim, "margin", outcome.margin());
            claim.put("true", outcome.holds());
            claim.put("fails", outcome.claim().fails().plain(Language.ENGLISH));
        }
        return object;
    }

    private static void put(ObjectNode claim, Outcome outcome) {
        switch (outcome.claim().bound()) {
            case Bound.Below below -> claim.put("below", below.limit());
            case Bound.Above above -> claim.put("above", above.limit());
            case Bound.Between between ->
                claim.putArray("between").add(between.low()).add(between.high());
            case Bound.LessThan less -> others(claim.putArray("lessThan"), outcome);
            case Bound.MoreThan more -> others(claim.putArray("moreThan"), outcome);
        }
    }

    private static void others(ArrayNode array, Outcome outcome) {
        outcome.verdicts().forEach(verdict -> JsonOutput.add(array, verdict.other()));
    }
}
