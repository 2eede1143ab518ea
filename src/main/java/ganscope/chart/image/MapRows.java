package ganscope.chart.image;

import ganscope.chart.image.MapRow.Kind;
import ganscope.chart.style.ChartTheme;
import ganscope.evaluation.latent.FeatureLayer;
import ganscope.evaluation.latent.FeatureMaps;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The rows of the chart of feature maps, from the latent down to the last layer before the score, and what room is left for it. */
final class MapRows {
    private static final double LATENT = 0.65;
    private static final double KERNELS = 0.85;
    private static final double PICTURE = 1.5;
    private static final double NUMBERS = 0.8;

    /** The share of the score's line. */
    private static final double SCORE = 0.6;

    private final List<MapRow> rows = new ArrayList<>();
    private final double sum;
    private double top;

    /** The rows of one sample. */
    MapRows(FeatureMaps maps, ChartTheme theme) {
        List<MapRow> raw = new ArrayList<>();
        for (FeatureLayer layer : maps.generator()) {
            boolean input = layer == maps.generator().getFirst();
            add(raw, input ? Kind.LATENT : Kind.MAPS, layer, theme.generated());
        }
        if (maps.drawing() instanceof FeatureLayer drawing) {
            add(raw, Kind.KERNELS, drawing, theme.generated());
        }
        add(raw, Kind.PICTURE, maps.picture(), theme.generated());
        if (maps.reading() instanceof FeatureLayer reading) {
            add(raw, Kind.KERNELS, reading, theme.discriminator());
        }
        maps.discriminator().forEach(layer -> add(raw, Kind.MAPS, layer, theme.discriminator()));
        sum = top + SCORE;
        raw.forEach(
                row -> rows.add(new MapRow(row.kind(), row.layer(), row.color(), row.top() / sum, row.height() / sum)));
    }

    private void add(List<MapRow> to, Kind kind, FeatureLayer layer, Color color) {
        double height = switch (kind) {
            case LATENT -> LATENT;
            case MAPS -> layer.isPlain() ? NUMBERS : 1;
            case KERNELS -> KERNELS;
            case PICTURE -> PICTURE;
        };
        to.add(new MapRow(kind, layer, color, top, height));
        top += height;
    }

    /** The rows from the top. */
    List<MapRow> all() {
        return List.copyOf(rows);
    }

    /** Where the score's line begins, as a share of the height. */
    double score() {
        return 1 - SCORE / sum;
    }
}
