package ganscope.chart.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ganscope.chart.SyntheticFont;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With fonts of their own, so that what is installed does not matter. */
class TextGraphicsTest {
    private static final List<String> BUNDLES = List.of(
            "messages.view",
            "messages.control",
            "messages.chart",
            "messages.preset",
            "messages.data",
            "messages.comparison");
    private static final List<String> ENGLISH = messages(Locale.ENGLISH);
    private static final List<String> CHINESE = messages(Locale.SIMPLIFIED_CHINESE);
    private static final Font OWN = ChartFonts.brought("DejaVuSans.ttf").deriveFont(12f);
    private static final Font HAN = SyntheticFont.of("Han", chinese(CHINESE));

    /** One font that lacks other characters than the next. */
    record Case(String name, Font font) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> fonts() {
        return Stream.of(
                new Case("the program's own", OWN),
                new Case("Liberation Sans: no subscripts, no nabla", liberation("LiberationSans-Regular")),
                new Case("Liberation Mono", liberation("LiberationMono-Regular")),
                // As WenQuanYi Zen Hei is: Chinese and ASCII, but neither a minus sign nor many other signs.
                new Case("Chinese and ASCII", SyntheticFont.of("Wen", chinese(CHINESE) + ascii())),
                new Case("Chinese alone", HAN),
                new Case("nothing but digits", SyntheticFont.of("Digits", "0123456789")));
    }

    /** The garbage collector ends a proxy at any moment; half a chart was missing then. */
    @Test
    @SuppressWarnings("removal")
    void aProxyThatIsNotNeededAnyMoreLeavesItsTargetOpen() {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D target = image.createGraphics();
        new TextGraphics(target, new FallbackFonts(List.of(OWN), List::of)).finalize();
        target.setColor(Color.WHITE);
        target.fillRect(0, 0, 4, 4);
        target.dispose();
        assertThat(image.getRGB(2, 2)).isEqualTo(Color.WHITE.getRGB());
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyMessageAndNumberIsWrittenWholeInAnyFont(Case font) {
        FallbackFonts fonts = new FallbackFonts(List.of(OWN, HAN), List::of);
        Recorder recorder = new Recorder();
        TextGraphics graphics = new TextGraphics(recorder, fonts);
        graphics.setFont(font.font());
        Stream.of(ENGLISH, CHINESE, numbers()).flatMap(List::stream).forEach(text -> {
            recorder.written.clear();
            graphics.drawString(text, 0, 20);
            assertThat(recorder.words()).isEqualTo(text);
            assertThat(recorder.written).as(text).allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0);
        });
        assertThat(graphics.getFont()).isEqualTo(font.font());
    }

    @Test
    void withoutAnyFontOfTheSystemEverythingButChineseIsWritten() {
        FallbackFonts fonts = new FallbackFonts(List.of(OWN), List::of);
        Stream.concat(ENGLISH.stream(), numbers().stream())
                .forEach(text -> assertThat(OWN.canDisplayUpTo(text)).as(text).isNegative());
        for (String text : CHINESE) {
            for (FallbackFonts.Run run : fonts.runs(text, OWN)) {
                String missing = run.text()
                        .codePoints()
                        .filter(c -> !run.font().canDisplay(c))
                        .filter(c -> !isChinese(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                assertThat(missing).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void aTextIsAsWideAsItsPiecesWhichStandSideBySide(Case font) {
        Recorder recorder = new Recorder();
        TextGraphics graphics = new TextGraphics(recorder, new FallbackFonts(List.of(OWN, HAN), List::of));
        graphics.setFont(font.font());
        String text = "步数 −3.5e−4 ≤ W₁";
        graphics.drawString(text, 7, 20);
        double x = 7;
        for (Recorder.Written run : recorder.written) {
            assertThat(run.x()).isCloseTo(x, within(1e-3));
            x += run.font()
                    .getStringBounds(run.text(), recorder.getFontRenderContext())
                    .getWidth();
        }
        // Widths of strings are whole pixels.
        assertThat((double) graphics.getFontMetrics().stringWidth(text)).isCloseTo(x - 7, within(1.0));
    }

    @Test
    void aStringThatItsFontHasIsDrawnInOnePieceAndMeasuredAsBefore() {
        Recorder recorder = new Recorder();
        TextGraphics graphics = new TextGraphics(recorder, new FallbackFonts(List.of(HAN), List::of));
        graphics.setFont(OWN);
        graphics.drawString("density −0.5", 3, 4);
        assertThat(recorder.written).containsExactly(new Recorder.Written("density −0.5", OWN, 3));
        assertThat(graphics.getFontMetrics().stringWidth("density −0.5"))
                .isEqualTo(recorder.getFontMetrics(OWN).stringWidth("density −0.5"));
    }

    @Test
    void whatStepsInHasTheStyleAndSizeOfTheText() {
        FallbackFonts fonts = new FallbackFonts(List.of(HAN), List::of);
        Font bold = OWN.deriveFont(Font.BOLD, 17.5f);
        assertThat(fonts.runs("D 的输出", bold))
                .extracting(run -> run.font().getSize2D())
                .containsOnly(17.5f);
        assertThat(fonts.runs("D 的输出", bold))
                .extracting(run -> run.font().getStyle())
                .containsOnly(Font.BOLD);
    }

    @Test
    void accentsStayWithTheirLettersAndUnknownCharactersWithTheText() {
        FallbackFonts fonts = new FallbackFonts(List.of(HAN), List::of);
        assertThat(fonts.runs("中\u0301a", OWN))
                .extracting(FallbackFonts.Run::text)
                .containsExactly("中\u0301", "a");
        assertThat(fonts.runs("a\uD800\uDF80", OWN)).containsExactly(new FallbackFonts.Run("a\uD800\uDF80", OWN));
    }

    @Test
    void aCharacterThatOnlySomeInstalledFontHasIsFoundThere() {
        Font rare = SyntheticFont.of("Rare", "龘");
        FallbackFonts fonts = new FallbackFonts(List.of(OWN, HAN), () -> List.of(OWN, rare));
        assertThat(fonts.runs("龘", OWN))
                .extracting(run -> run.font().getFamily())
                .containsExactly("Rare");
    }

    @Test
    void titlesAreBoldInTheProgramsOwnFontToo() {
        Font own = ChartFonts.own();
        assertThat(own.getFamily(Locale.ROOT)).isEqualTo(ChartFonts.OWN);
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var context = image.createGraphics().getFontRenderContext();
        double plain = own.getStringBounds("Divergence", context).getWidth();
        assertThat(own.deriveFont(Font.BOLD)
                        .getStringBounds("Divergence", context)
                        .getWidth())
                .isGreaterThan(1.05 * plain);
    }

    private static List<String> numbers() {
        List<String> numbers = new ArrayList<>(List.of("−∞", "∞", "–", "½", "W₁", "√", "ln 2", "10 %", "‖", "′"));
        DoubleStream.of(0, -0.5, -1.2e-13, 6.02e23, -3.25, 12345, 99999.5, -1e-3)
                .forEach(value -> {
                    numbers.add(ChartText.number(value));
                    numbers.add(ChartText.shortest(value));
                    numbers.add(ChartText.percent(value));
                    numbers.add(ChartText.of(Locale.CHINA).count((long) value));
                });
        numbers.add(ChartText.power(-12));
        return numbers;
    }

    private static List<String> messages(Locale locale) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, locale, exactly))
                .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString))
                .toList();
    }

    /** The Chinese letters and punctuation in some texts. */
    private static String chinese(List<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(TextGraphicsTest::isChinese)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isChinese(int character) {
        return Character.isIdeographic(character) || character >= 0x3000 && character < 0x3040 || character >= 0xFF00;
    }

    private static String ascii() {
        StringBuilder ascii = new StringBuilder();
        for (char c = '!'; c <= '~'; c++) {
            ascii.append(c);
        }
        return ascii.toString();
    }

    private static Font liberation(String file) {
        try (InputStream in = TextGraphicsTest.class.getResourceAsStream("/liberation/" + file + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(12f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** Draws on an image and remembers the strings. */
    private static final class Recorder extends GraphicsProxy {
        record Written(String text, Font font, double x) {}

        private final List<Written> written = new ArrayList<>();

        Recorder() {
            super(new BufferedImage(2000, 40, BufferedImage.TYPE_INT_RGB).createGraphics());
        }

        String words() {
            return String.join("", written.stream().map(Written::text).toList());
        }

        @Override
        public void drawString(String text, float x, float y) {
            written.add(new Written(text, getFont(), x));
            target.drawString(text, x, y);
        }

        @Override
        public void drawString(String text, int x, int y) {
            drawString(text, (float) x, (float) y);
        }

        @Override
        public void drawString(AttributedCharacterIterator text, int x, int y) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void drawString(AttributedCharacterIterator text, float x, float y) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Graphics2D create() {
            throw new UnsupportedOperationException();
        }
    }
}
