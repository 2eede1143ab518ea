package ganscope.data.picture;

import ganscope.data.Pictures;
import ganscope.data.distribution.ImageDistribution;
import ganscope.data.distribution.RowLabels;
import ganscope.data.table.BadSampleFile;
import ganscope.data.table.DataWords;
import ganscope.data.taken.Provenance;
import ganscope.data.taken.TakenPictures;
import ganscope.text.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a folder of pictures. Where all of them lie in folders of it, those are their classes. Hidden files are passed over.
 */
public final class PictureFolder {
    /** The side that pictures are brought to unless somebody asks for another, in pixels. */
    public static final int SIDE = 8;

    /** Folders below one another that are looked into. */
    private static final int DEEPEST = 8;

    private final Path folder;
    private final int side;
    private final List<Path> files = new ArrayList<>();
    private int others;
    private int resized;
    private int cut;
    private int transparent;

    private PictureFolder(Path folder, int side) {
        this.folder = folder;
        this.side = side;
    }

    /**
     * Reads all pictures of a folder, in the order of their names.
     *
     * @param side of each picture, in pixels, 3 to {@value ImageDistribution#LARGEST_SIDE}
     * @throws BadSampleFile if there is no such folder, it holds fewer than 2 different pictures or too many, or one of
     *     them cannot be read
     */
    public static TakenPictures read(Path folder, int side) throws BadSampleFile {
        PictureFolder reading = new PictureFolder(folder, side);
        reading.list();
        return reading.take();
    }

    /**
     * Reads some pictures of a folder, evenly spread over the order of their names.
     *
     * @param most how many at most
     * @throws BadSampleFile if there is no such folder, it holds no picture or too many of any side, or one that is read cannot be
     */
    public static PicturePreview preview(Path folder, int most) throws BadSampleFile {
        PictureFolder reading = new PictureFolder(folder, ImageDistribution.SMALLEST_SIDE);
        reading.list();
        int files = reading.files.size();
        int count = Math.min(most, files);
        List<GreyPicture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(PictureFile.read(reading.files.get((int) ((long) i * files / count)))
                    .grey());
        }
        return new PicturePreview(folder, files, pictures);
    }

    /** Whether a file is a picture by its name. */
    public static boolean isPicture(Path file) {
        return PictureFile.isNamedSo(file);
    }

    private void list() throws BadSampleFile {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(file))
                    .sorted(Comparator.comparing(this::place))
                    .forEach(this::sort);
        } catch (NoSuchFileException e) {
            throw new BadSampleFile(e, folder, "data.file.none");
        } catch (UncheckedIOException | IOException e) {
            throw new BadSampleFile(e, folder, "data.file.forbidden");
        }
        if (files.isEmpty()) {
            throw new BadSampleFile(folder, "data.pictures.none");
        }
        int most = Pictures.MOST_PIXELS / (side * side);
        if (files.size() > most) {
            throw new BadSampleFile(
                    folder,
                    "data.pictures.many",
                    Numbers.count(files.size()),
                    Numbers.count(most),
                    Integer.toString(side));
        }
    }

    /** Whether a name on the way from the folder begins with a dot, or is one that systems leave behind. */
    private boolean isHidden(Path file) {
        for (Path name : folder.relativize(file)) {
            String word = name.toString();
            if (word.startsWith(".") || word.equals("Thumbs.db") || word.equals("desktop.ini")) {
                return true;
            }
        }
        return false;
    }

    /** The way from the folder to a file, the same on every system. */
    private String place(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void sort(Path file) {
        if (PictureFile.isNamedSo(file)) {
            files.add(file);
        } else {
            others++;
        }
    }

    private TakenPictures take() throws BadSampleFile {
        float[] pixels = new float[files.size() * side * side];
        for (int i = 0; i < files.size(); i++) {
            PictureFile.Read read = PictureFile.read(files.get(i));
            GreyPicture grey = read.grey();
            resized += Math.min(grey.width(), grey.height()) == side ? 0 : 1;
            cut += grey.isSquare() ? 0 : 1;
            transparent += read.transparent() ? 1 : 0;
            grey.square(side, pixels, i * side * side);
        }
        List<String> classes =
                files.stream().map(this::place).map(PictureFolder::first).toList();
        boolean apart = !classes.contains("");
        RowLabels labels = apart ? RowLabels.of(classes) : RowLabels.NONE;
        List<DataWords> remarks = remarks();
        if (!apart && classes.stream().anyMatch(name -> !name.isEmpty())) {
            remarks.add(DataWords.of("data.pictures.beside"));
        }
        if (apart && labels.isEmpty() && classes.stream().distinct().count() > RowLabels.MOST) {
            remarks.add(DataWords.of("data.pictures.manyClasses", Integer.toString(RowLabels.MOST)));
        }
        try {
            return new TakenPictures(
                    new Pictures(folder.toString(), side, pixels, labels), new Provenance(Map.of(), 0, 0, remarks));
        } catch (IllegalArgumentException alike) {
            throw new BadSampleFile(
                    alike, folder, "data.pictures.same", Numbers.count(files.size()), Integer.toString(side));
        }
    }

    /** The first folder on the way to a file; empty if it lies beside folders. */
    private static String first(String place) {
        int end = place.indexOf('/');
        return end < 0 ? "" : place.substring(0, end);
    }

    private List<DataWords> remarks() {
        List<DataWords> remarks = new ArrayList<>();
        counted(remarks, "data.pictures.resized", resized);
        counted(remarks, "data.pictures.cut", cut);
        counted(remarks, "data.pictures.transparent", transparent);
        counted(remarks, "data.pictures.others", others);
        return remarks;
    }

    private static void counted(List<DataWords> remarks, String key, int count) {
        if (count > 0) {
            remarks.add(DataWords.of(count == 1 ? key + ".one" : key, Numbers.count(count)));
        }
    }
}
