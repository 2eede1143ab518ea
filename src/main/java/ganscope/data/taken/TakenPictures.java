package ganscope.data.taken;

import ganscope.data.Pictures;
import ganscope.data.table.DataWords;
import ganscope.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Pictures that were taken, of a folder or of a table.
 *
 * @param pictures what they became
 * @param provenance what was not taken, and how the rest was read
 */
public record TakenPictures(Pictures pictures, Provenance provenance) implements Taken {
    /** Classes that the sentence names before it counts the others. */
    private static final int NAMED = 10;

    @Override
    public String source() {
        return pictures.source();
    }

    @Override
    public Pictures target() {
        return pictures;
    }

    @Override
    public DataWords words() {
        List<Object> clauses = new ArrayList<>();
        List<String> names = pictures.labels().names();
        if (!names.isEmpty()) {
            List<Object> told = new ArrayList<>(names.size() > NAMED + 1 ? names.subList(0, NAMED) : names);
            if (told.size() < names.size()) {
                told.add(DataWords.of("data.pictures.more", Integer.toString(names.size() - NAMED)));
            }
            clauses.add(DataWords.of("data.pictures.classes", told));
            if (pictures.build().classes().isEmpty()) {
                clauses.add(DataWords.of("data.pictures.alike"));
            }
        }
        clauses.addAll(provenance.clauses());
        clauses.addAll(provenance.remarks());
        return DataWords.sentence(
                DataWords.of("data.pictures.took", Numbers.count(pictures.rows()), Integer.toString(pictures.side())),
                clauses);
    }
}
