package ganscope.data;

import ganscope.text.Quoted;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that does not hold the numbers it should; the message is one sentence that names file, line and column. */
public final class BadSampleFile extends IOException {
    private static final long serialVersionUID = 1;

    BadSampleFile(Path file, String what) {
        this(file, what, null);
    }

    BadSampleFile(Path file, String what, @Nullable Throwable cause) {
        super(Quoted.file(file) + what, cause);
    }
}
