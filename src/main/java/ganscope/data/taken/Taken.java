package ganscope.data.taken;

import ganscope.data.GivenData;
import ganscope.data.Pictures;
import ganscope.data.Samples;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataWords;
import ganscope.text.Language;
import ganscope.text.Words;

/** What was taken of the data that a person brought along. Immutable. */
public sealed interface Taken permits TakenData, TakenPictures {
    /** What an experiment brings along of data that were taken before. */
    static Taken again(GivenData data, Provenance provenance) {
        return switch (data) {
            case Samples samples -> TakenData.again(samples, provenance);
            case Pictures pictures -> new TakenPictures(pictures, provenance);
        };
    }

    /** The file or folder, as the person wrote it; several with commas between. */
    String source();

    /** What was not taken, and how the rest was read. */
    Provenance provenance();

    /**
     * The target that they are.
     *
     * @throws BadSampleFile if they cannot be one: all the same, or differences too small
     */
    GivenData target() throws BadSampleFile;

    /** What was taken and what was not, as one sentence. */
    DataWords words();

    /** {@link #words} in English. */
    default String sentence() {
        return words().text(Words.in(Language.ENGLISH));
    }
}
