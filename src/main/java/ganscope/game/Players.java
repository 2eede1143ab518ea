package ganscope.game;

import ganscope.gan.experiment.UpdateOrder;

/** Both players on their way, one step after the other. Not thread safe: belongs to who plays. */
public final class Players {
    private final DiracGame game;
    private final Scheme scheme;
    private final Mover generator;
    private final Mover discriminator;
    private Position at;

    /** Starts with fresh optimisers. */
    public Players(DiracGame game, Scheme scheme, Position start) {
        this.game = game;
        this.scheme = scheme;
        generator = new Mover(scheme.optimizer(), scheme.rate());
        discriminator = new Mover(scheme.optimizer(), scheme.rate());
        at = start;
    }

    /** Where they stand. */
    public Position at() {
        return at;
    }

    /** One step: the discriminator's moves and one of the generator. */
    public void step() {
        if (scheme.update() == UpdateOrder.ALTERNATING) {
            for (int i = 0; i < scheme.discriminatorSteps(); i++) {
                at = new Position(at.theta(), answered(game.field(at)));
            }
            at = new Position(at.theta() + generator.move(game.field(at).theta()), at.psi());
        } else {
            Position v = game.field(scheme.optimizer() == GameOptimizer.EXTRAGRADIENT ? ahead() : at);
            at = new Position(at.theta() + generator.move(v.theta()), answered(v));
        }
    }

    private double answered(Position v) {
        return game.regularizer().clip(at.psi() + discriminator.move(v.psi()));
    }

    /** Where a plain step would lead. */
    private Position ahead() {
        Position next = at.plus(scheme.rate(), game.field(at));
        return new Position(next.theta(), game.regularizer().clip(next.psi()));
    }
}
