package ganscope.view.shell;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The sizes of the symbols, which grow with the type. They are set in pixels by a stylesheet made for the size at hand: an em
 * of a symbol is its own size, which would grow at every pass.
 */
final class IconSizes {
    private IconSizes() {}

    /**
     * The stylesheet, as an address.
     *
     * @param type size of the letters, in pixels
     */
    static String stylesheet(double type) {
        String rules = rule(".icon, .ikonli-font-icon", 1.4, type)
                + rule(".desk .play .ikonli-font-icon", 1.6, type)
                + rule(".help-button .ikonli-font-icon, .rebuild-mark .ikonli-font-icon", 1.1, type)
                + rule(".chart-tools .ikonli-font-icon", 1.2, type);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.US_ASCII));
    }

    private static String rule(String selector, double ems, double type) {
        return selector + " { -fx-icon-size: " + Math.round(ems * type) + "px; }\n";
    }
}
