package ganscope.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ganscope.lesson.Presets;
import ganscope.session.form.ExperimentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadyRacesTest {
    @Test
    void everyFileIsARaceAndEveryRaceAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("assets/races"))) {
            assertThat(ReadyRaces.all())
                    .extracting(race -> race.name() + ".json")
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void everyRaceCanBeRunAsItIs() {
        assertThat(ReadyRaces.all()).allSatisfy(race -> {
            RacePlan plan = RacePlan.of(race.entrants(), 1, race.steps(), race.every(), false);
            assertThat(plan.entrants()).extracting(Entrant::name).doesNotHaveDuplicates();
            assertThat(plan.differing().keySet())
                    .as("all but objective and constraint are alike, or the networks too where whole recipes are")
                    .allSatisfy(path -> assertThat(path)
                            .matches(
                                    race.name().equals("dcgan-vs-wgan-gp")
                                            ? "objective|constraint\\..*|generator\\..*|discriminator\\..*"
                                            : "objective|constraint\\..*"));
            assertThat(race.metrics()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyRaceHasATitleAndSaysWhatToLookFor(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.race", Locale.forLanguageTag(language));
        assertThat(words.getLocale().getLanguage()).isEqualTo(language.equals("en") ? "" : "zh");
        assertThat(ReadyRaces.all()).allSatisfy(race -> {
            assertThat(words.getString("race." + race.name() + ".title")).isNotBlank();
            assertThat(words.getString("race." + race.name() + ".about")).endsWith(language.equals("en") ? "." : "。");
        });
    }

    @Test
    void entrantsAreMeasuredAsTheFirstAndNumberedWhereTheyAreCalledTheSame() {
        var first = Presets.of("ring8").experiment();
        var other = ExperimentTree.with(first, "evaluation.samples", "128").withSeed(9);
        RacePlan plan = RacePlan.of(
                List.of(new Entrant("a", first), new Entrant("a", other), new Entrant("a", other)), 4, 5, 6, false);
        assertThat(plan.entrants()).extracting(Entrant::name).containsExactly("a", "a (2)", "a (3)");
        assertThat(plan.entrants()).allSatisfy(entrant -> {
            assertThat(entrant.experiment().evaluation()).isEqualTo(first.evaluation());
            assertThat(entrant.experiment().seed()).isEqualTo(4);
            assertThat(entrant.experiment().steps()).isEqualTo(5);
        });
        assertThat(plan.differing()).isEmpty();
    }

    @Test
    void otherDataAreAnotherRace() {
        List<Entrant> two = List.of(
                new Entrant("moons", Presets.of("moons").experiment()),
                new Entrant("line", Presets.of("normal-1d").experiment()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RacePlan.of(two, 1, 1, 1, false))
                .withMessageStartingWith("target: that of line is not that of moons");
        assertThat(RacePlan.of(two, 1, 1, 1, true)
                        .entrants()
                        .getLast()
                        .experiment()
                        .target())
                .isEqualTo(Presets.of("moons").experiment().target());
    }
}
