package ganscope.text;

import java.util.List;
import java.util.stream.Collectors;

/** Words as one types them at a shell. */
public final class ShellWords {
    private ShellWords() {}

    /** The words with spaces between them; those that a shell would not leave alone in quotation marks. */
    public static String of(List<String> words) {
        return words.stream().map(ShellWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
