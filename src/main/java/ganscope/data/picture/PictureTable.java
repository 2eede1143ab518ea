package ganscope.data.picture;

import ganscope.data.Pictures;
import ganscope.data.distribution.ImageDistribution;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataWords;
import ganscope.data.taken.Provenance;
import ganscope.data.taken.TakenData;
import ganscope.data.taken.TakenPictures;
import ganscope.text.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Rows of numbers as pictures: each row is one, row by row from the top, so that there are as many columns as pixels. */
public final class PictureTable {
    /** The least side that a table may have, in pixels. */
    private static final int SMALLEST = 3;

    /** The most columns. */
    public static final int MOST_COLUMNS = ImageDistribution.LARGEST_SIDE * ImageDistribution.LARGEST_SIDE;

    private PictureTable() {}

    /** How many pixels pictures of so many columns are wide, and high; nothing if they are not square, too small or too large. */
    public static OptionalInt side(int columns) {
        int side = (int) Math.round(Math.sqrt(columns));
        return side * side == columns && side >= SMALLEST && side <= ImageDistribution.LARGEST_SIDE
                ? OptionalInt.of(side)
                : OptionalInt.empty();
    }

    /**
     * Pictures of what was taken of a table.
     *
     * @param range the numbers of black and white; none where the least number of all is black and the greatest white
     * @param side that pictures are brought to, in pixels, 3 to {@value ImageDistribution#LARGEST_SIDE}; none to leave
     *     them as they are
     * @throws BadSampleFile if the columns make no square, a number is out of the range, rows have weights, or there are
     *     too many pictures or fewer than 2 different ones
     */
    public static TakenPictures of(TakenData taken, double[] range, OptionalInt side) throws BadSampleFile {
        Path file = Path.of(taken.source());
        int columns = taken.columns().size();
        int own = side(columns)
                .orElseThrow(() -> new BadSampleFile(file, "data.pictures.columns", Integer.toString(columns)));
        if (taken.isWeighted()) {
            throw new BadSampleFile(file, "data.pictures.weights");
        }
        double[] values = taken.values();
        double[] ends = range.length == 0 ? ends(file, values) : range;
        check(file, taken, values, ends);
        int wide = side.orElse(own);
        int count = values.length / columns;
        int most = Pictures.MOST_PIXELS / (wide * wide);
        if (count > most) {
            throw new BadSampleFile(
                    file, "data.pictures.many", Numbers.count(count), Numbers.count(most), Integer.toString(wide));
        }
        float[] pixels = new float[count * wide * wide];
        float[] row = new float[columns];
        for (int i = 0; i < count; i++) {
            for (int pixel = 0; pixel < columns; pixel++) {
                double share = (values[i * columns + pixel] - ends[0]) / (ends[1] - ends[0]);
                row[pixel] = (float) (2 * share - 1);
            }
            new GreyPicture(own, own, row).square(wide, pixels, i * wide * wide);
        }
        return taken(taken, pixels, wide, own, ends);
    }

    private static TakenPictures taken(TakenData taken, float[] pixels, int side, int own, double[] ends)
            throws BadSampleFile {
        List<DataWords> remarks = new ArrayList<>(taken.remarks());
        remarks.add(DataWords.of("data.pictures.range", Numbers.setting(ends[0]), Numbers.setting(ends[1])));
        if (side != own) {
            remarks.add(DataWords.of("data.pictures.from", Integer.toString(own)));
        }
        try {
            return new TakenPictures(
                    new Pictures(taken.source(), side, pixels, taken.labels()),
                    new Provenance(taken.leftOut(), taken.rowsLeftOut(), 0, remarks));
        } catch (IllegalArgumentException alike) {
            throw new BadSampleFile(
                    alike,
                    Path.of(taken.source()),
                    "data.pictures.same",
                    Numbers.count(pixels.length / (side * side)),
                    Integer.toString(side));
        }
    }

    private static double[] ends(Path file, double[] values) throws BadSampleFile {
        double least = Arrays.stream(values).min().orElseThrow();
        double greatest = Arrays.stream(values).max().orElseThrow();
        if (!(greatest > least)) {
            throw new BadSampleFile(file, "data.pictures.flat", Numbers.setting(least));
        }
        return new double[] {least, greatest};
    }

    private static void check(Path file, TakenData taken, double[] values, double[] ends) throws BadSampleFile {
        int columns = taken.columns().size();
        for (int i = 0; i < values.length; i++) {
            if (values[i] < ends[0] || values[i] > ends[1]) {
                throw new BadSampleFile(
                        file,
                        "data.pictures.outside",
                        Integer.toString(i / columns + 1),
                        taken.columns().get(i % columns),
                        Numbers.setting(values[i]),
                        Numbers.setting(ends[0]),
                        Numbers.setting(ends[1]));
            }
        }
    }
}
