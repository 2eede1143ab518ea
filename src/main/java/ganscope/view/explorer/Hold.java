package ganscope.view.explorer;

import ganscope.chart.explorer.ExplorerScene.Change;
import ganscope.chart.explorer.ExplorerScene.Grip;
import ganscope.explorer.Law;
import ganscope.explorer.Side;
import ganscope.explorer.UniformLaw;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person has taken hold of.
 *
 * @param ofP whether it belongs to P
 * @param part of the mixture; {@link #WHOLE} for all of them
 * @param change what moving it changes
 */
record Hold(boolean ofP, int part, Change change) {
    static final int WHOLE = -1;

    /** The grips of a side; none of numbers of a file, which stay where they are. */
    static List<Grip> grips(Side side, boolean ofP, Hold lit) {
        List<Grip> grips = new ArrayList<>();
        if (side instanceof Law law) {
            for (int i = 0; i < law.parts().size(); i++) {
                Law part = law.parts().get(i);
                double place = Parts.place(part);
                double end = place + Parts.width(part);
                double half = part instanceof UniformLaw ? 0.5 : 1; // at the edge of an interval the density jumps
                grips.add(grip(new Hold(ofP, i, Change.PLACE), place, density(law, place), place, lit));
                grips.add(grip(
                        new Hold(ofP, i, Change.WIDTH),
                        end,
                        half * density(law, part instanceof UniformLaw ? place : end),
                        place,
                        lit));
            }
        }
        return grips;
    }

    private static double density(Law law, double x) {
        return Math.exp(law.logDensity(x));
    }

    private static Grip grip(Hold hold, double x, double y, double from, Hold lit) {
        boolean whole = lit.part == WHOLE && lit.ofP == hold.ofP && lit.change == hold.change;
        return new Grip(hold.ofP, hold.part, hold.change, x, y, from, whole || hold.equals(lit));
    }

    static Hold of(Grip grip) {
        return new Hold(grip.ofP(), grip.part(), grip.change());
    }

    Hold with(Change other) {
        return new Hold(ofP, part, other);
    }

    /**
     * A law after this was moved.
     *
     * @param law as it was when it was taken
     * @param by how far, in data units
     * @param unit places and widths are whole numbers of it, above 0
     * @throws IllegalArgumentException if the law cannot be there
     */
    Law moved(Law law, double by, double unit) {
        if (part != WHOLE) {
            Law one = law.parts().get(part);
            return Parts.with(law, part, moved(one, by, by, unit));
        }
        double rounded = round(by, unit);
        double factor = Math.max(0.05, 1 + by / (2 * Math.sqrt(law.variance())));
        Law next = law;
        for (int i = 0; i < law.parts().size(); i++) {
            Law one = law.parts().get(i);
            next = Parts.with(next, i, moved(one, rounded, (factor - 1) * Parts.width(one), unit));
        }
        return next;
    }

    private Law moved(Law one, double byPlace, double byWidth, double unit) {
        return switch (change) {
            case PLACE -> Parts.at(one, round(Parts.place(one) + byPlace, unit), Parts.width(one));
            case WIDTH -> Parts.at(one, Parts.place(one), Math.max(unit, round(Parts.width(one) + byWidth, unit)));
        };
    }

    private static double round(double value, double unit) {
        double per = Math.rint(1 / unit);
        return per >= 1 ? Math.rint(value * per) / per : Math.rint(value / unit) * unit;
    }

    /** Whether a law has this. */
    boolean isOf(Side side) {
        return side instanceof Law law && part < law.parts().size();
    }
}
