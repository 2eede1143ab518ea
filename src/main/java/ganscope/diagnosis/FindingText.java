package ganscope.diagnosis;

import ganscope.diagnosis.Finding.Note;
import ganscope.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings in words. The same for window, command line and report.
 *
 * @param words of which language
 */
public record FindingText(Words words) {
    /** What is the case, with its numbers. */
    public String sentence(Finding finding) {
        return words.get("explain." + finding.id(), finding.said().toArray());
    }

    /** What is behind it, sentence by sentence; may be none. */
    public List<String> reasons(Finding finding) {
        List<String> reasons = new ArrayList<>();
        String why = "explain." + finding.id() + ".why";
        if (words.has(why)) {
            reasons.add(words.get(why));
        }
        for (Note note : finding.notes()) {
            reasons.add(words.get("explain.note." + note.id(), note.words().toArray()));
        }
        return reasons;
    }

    /** What a button says that makes the change. */
    public String offer(Remedy remedy) {
        String offer = words.get(
                "explain.try." + remedy.id(),
                remedy.figures().stream().map(Figure::said).toArray());
        boolean change = !remedy.settings().isEmpty();
        return remedy.fresh() && change ? words.get("explain.afresh", offer) : offer;
    }
}
