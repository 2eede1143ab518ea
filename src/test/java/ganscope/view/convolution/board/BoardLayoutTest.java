package ganscope.view.convolution.board;

import static org.assertj.core.api.Assertions.assertThat;

import ganscope.text.Language;
import ganscope.view.convolution.ConvolutionModel;
import ganscope.view.convolution.topic.Demonstration;
import ganscope.view.convolution.topic.Topic;
import ganscope.view.model.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardLayoutTest {
    private static final double[][] SIZES = {{720, 380}, {1000, 560}, {1900, 780}};
    private static final double TYPE = 14;
    /** Letters of numbers are at least this high in the middle size. */
    private static final double LEGIBLE = 16;

    private static double words(String line) {
        return 0.6 * TYPE * line.length();
    }

    private static BoardLayout layout(Board board, double[] size) {
        return BoardLayout.of(board, size[0], size[1], TYPE, BoardLayoutTest::words);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everythingIsInsideAndNothingCoversAnything(Topic topic) {
        ConvolutionModel model = new ConvolutionModel();
        model.show(topic);
        for (Demonstration.Situation situation : topic.demonstration().situations()) {
            model.open(situation);
            Board board = model.state().board(new Messages(Language.ENGLISH));
            for (double[] size : SIZES) {
                List<BoardLayout.Placed> placed = layout(board, size).placed();
                for (BoardLayout.Placed one : placed) {
                    assertThat(one.left()).isNotNegative();
                    assertThat(one.top()).isGreaterThanOrEqualTo(TYPE);
                    assertThat(one.right()).isLessThanOrEqualTo(size[0]);
                    assertThat(one.bottom()).isLessThanOrEqualTo(size[1]);
                    for (BoardLayout.Placed other : placed) {
                        boolean apart = one == other
                                || one.right() <= other.left()
                                || other.right() <= one.left()
                                || one.bottom() <= other.top()
                                || other.bottom() <= one.top();
                        assertThat(apart)
                                .as(
                                        "%s: %s and %s",
                                        topic,
                                        one.panel().title(),
                                        other.panel().title())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Input, kernel and output up to 8 × 8 with every number. */
    @ParameterizedTest
    @EnumSource(
            value = Topic.class,
            names = {"CONVOLUTION", "FLIPPED"})
    void numbersAreLegibleUpToEight(Topic topic) {
        ConvolutionModel model = new ConvolutionModel();
        model.show(topic);
        for (Demonstration.Situation situation : topic.demonstration().situations()) {
            model.open(situation);
            Board board = model.state().board(new Messages(Language.ENGLISH));
            for (BoardLayout.Placed one : layout(board, SIZES[1]).placed()) {
                assertThat(one.cell()).isGreaterThanOrEqualTo(LEGIBLE / 0.46 * 0.6);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void aPointIsInTheCellThatIsThere(Topic topic) {
        ConvolutionModel model = new ConvolutionModel();
        model.show(topic);
        BoardLayout layout = layout(model.state().board(new Messages(Language.CHINESE)), SIZES[1]);
        for (BoardLayout.Placed one : layout.placed()) {
            Panel panel = one.panel();
            BoardLayout.Hit hit = layout.at(
                            one.left() + (panel.columns() - 0.5) * one.cell(),
                            one.top() + (panel.rows() - 0.5) * one.cell())
                    .orElseThrow();
            assertThat(hit).isEqualTo(new BoardLayout.Hit(one, panel.rows() - 1, panel.columns() - 1));
        }
        assertThat(layout.at(-1, -1)).isEmpty();
    }
}
