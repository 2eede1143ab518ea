package ganscope.lesson.file;

import ganscope.lesson.course.Bound;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Measured;
import ganscope.lesson.course.Wording;
import ganscope.text.Language;
import ganscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads claims.
 *
 * @param texts reads what they say
 * @param measured reads what they measure
 */
record ClaimReader(Texts texts, MeasuredReader measured) {
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    Claim read(Field field) throws BadLesson {
        Members members = field.members(
                "says", "measure", "below", "above", "between", "less-than", "more-than", "fails", "surprising");
        Bound bound = bound(members);
        Optional<Field> surprising = members.find("surprising");
        Measured number = measured.read(members.need("measure"));
        return new Claim(
                says(members.need("says"), number, bound),
                number,
                bound,
                texts.read(members.need("fails")),
                surprising.isPresent() && surprising.get().truth());
    }

    private Bound bound(Members members) throws BadLesson {
        String kind = members.one("below", "above", "between", "less-than", "more-than");
        Field field = members.need(kind);
        return switch (kind) {
            case "below" -> new Bound.Below(field.number());
            case "above" -> new Bound.Above(field.number());
            case "between" -> {
                List<Field> two = field.list(2, 2);
                double low = two.getFirst().number();
                double high = two.getLast().number();
                if (!(low < high)) {
                    throw field.refused("the first number is not below the second");
                }
                yield new Bound.Between(low, high);
            }
            case "less-than" -> new Bound.LessThan(measured.read(field));
            default -> new Bound.MoreThan(measured.read(field));
        };
    }

    private Wording says(Field field, Measured number, Bound bound) throws BadLesson {
        Wording says = texts.withPlaces(field);
        for (Language language : Language.values()) {
            Matcher place = PLACE.matcher(says.in(language));
            while (place.find()) {
                boolean known = place.group().equals(Claim.VALUE)
                        || place.group().equals(Claim.OTHER) && bound.compared().isPresent();
                if (!known) {
                    throw inLanguage(field, language)
                            .refused(Quoted.bare(place.group()) + " (" + Claim.VALUE + ", or " + Claim.OTHER
                                    + " beside less-than and more-than)");
                }
            }
            boolean yesOrNo = number instanceof Measured.Says || number instanceof Measured.RanAway;
            if (!yesOrNo && !says.in(language).contains(Claim.VALUE)) {
                throw inLanguage(field, language)
                        .refused("no " + Claim.VALUE + " in it (where the measured number stands)");
            }
        }
        return says;
    }

    private static Field inLanguage(Field both, Language language) throws BadLesson {
        return both.members("en", "zh").need(language == Language.CHINESE ? "zh" : "en");
    }
}
