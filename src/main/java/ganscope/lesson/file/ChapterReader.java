package ganscope.lesson.file;

import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Chapter.Callout;
import ganscope.lesson.course.Chapter.Prediction;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Question;
import ganscope.lesson.course.Question.Choice;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.session.form.NearestName;
import ganscope.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads chapters and questions.
 *
 * @param setups what they can set up, by name
 * @param texts reads what they say
 */
record ChapterReader(Map<String, Setup> setups, Texts texts) {
    private static final int MOST_CHOICES = 5;
    private static final int MOST_CLAIMS = 6;
    private static final int MOST_BUTTONS = 4;

    Chapter read(Field field) throws BadLesson {
        Members members = field.members("title", "text", "formula", "predict", "try", "callout", "claims");
        Optional<Field> formula = members.find("formula");
        Optional<Field> predict = members.find("predict");
        Optional<Field> callout = members.find("callout");
        List<String> offered = offered(members);
        return new Chapter(
                texts.read(members.need("title")),
                texts.read(members.need("text")),
                formula.isEmpty() ? Optional.empty() : Optional.of(formula.get().text()),
                predict.isEmpty() ? Optional.empty() : Optional.of(prediction(predict.get())),
                offered,
                callout.isEmpty() ? Optional.empty() : Optional.of(callout(callout.get())),
                claims(members));
    }

    private List<String> offered(Members members) throws BadLesson {
        Optional<Field> field = members.find("try");
        List<String> names = new ArrayList<>();
        if (field.isPresent()) {
            for (Field each : field.get().list(1, MOST_BUTTONS)) {
                String name = each.text();
                Setup setup = setups.get(name);
                if (setup == null) {
                    List<String> shown = setups.entrySet().stream()
                            .filter(known -> known.getValue().isShown())
                            .map(Map.Entry::getKey)
                            .toList();
                    throw each.refused(Quoted.of(name) + " is none of the setups (" + String.join(", ", shown) + ")"
                            + NearestName.question(name, shown));
                }
                if (!setup.isShown()) {
                    throw each.refused(Quoted.bare(name) + " can be measured, but the window does not show it");
                }
                names.add(name);
            }
        }
        return names;
    }

    private List<Claim> claims(Members members) throws BadLesson {
        Optional<Field> field = members.find("claims");
        List<Claim> claims = new ArrayList<>();
        if (field.isPresent()) {
            ClaimReader reader = new ClaimReader(texts, new MeasuredReader(setups));
            for (Field each : field.get().list(1, MOST_CLAIMS)) {
                claims.add(reader.read(each));
            }
        }
        return claims;
    }

    private Callout callout(Field field) throws BadLesson {
        Members members = field.members("chart", "says");
        Field chart = members.need("chart");
        String id = chart.choice(NameLists.chartIds(), known -> known, Vocabulary.CHARTS.listedBy());
        return new Callout(id, texts.read(members.need("says")));
    }

    private Prediction prediction(Field field) throws BadLesson {
        Members members = field.members("ask", "choices", "answer", "because");
        List<Wording> choices = new ArrayList<>();
        for (Field choice : members.need("choices").list(2, MOST_CHOICES)) {
            choices.add(texts.read(choice));
        }
        return new Prediction(
                texts.read(members.need("ask")),
                choices,
                members.need("answer").whole(1, choices.size()) - 1,
                texts.read(members.need("because")));
    }

    Question question(Field field) throws BadLesson {
        Members members = field.members("ask", "choices", "answer");
        List<Choice> choices = new ArrayList<>();
        for (Field choice : members.need("choices").list(2, MOST_CHOICES)) {
            Members both = choice.members("says", "because");
            choices.add(new Choice(texts.read(both.need("says")), texts.read(both.need("because"))));
        }
        return new Question(
                texts.read(members.need("ask")), choices, members.need("answer").whole(1, choices.size()) - 1);
    }
}
