package ganscope.view.explorer;

import ganscope.stats.Points;
import java.util.List;

/** Asks a person for numbers of a file. */
public interface NumbersFile {
    /** Takes what was chosen. */
    interface Taker {
        /**
         * Takes numbers.
         *
         * @param numbers in dimension 1
         * @param path of the file
         * @param options how the command line says which column it is, such as {@code --columns 2}
         */
        void take(Points numbers, String path, List<String> options);
    }

    /** Asks; the taker hears nothing if the person thought better of it, or the file is bad, which is said. */
    void choose(Taker taker);
}
