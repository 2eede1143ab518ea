package ganscope.session.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.data.Pictures;
import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.RowLabels;
import java.util.List;
import java.util.Map;

/**
 * Given pictures as a target: {@code source}, the {@code side} of all of them in pixels, and a list of {@code pixels} for
 * each, row by row from the top, from −1 (black) to 1 (white), so that the experiment needs no other file. Where they have
 * classes, their {@code labels} stand beside them.
 */
final class PicturesForm implements ObjectForm {
    private static final String SOURCE = "source";
    private static final String SIDE = "side";
    private static final String PIXELS = "pixels";
    private static final String LABELS = "labels";
    private static final List<String> MEMBERS = List.of("type", SOURCE, SIDE, PIXELS, LABELS);

    @Override
    public ObjectNode write(Object value) {
        Pictures pictures = (Pictures) value;
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put(SOURCE, pictures.source())
                .put(SIDE, pictures.side());
        float[] pixels = pictures.build().pixels();
        ArrayNode all = object.putArray(PIXELS);
        int d = pictures.dimension();
        for (int i = 0; i < pixels.length; i += d) {
            ArrayNode picture = all.addArray();
            for (int pixel = 0; pixel < d; pixel++) {
                picture.add(pixels[i + pixel]);
            }
        }
        if (!pictures.labels().isEmpty()) {
            pictures.labels().words().forEach(object.putArray(LABELS)::add);
        }
        return object;
    }

    @Override
    public Object read(JsonNode node, Object base, String path) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!MEMBERS.contains(property.getKey())) {
                throw new UnknownSetting(path, property.getKey(), MEMBERS);
            }
        }
        int side = side(node.path(SIDE), Form.join(path, SIDE));
        JsonNode all = node.path(PIXELS);
        String place = Form.join(path, PIXELS);
        if (!all.isArray() || (long) all.size() * side * side > Pictures.MOST_PIXELS) {
            throw new IllegalArgumentException(place + ": " + ValueForm.shorten(all) + " (a list of lists, at most "
                    + Pictures.MOST_PIXELS + " numbers in all)");
        }
        float[] pixels = new float[all.size() * side * side];
        for (int i = 0; i < all.size(); i++) {
            read(all.get(i), pixels, i, side * side, place);
        }
        try {
            return new Pictures(
                    node.path(SOURCE).asText(""),
                    side,
                    pixels,
                    RowLabels.of(SamplesForm.texts(
                            node.path(LABELS), Form.join(path, LABELS), "a list of names, one for each picture")));
        } catch (IllegalArgumentException refused) {
            throw Form.located(path, refused);
        }
    }

    private static int side(JsonNode number, String path) {
        int side = number.isIntegralNumber() && number.canConvertToInt() ? number.intValue() : 0;
        if (side < 1 || side > ImageDistribution.LARGEST_SIDE) {
            throw new IllegalArgumentException(path + ": " + ValueForm.shorten(number) + " (a whole number from 3 to "
                    + ImageDistribution.LARGEST_SIDE + ")");
        }
        return side;
    }

    private static void read(JsonNode picture, float[] pixels, int index, int count, String path) {
        boolean numbers = picture.isArray() && picture.size() == count;
        for (int pixel = 0; numbers && pixel < count; pixel++) {
            numbers = picture.get(pixel).isNumber();
            pixels[index * count + pixel] = picture.get(pixel).floatValue();
        }
        if (!numbers) {
            throw new IllegalArgumentException(
                    path + "[" + index + "]: " + ValueForm.shorten(picture) + " (a list of " + count + " numbers)");
        }
    }

    @Override
    public Object set(Object value, Map<String, String> settings, String path) {
        throw unknown(settings.keySet().iterator().next(), path);
    }

    @Override
    public String get(Object value, String rest, String path) {
        Pictures pictures = (Pictures) value;
        return switch (rest) {
            case SOURCE -> pictures.source();
            case SIDE -> Integer.toString(pictures.side());
            default -> throw unknown(rest, path);
        };
    }

    private static IllegalArgumentException unknown(String name, String path) {
        return SamplesForm.unsettable(name, path, "pictures", "a folder of them");
    }

    @Override
    public void paths(Object value, String path, List<String> out) {
        out.add(Form.join(path, SOURCE));
        out.add(Form.join(path, SIDE));
    }
}
