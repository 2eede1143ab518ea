package ganscope.view;

import ganscope.data.Drawn;
import ganscope.data.Samples;
import ganscope.data.Target;

/** Data that a person brought along. */
final class OwnData {
    private OwnData() {}

    /** Whether a person drew or opened them. */
    static boolean is(Target target) {
        return target instanceof Samples || target instanceof Drawn;
    }
}
