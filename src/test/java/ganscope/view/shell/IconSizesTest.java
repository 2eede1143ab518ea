package ganscope.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Symbols are as much larger as the type is, up to the largest projector. */
class IconSizesTest {
    private static final Pattern SIZE = Pattern.compile("-fx-icon-size: (\\d+)px");

    private static List<Integer> sizes(double type) {
        String address = IconSizes.stylesheet(type);
        String rules = new String(
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.US_ASCII);
        return SIZE.matcher(rules)
                .results()
                .map((MatchResult size) -> Integer.valueOf(size.group(1)))
                .toList();
    }

    @Test
    void symbolsGrowWithTheType() {
        List<Integer> desk = sizes(13);
        List<Integer> hall = sizes(39);
        assertThat(desk).isNotEmpty().contains(18);
        for (int i = 0; i < desk.size(); i++) {
            // Three times as large, but for the rounding to whole pixels.
            assertThat(hall.get(i)).isBetween(3 * desk.get(i) - 2, 3 * desk.get(i) + 2);
        }
    }
}
