package ganscope.cli.option;

import ganscope.data.distribution.ImageDistribution;
import ganscope.data.picture.PictureFolder;
import ganscope.data.picture.PictureTable;
import ganscope.data.table.BadSampleFile;
import ganscope.data.taken.TakenData;
import ganscope.data.taken.TakenPictures;
import ganscope.text.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how data are pictures. */
final class ImageOptions {

    @Option(
            names = "--images",
            description =
                    "The rows of the file are grey pictures, a column for each pixel, row by row from the top: 64 "
                            + "columns for pictures of 8 x 8, 256 for 16 x 16. A folder of pictures needs no such word.")
    private boolean images;

    @Option(
            names = "--side",
            paramLabel = "N",
            description = "Bring pictures to N x N pixels, 3 to 32; those of a folder are brought to 8 x 8 otherwise, "
                    + "those of a table left as they are.")
    private @Nullable Integer side;

    @Option(
            names = "--range",
            paramLabel = "BLACK,WHITE",
            description =
                    "The numbers of black and white in a table of pictures, such as 0,255; otherwise the least and "
                            + "the greatest there are.")
    private @Nullable String range;

    /** Whether any of them was given. */
    boolean given() {
        return images || side != null || range != null;
    }

    /**
     * Whether data are pictures: a folder is one of pictures, a table where that is said.
     *
     * @throws BadInput if a folder stands beside other data, or an option speaks of pictures where there are none
     */
    boolean areMeant(List<Path> data) {
        boolean folder = data.stream().anyMatch(Files::isDirectory);
        if (folder && data.size() > 1) {
            throw new BadInput("--data: a folder of pictures stands alone, but " + data.size() + " places were given; "
                    + "give the folder that holds them.");
        }
        if (!folder && !images && given()) {
            throw new BadInput(
                    "--side and --range speak of pictures; give a folder of them, or add --images to say that "
                            + "the rows of " + Quoted.file(data.getFirst()) + " are pictures.");
        }
        return folder || images;
    }

    /**
     * Reads pictures.
     *
     * @param columns which of a table
     * @param labels the column with their classes, if a table has one
     * @throws BadInput if an option does not fit
     * @throws BadSampleFile as {@link PictureFolder#read} and {@link PictureTable#of}
     */
    TakenPictures take(List<Path> data, ColumnOptions columns, @Nullable String labels) throws BadSampleFile {
        if (side != null && (side < ImageDistribution.SMALLEST_SIDE || side > ImageDistribution.LARGEST_SIDE)) {
            throw new BadInput("--side: " + side + ", but " + ImageDistribution.SMALLEST_SIDE + " to "
                    + ImageDistribution.LARGEST_SIDE + " pixels are allowed.");
        }
        if (Files.isDirectory(data.getFirst())) {
            if (columns.given() || labels != null || range != null) {
                throw new BadInput("--columns, --weights, --labels, --decimal and --range speak of a table, but "
                        + Quoted.file(data.getFirst()) + " is a folder; its own folders name the classes.");
            }
            return PictureFolder.read(data.getFirst(), side == null ? PictureFolder.SIDE : side);
        }
        TakenData taken = columns.take(data, PictureTable.MOST_COLUMNS, labels);
        return PictureTable.of(taken, ends(), side == null ? OptionalInt.empty() : OptionalInt.of(side));
    }

    private double[] ends() {
        if (range == null) {
            return new double[0];
        }
        String[] words = range.split(",", -1);
        try {
            double black = Double.parseDouble(words[0].strip());
            double white = Double.parseDouble(words[words.length - 1].strip());
            if (words.length == 2 && Double.isFinite(black) && Double.isFinite(white) && white > black) {
                return new double[] {black, white};
            }
        } catch (NumberFormatException e) {
            throw refused(range, e);
        }
        throw refused(range, null);
    }

    private static BadInput refused(String words, @Nullable NumberFormatException cause) {
        String sentence = "--range: " + Quoted.of(words)
                + ", but two numbers are needed, that of black and a greater one " + "of white, such as 0,255.";
        return cause == null ? new BadInput(sentence) : new BadInput(sentence, cause);
    }
}
