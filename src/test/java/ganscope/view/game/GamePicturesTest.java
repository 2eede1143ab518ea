package ganscope.view.game;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.game.Position;
import ganscope.text.Language;
import ganscope.view.model.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes pictures of the game, to be looked at, into the folder that the property {@code ganscope.pictures} names. */
@Tag("pictures")
class GamePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("ganscope.pictures", "target/pictures"));
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1920, 1080}};

    private GameFixture game;

    @BeforeEach
    void open() throws TimeoutException {
        game = new GameFixture();
    }

    @AfterEach
    void close() {
        game.close();
        assertThat(game.failures()).isEmpty();
    }

    @Test
    void everyThemeLanguageAndSize() throws TimeoutException, IOException {
        walk(300);
        for (Theme theme : Theme.values()) {
            for (Language language : Language.values()) {
                game.run(() -> {
                    game.appearance.themeProperty().set(theme);
                    game.appearance.messages().use(language);
                });
                for (int[] size : SIZES) {
                    game.size(size[0], size[1]);
                    take("game-" + theme.id() + "-" + language.locale().getLanguage() + "-" + size[0]);
                }
            }
        }
        game.run(() -> game.appearance.themeProperty().set(Theme.LIGHT));
        game.run(() -> game.appearance.presentationProperty().set(true));
        take("game-presentation");
        game.run(() -> game.shell.toggleKeys());
        take("game-keys");
    }

    @Test
    void everyKindOfCourse() throws TimeoutException, IOException {
        Map<String, Map<GameSetting, String>> kinds = Map.of(
                "wasserstein-alternating",
                        Map.of(GameSetting.OBJECTIVE, "wasserstein", GameSetting.UPDATE, "alternating"),
                "r1", Map.of(GameSetting.R1, "0.5"),
                "gp", Map.of(GameSetting.GP, "1"),
                "clip", Map.of(GameSetting.CLIP, "0.5", GameSetting.OBJECTIVE, "wasserstein"),
                "adam", Map.of(GameSetting.OPTIMIZER, "adam"),
                "kl", Map.of(GameSetting.OBJECTIVE, "f-kl"),
                "away", Map.of(GameSetting.OBJECTIVE, "wasserstein", GameSetting.RATE, "2"));
        for (Map.Entry<String, Map<GameSetting, String>> kind : kinds.entrySet()) {
            game.run(() ->
                    kind.getValue().forEach((setting, value) -> game.model().set(setting, value)));
            walk(200);
            take("game-kind-" + kind.getKey());
            game.run(() -> {
                game.model().clear();
                for (GameSetting setting : GameSetting.values()) {
                    game.model().set(setting, GameSettings.FIRST.get(setting));
                }
            });
        }
    }

    private void walk(int steps) throws TimeoutException {
        game.run(() -> {
            game.model().clear();
            game.model().drop(new Position(-0.4, -0.2));
            game.model().drop(new Position(2.2, 0.6));
            game.model().drop(new Position(1, 1));
            for (int i = 0; i < steps; i++) {
                game.model().step();
            }
        });
        game.until(() -> game.model().isCaughtUp());
    }

    private void take(String name) throws TimeoutException, IOException {
        game.settle();
        WritableImage picture = game.fx(() -> game.shell.scene().snapshot(null));
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        Objects.requireNonNull(picture.getPixelReader())
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        Files.createDirectories(FOLDER);
        ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
        assertThat(FOLDER.resolve(name + ".png")).isNotEmptyFile();
    }
}
