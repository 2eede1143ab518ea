package ganscope.cli.trial;

import ganscope.random.RandomStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways in which files come to harm: cut off, bytes changed, parts doubled, values replaced by unlikely ones. */
public final class Damage {
    private static final Pattern VALUE = Pattern.compile("-?[0-9][0-9.eE+-]*|\"[^\"]*\"|true|false");

    private Damage() {}

    /** A text with one to three kinds of harm done to it; {@code unlikely} words come into it. */
    public static byte[] text(RandomStream random, String text, List<String> unlikely) {
        return bytes(random, text.getBytes(StandardCharsets.UTF_8), unlikely);
    }

    /** Bytes with one to three kinds of harm done to them. */
    public static byte[] bytes(RandomStream random, byte[] bytes, List<String> unlikely) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged = once(random, damaged, unlikely);
        }
        return damaged;
    }

    private static byte[] once(RandomStream random, byte[] bytes, List<String> unlikely) {
        if (bytes.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(bytes.length - at, 40) + 1);
        byte[] word = unlikely.get(random.nextInt(unlikely.size())).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> spliced(bytes, at, at + length, new byte[0]);
            case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 4 -> spliced(bytes, at, at, word);
            case 5 -> spliced(bytes, at, at + length, word);
            default -> value(random, bytes, word);
        };
    }

    /** One value of the text replaced. */
    private static byte[] value(RandomStream random, byte[] bytes, byte[] word) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        if (values.isEmpty()) {
            return bytes;
        }
        MatchResult chosen = values.get(random.nextInt(values.size()));
        return spliced(bytes, chosen.start(), chosen.end(), word);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
