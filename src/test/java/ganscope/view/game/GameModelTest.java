package ganscope.view.game;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ganscope.chart.Charts;
import ganscope.chart.game.GameChart;
import ganscope.chart.style.ChartOptions;
import ganscope.cli.GanScopeCommand;
import ganscope.game.EigenvaluePair;
import ganscope.game.GameOptimizer;
import ganscope.game.Position;
import ganscope.game.Stability;
import ganscope.gan.experiment.UpdateOrder;
import ganscope.gan.objective.Objective;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GameModelTest {
    private final AtomicLong time = new AtomicLong();
    private final GameModel model = new GameModel(time::get);

    static Stream<Map<GameSetting, String>> rules() {
        return Stream.of(
                Map.of(),
                Map.of(GameSetting.R1, "0.3", GameSetting.UPDATE, "alternating", GameSetting.D_STEPS, "3"),
                Map.of(GameSetting.OBJECTIVE, "wasserstein", GameSetting.CLIP, "0.5", GameSetting.RATE, "0.07"),
                Map.of(GameSetting.OBJECTIVE, "least-squares", GameSetting.GP, "0.25"),
                Map.of(GameSetting.OPTIMIZER, "adam", GameSetting.RATE, "0.01"),
                Map.of(GameSetting.OPTIMIZER, "extragradient", GameSetting.CONSENSUS, "0.4"),
                Map.of(GameSetting.OPTIMIZER, "omd"));
    }

    /** What the window shows is what the command prints that it offers: the same numbers, not nearly the same. */
    @ParameterizedTest
    @MethodSource("rules")
    void theCommandPrintsWhatIsShown(Map<GameSetting, String> rules) throws IOException {
        model.drop(new Position(-0.7, 0.4));
        rules.forEach(model::set);
        for (int i = 0; i < 60; i++) {
            model.step();
        }
        StringWriter out = new StringWriter();
        String[] words = (model.command() + " --json").split(" ");
        int status = GanScopeCommand.execute(new PrintWriter(out), new PrintWriter(new StringWriter()), words);
        assertThat(status).as(model.command()).isZero();
        JsonNode answer = new ObjectMapper().readTree(out.toString());
        var way = model.scene().ways().getLast();
        assertThat(answer.path("trajectory")).hasSize(61).hasSize(way.theta().size());
        for (int i = 0; i <= 60; i++) {
            assertThat(answer.path("trajectory").get(i).get(0).asDouble())
                    .isEqualTo(way.theta().get(i));
            assertThat(answer.path("trajectory").get(i).get(1).asDouble())
                    .isEqualTo(way.psi().get(i));
        }
        assertThat(answer.path("finalRadius").asDouble())
                .isEqualTo(Objects.requireNonNull(model.newest()).last().radius());
        Optional<EigenvaluePair> shown =
                Stability.ofStep(model.scene().game(), model.scene().scheme());
        if (shown.isEmpty()) {
            assertThat(answer.path("stepEigenvalues").isNull()).isTrue();
        } else {
            JsonNode first = answer.path("stepEigenvalues").get(0);
            assertThat(first.get(0).asDouble()).isEqualTo(shown.get().first().re());
            assertThat(first.get(1).asDouble()).isEqualTo(shown.get().first().im());
        }
    }

    @ParameterizedTest
    @EnumSource(GameSetting.class)
    void everySettingChangesTheTrajectory(GameSetting setting) {
        // Alternating, so that steps of the discriminator count; away from the axes, so that all penalties do.
        model.set(GameSetting.UPDATE, setting == GameSetting.UPDATE ? "simultaneous" : "alternating");
        for (int i = 0; i < 40; i++) {
            model.step();
        }
        Position before = Objects.requireNonNull(model.newest()).last();
        String value = switch (setting) {
            case OBJECTIVE -> "wasserstein";
            case UPDATE -> "alternating";
            case D_STEPS -> "4";
            case OPTIMIZER -> "adam";
            case RATE, R1, GP, CLIP, CONSENSUS -> "0.2";
        };
        model.set(setting, value);
        model.frame(0);
        assertThat(model.settings().get(setting)).isEqualTo(value);
        assertThat(Objects.requireNonNull(model.newest()).steps()).isEqualTo(40);
        assertThat(Objects.requireNonNull(model.newest()).last()).isNotEqualTo(before);
    }

    @Test
    void whatExcludesTheChoiceGivesWay() {
        model.set(GameSetting.D_STEPS, "5");
        assertThat(model.settings().scheme().update()).isEqualTo(UpdateOrder.ALTERNATING);
        model.set(GameSetting.OPTIMIZER, "extragradient");
        assertThat(model.settings().scheme().update()).isEqualTo(UpdateOrder.SIMULTANEOUS);
        assertThat(model.settings().scheme().discriminatorSteps()).isEqualTo(1);
        model.set(GameSetting.UPDATE, "alternating");
        assertThat(model.settings().scheme().optimizer()).isEqualTo(GameOptimizer.SGD);
        GameSettings now = model.settings();
        for (List<String> wrong : List.of(
                List.of("RATE", "0"), List.of("R1", "-1"), List.of("CLIP", "many"), List.of("D_STEPS", "2.5"))) {
            assertThatThrownBy(() -> model.set(GameSetting.valueOf(wrong.getFirst()), wrong.getLast()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(model.settings()).isEqualTo(now);
    }

    /** Every objective with every optimiser, order and bound: plays, and every chart is painted. */
    @Test
    void everyCombinationPlaysAndIsPainted() {
        BufferedImage picture = new BufferedImage(240, 180, BufferedImage.TYPE_INT_ARGB_PRE);
        for (Objective objective : Objective.all()) {
            model.set(GameSetting.OBJECTIVE, objective.id());
            for (GameOptimizer optimizer : GameOptimizer.values()) {
                for (UpdateOrder order : List.of(UpdateOrder.SIMULTANEOUS, UpdateOrder.ALTERNATING)) {
                    model.set(GameSetting.UPDATE, order.id());
                    model.set(GameSetting.OPTIMIZER, optimizer.id());
                    for (String rate : List.of("0.1", "3")) {
                        model.set(GameSetting.RATE, rate);
                        for (GameSetting bound :
                                List.of(GameSetting.R1, GameSetting.GP, GameSetting.CLIP, GameSetting.CONSENSUS)) {
                            model.set(bound, "0.5");
                            for (int i = 0; i < 20; i++) {
                                model.step();
                            }
                            model.set(bound, "0");
                        }
                        model.reset();
                        for (int i = 0; i < 300; i++) {
                            model.step();
                        }
                        for (GameChart chart : GameChart.values()) {
                            assertThat(Charts.paint(chart, model.scene(), ChartOptions.DEFAULT, picture, 1)
                                            .terms())
                                    .isNotEmpty();
                        }
                    }
                }
            }
        }
    }

    @Test
    void oneFrameComputesForAPartOfAFrame() {
        for (int i = 0; i < GameModel.MOST_WAYS; i++) {
            model.drop(new Position(1, 0.1 * i));
        }
        for (int i = 0; i < Walk.MOST; i++) {
            model.walks().forEach(walk -> walk.want(1));
        }
        // A clock on which every look takes a millisecond: after a few looks the rest has to wait for the next frame.
        AtomicLong looks = new AtomicLong();
        GameModel slow = new GameModel(() -> looks.getAndAdd(1_000_000));
        slow.walks().forEach(walk -> walk.want(Walk.MOST));
        slow.frame(0);
        assertThat(slow.isCaughtUp()).isFalse();
        assertThat(looks.get()).isLessThanOrEqualTo(GameModel.BUDGET + 3_000_000);
        for (int i = 0; i < Walk.MOST && !slow.isCaughtUp(); i++) {
            slow.frame(i);
        }
        assertThat(slow.isCaughtUp()).isTrue();
        assertThat(Objects.requireNonNull(slow.newest()).steps()).isEqualTo(Walk.MOST);
    }

    @Test
    void theSpeedIsThatOfTheClock() {
        model.speedProperty().set(100);
        model.playingProperty().set(true);
        for (int frame = 0; frame <= 60; frame++) {
            model.frame(frame * 1_000_000_000L / 60);
        }
        assertThat(Objects.requireNonNull(model.newest()).steps()).isBetween(99, 100);
    }

    @Test
    void aWayThatLeavesTheNumbersEndsAndStopsThePlay() {
        model.set(GameSetting.OBJECTIVE, "wasserstein");
        model.set(GameSetting.RATE, "1e9");
        model.speedProperty().set(1000);
        model.playingProperty().set(true);
        for (int frame = 0; frame <= 60; frame++) {
            model.frame(frame * 1_000_000_000L / 60);
        }
        Walk newest = Objects.requireNonNull(model.newest());
        assertThat(newest.diverged()).isTrue();
        assertThat(newest.last().isFinite()).isTrue();
        assertThat(model.playingProperty().get()).isFalse();
    }

    @Test
    void theOldestWayMakesRoom() {
        for (int i = 0; i < GameModel.MOST_WAYS; i++) {
            model.drop(new Position(0.1 * i, 0.2));
        }
        assertThat(model.walks())
                .hasSize(GameModel.MOST_WAYS)
                .noneMatch(walk -> walk.start().equals(GameModel.START));
        model.clear();
        assertThat(model.walks()).isEmpty();
        assertThat(model.command()).contains("--start=1.0,1.0");
    }

    @Test
    void theSameSceneIsShownWhileNothingChanges() {
        var scene = model.scene();
        model.frame(0);
        model.frame(20_000_000);
        assertThat(model.scene()).isSameAs(scene);
        model.step();
        assertThat(model.scene()).isNotSameAs(scene);
    }

    @Test
    void aWayThatLeavesWhatIsShownIsFollowedWhileItPlays() {
        model.set(GameSetting.OBJECTIVE, "wasserstein");
        model.playingProperty().set(true);
        for (int frame = 0; frame <= 120; frame++) {
            model.frame(frame * 1_000_000_000L / 60);
        }
        Position last = Objects.requireNonNull(model.newest()).last();
        assertThat(last.radius()).isGreaterThan(GameModel.FIRST_REACH);
        assertThat(model.scene().reach()).isGreaterThan(Math.max(Math.abs(last.theta()), Math.abs(last.psi())));
    }
}
