package ganscope.data.table;

import ganscope.text.Language;
import ganscope.text.Quoted;
import ganscope.text.Sentence;
import ganscope.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that does not hold the numbers it should. The message is one sentence in English that names the file and, where
 * there is one, the line; {@link #words} has it in other languages.
 */
public final class BadSampleFile extends IOException {
    private static final long serialVersionUID = 1;

    private final transient DataWords words;

    /**
     * A sentence about a file.
     *
     * @param key its name in the bundle
     * @param arguments what stands for {1}, {2} …; {0} is the file's name
     */
    public BadSampleFile(Path file, String key, Object... arguments) {
        this(null, file, key, arguments);
    }

    /** The same, and what led to it. */
    public BadSampleFile(@Nullable Throwable cause, Path file, String key, Object... arguments) {
        this(new DataWords(key, withFile(file, arguments)), cause);
    }

    private BadSampleFile(DataWords words, @Nullable Throwable cause) {
        super(Sentence.of(words.text(Words.in(Language.ENGLISH))), cause);
        this.words = words;
    }

    private static List<Object> withFile(Path file, Object[] arguments) {
        List<Object> all = new ArrayList<>();
        all.add(Quoted.file(file));
        all.addAll(Arrays.asList(arguments));
        return all;
    }

    /** The sentence, for any language. */
    public DataWords words() {
        return words;
    }
}
