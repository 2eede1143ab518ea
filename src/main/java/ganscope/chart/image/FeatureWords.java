package ganscope.chart.image;

import ganscope.chart.text.ChartText;
import ganscope.evaluation.latent.FeatureLayer;

/** What rows of feature maps are called. */
final class FeatureWords {
    private FeatureWords() {}

    /** The layer that made the row, or what it is. */
    static String name(MapRow row, ChartText text) {
        return switch (row.kind()) {
            case LATENT -> text.get("chart.maps.latent");
            case MAPS, KERNELS -> row.layer().words();
            case PICTURE -> text.get("chart.maps.picture");
        };
    }

    /** What a person who points at the row is told it is. */
    static String full(MapRow row, ChartText text) {
        return row.kind() == MapRow.Kind.KERNELS
                ? text.get("chart.maps.kernels-of", row.layer().words())
                : name(row, text);
    }

    /** Its size, such as 8×8×32, and how many of the channels are shown where not all are. */
    static String size(MapRow row, int shown, ChartText text) {
        FeatureLayer layer = row.layer();
        String area = layer.height() + "×" + layer.width();
        String all = switch (row.kind()) {
            case PICTURE -> "G(z)  " + area;
            case KERNELS -> text.get("chart.maps.kernels", area);
            case LATENT -> "z  " + layer.channels();
            case MAPS -> (layer.isPlain() ? "" : area + "×") + layer.channels();
        };
        return shown < layer.channels() ? text.get("chart.maps.first", all, text.count(shown)) : all;
    }

    /** What the strongest colour of a row stands for. */
    static String scale(FeatureLayer layer, ChartText text) {
        return text.get("chart.maps.scale", ChartText.number(layer.largest()));
    }
}
