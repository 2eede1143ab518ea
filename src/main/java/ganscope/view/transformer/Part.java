package ganscope.view.transformer;

import ganscope.transformer.AffineMap;
import ganscope.transformer.Pose;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import java.util.Locale;

/** A number of the map that has a slider. */
enum Part {
    /** θ₁₁. */
    THETA11(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.xx();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return new AffineMap(value, map.xy(), map.x(), map.yx(), map.yy(), map.y());
        }
    },
    /** θ₁₂. */
    THETA12(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.xy();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return new AffineMap(map.xx(), value, map.x(), map.yx(), map.yy(), map.y());
        }
    },
    /** θ₁₃. */
    THETA13(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.x();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return map.moved(value, map.y());
        }
    },
    /** θ₂₁. */
    THETA21(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.yx();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return new AffineMap(map.xx(), map.xy(), map.x(), value, map.yy(), map.y());
        }
    },
    /** θ₂₂. */
    THETA22(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.yy();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return new AffineMap(map.xx(), map.xy(), map.x(), map.yx(), value, map.y());
        }
    },
    /** θ₂₃. */
    THETA23(Mapping.AFFINE, -2, 2, Formulas.MATRIX) {
        @Override
        double of(AffineMap map) {
            return map.y();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return map.moved(map.x(), value);
        }
    },
    /** The rotation, in degrees. */
    ROTATION(
            Mapping.AFFINE,
            -180,
            180,
            "R(\\varphi)=\\left(\\begin{array}{cc}\\cos\\varphi&-\\sin\\varphi\\\\\\sin\\varphi&\\cos\\varphi\\end{array}\\right)") {
        @Override
        double of(AffineMap map) {
            return Pose.of(map).rotation();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            Pose now = Pose.of(map);
            return new Pose(value, now.scaleX(), now.scaleY(), now.shear(), now.x(), now.y()).map();
        }
    },
    /** The scale across. */
    SCALE_X(Mapping.AFFINE, 0.1, 2, "\\left(\\begin{array}{cc}s_x&0\\\\0&s_y\\end{array}\\right)") {
        @Override
        double of(AffineMap map) {
            return Pose.of(map).scaleX();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            Pose now = Pose.of(map);
            return new Pose(now.rotation(), value, now.scaleY(), now.shear(), now.x(), now.y()).map();
        }
    },
    /** The scale down. */
    SCALE_Y(Mapping.AFFINE, 0.1, 2, "\\left(\\begin{array}{cc}s_x&0\\\\0&s_y\\end{array}\\right)") {
        @Override
        double of(AffineMap map) {
            return Pose.of(map).scaleY();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            Pose now = Pose.of(map);
            return new Pose(now.rotation(), now.scaleX(), value, now.shear(), now.x(), now.y()).map();
        }
    },
    /** The shear. */
    SHEAR(Mapping.AFFINE, -1.5, 1.5, "\\left(\\begin{array}{cc}1&k\\\\0&1\\end{array}\\right)") {
        @Override
        double of(AffineMap map) {
            return Pose.of(map).shear();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            Pose now = Pose.of(map);
            return new Pose(now.rotation(), now.scaleX(), now.scaleY(), value, now.x(), now.y()).map();
        }
    },
    /** Attention's scale. */
    ATTENTION_SCALE(Mapping.ATTENTION, 0.1, 2, Formulas.ATTENTION) {
        @Override
        double of(AffineMap map) {
            return map.xx();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return AffineMap.attention(value, map.x(), map.y());
        }
    },
    /** Attention's shift across. */
    ATTENTION_X(Mapping.ATTENTION, -2, 2, Formulas.ATTENTION) {
        @Override
        double of(AffineMap map) {
            return map.x();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return map.moved(value, map.y());
        }
    },
    /** Attention's shift down. */
    ATTENTION_Y(Mapping.ATTENTION, -2, 2, Formulas.ATTENTION) {
        @Override
        double of(AffineMap map) {
            return map.y();
        }

        @Override
        AffineMap in(AffineMap map, double value) {
            return map.moved(map.x(), value);
        }
    };

    /** Formulas of several parts. */
    private static final class Formulas {
        static final String MATRIX =
                "\\left(\\begin{array}{ccc}\\theta_{11}&\\theta_{12}&\\theta_{13}\\\\\\theta_{21}&\\theta_{22}&\\theta_{23}\\end{array}\\right)";
        static final String ATTENTION = "\\left(\\begin{array}{ccc}s&0&t_x\\\\0&s&t_y\\end{array}\\right)";
    }

    private final Mapping mapping;
    private final Kind.Number kind;
    private final String formula;

    Part(Mapping mapping, double low, double high, String formula) {
        this.mapping = mapping;
        this.formula = formula;
        kind = new Kind.Number(Scale.LINEAR, low, high, false);
    }

    /** The number in a map. */
    abstract double of(AffineMap map);

    /** The map with another one. */
    abstract AffineMap in(AffineMap map, double value);

    /** Of which maps it is a number. */
    Mapping mapping() {
        return mapping;
    }

    /** The ends of its slider. */
    Kind.Number kind() {
        return kind;
    }

    String formula() {
        return formula;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its words. */
    String key() {
        return "transformer.part." + id();
    }
}
