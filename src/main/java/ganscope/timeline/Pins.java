package ganscope.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The moments to be kept beside the first and the newest: after each edit, of edits at most {@value #MOST_EDITS}, then the one
 * closest before another goes; and where each finding first appeared. Not thread safe.
 */
final class Pins {
    /** As many as charts mark. */
    static final int MOST_EDITS = 200;

    private final List<Moment> edits = new ArrayList<>();
    private final Map<String, Moment> findings = new HashMap<>();
    /** Both: it is asked for every moment whenever one has to go. */
    private final Set<Moment> all = new HashSet<>();

    boolean contains(Moment moment) {
        return all.contains(moment);
    }

    private void gather() {
        all.clear();
        all.addAll(edits);
        all.addAll(findings.values());
    }

    /** The first moment after an edit, the newest of all moments. */
    void edited(Moment moment) {
        edits.add(moment);
        if (edits.size() > MOST_EDITS) {
            int closest = 0;
            for (int i = 1; i + 1 < edits.size(); i++) {
                if (apart(i) < apart(closest)) {
                    closest = i;
                }
            }
            edits.remove(closest);
        }
        gather();
    }

    private long apart(int i) {
        return edits.get(i + 1).step() - edits.get(i).step();
    }

    /** Where a finding first appeared. */
    void found(String finding, Moment moment) {
        findings.put(finding, moment);
        gather();
    }

    /** Another moment stands in the place of one. */
    void replace(Moment old, Moment moment) {
        edits.replaceAll(edit -> edit == old ? moment : edit);
        findings.replaceAll((finding, found) -> found == old ? moment : found);
        gather();
    }

    /** Only what was there at a step. */
    void cut(long step) {
        edits.removeIf(edit -> edit.step() > step);
        findings.values().removeIf(found -> found.step() > step);
        gather();
    }

    void clear() {
        edits.clear();
        findings.clear();
        gather();
    }
}
