package ganscope.chart.game;

import ganscope.evaluation.metric.Series;
import ganscope.game.DiracGame;
import ganscope.game.Position;
import ganscope.game.Scheme;
import java.util.List;

/**
 * What the charts of the Dirac-GAN are drawn from. Immutable.
 *
 * @param game the rules
 * @param scheme who moves when, and how far
 * @param reach both parameters are shown from −reach to reach, above 0
 * @param ways the ways of both players from several starts, the one to look at last; may be empty
 */
public record GameScene(DiracGame game, Scheme scheme, double reach, List<Way> ways) {
    /** Copies and checks. */
    public GameScene {
        ways = List.copyOf(ways);
        if (!(reach > 0) || !Double.isFinite(reach)) {
            throw new IllegalArgumentException("reach: " + reach + " (finite, above 0)");
        }
    }

    /**
     * A way, step by step.
     *
     * @param theta θ at the start and after each step
     * @param psi ψ at the same times
     */
    public record Way(Series theta, Series psi) {
        /** Where it stands now. */
        Position last() {
            return new Position(theta.get(theta.size() - 1), psi.get(psi.size() - 1));
        }
    }

    /** Where the players of the last way stand; the equilibrium where there is no way. */
    Position now() {
        return ways.isEmpty() ? new Position(0, 0) : ways.getLast().last();
    }

    /** The largest |ψ| that the discriminator is thought to choose from: the clipping, or what is shown. */
    double choice() {
        double clip = game.regularizer().weightClip();
        return clip > 0 ? Math.min(clip, reach) : reach;
    }
}
