package ganscope.lesson.file;

import ganscope.data.Digits;
import ganscope.lesson.course.Setup;
import ganscope.lesson.course.Wording;
import ganscope.text.Quoted;

/** Reads which pictures are dealt into two samples, and into which cells they are counted. */
final class HalvesReader {
    private static final int USUAL_BINS = 2;
    /** A pixel of the digits has 17 values. */
    private static final int MOST_BINS = 17;

    private HalvesReader() {}

    static Setup.Halves read(Wording label, Field field) throws BadLesson {
        Members members = field.members("pictures", "square", "bins", "samples");
        Field name = members.need("pictures");
        if (!name.text().equals(Digits.TYPE)) {
            throw name.refused(Quoted.of(name.text()) + " (" + Digits.TYPE + ")");
        }
        Digits pictures = Digits.defaults();
        int half = pictures.build().count() / 2;
        int square = members.need("square").whole(1, pictures.side());
        int samples = members.need("samples").whole(2, half);
        int bins = members.find("bins").isPresent() ? members.need("bins").whole(2, MOST_BINS) : USUAL_BINS;
        return new Setup.Halves(label, pictures, square, bins, samples);
    }
}
