package ganscope.cli.report;

import ganscope.lesson.course.Chapter;
import ganscope.lesson.course.Claim;
import ganscope.lesson.course.Lesson;
import ganscope.lesson.course.Question;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.text.Language;
import ganscope.text.Program;
import ganscope.text.ShellWords;
import java.util.List;
import java.util.Locale;

/** A lesson as plain text, with its questions. */
public final class LessonText {
    private final Lesson lesson;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private LessonText(Lesson lesson, Language language) {
        this.lesson = lesson;
        this.language = language;
    }

    public static String of(Lesson lesson, Language language) {
        return new LessonText(lesson, language).written();
    }

    private String written() {
        line("%d  %s", lesson.number(), in(lesson.title()));
        line("%s", in(lesson.goal()));
        for (Chapter chapter : lesson.chapters()) {
            line("");
            line("== %s", in(chapter.title()));
            write(chapter);
        }
        for (Question question : lesson.closing()) {
            line("");
            line("? %s", in(question.ask()));
            for (int i = 0; i < question.choices().size(); i++) {
                Question.Choice choice = question.choices().get(i);
                line("  %s %s", mark(i == question.answer()), in(choice.words()));
                line("      %s", in(choice.reason()));
            }
        }
        line("");
        lesson.sources().forEach(source -> line("[%s]", source));
        line("");
        return text.toString();
    }

    private void write(Chapter chapter) {
        chapter.text().paragraphs(language).forEach(paragraph -> line("%s", paragraph.replace("_", "")));
        chapter.formula().ifPresent(formula -> line("    %s", formula));
        chapter.predict().ifPresent(predict -> {
            line("? %s", in(predict.ask()));
            List<Wording> choices = predict.choices();
            for (int i = 0; i < choices.size(); i++) {
                line("  %s %s", mark(i == predict.answer()), in(choices.get(i)));
            }
            line("      %s", in(predict.reason()));
        });
        for (String name : chapter.setups()) {
            Setup setup = lesson.setup(name);
            if (setup.command().isEmpty()) {
                line("> %s", in(setup.label()));
            } else {
                line("> %s: %s %s", in(setup.label()), Program.command(), ShellWords.of(setup.command()));
            }
        }
        chapter.callout().ifPresent(callout -> line("@ %s: %s", callout.chart(), in(callout.words())));
        for (Claim claim : chapter.claims()) {
            line("! %s", claim.sentence(language));
        }
    }

    private static String mark(boolean right) {
        return right ? "*" : "-";
    }

    private String in(Wording wording) {
        return wording.plain(language);
    }

    private void line(String format, Object... words) {
        text.append(String.format(Locale.ROOT, format, words)).append(System.lineSeparator());
    }
}
