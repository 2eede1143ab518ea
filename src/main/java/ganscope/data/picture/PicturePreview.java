package ganscope.data.picture;

import java.nio.file.Path;
import java.util.List;

/** Some pictures of a folder, to see what becomes of them. Immutable. */
public final class PicturePreview {
    private final Path folder;
    private final int files;
    private final List<GreyPicture> pictures;

    PicturePreview(Path folder, int files, List<GreyPicture> pictures) {
        this.folder = folder;
        this.files = files;
        this.pictures = List.copyOf(pictures);
    }

    /** Where they lie. */
    public Path folder() {
        return folder;
    }

    /** How many pictures the folder holds. */
    public int files() {
        return files;
    }

    /** How many of them are here. */
    public int count() {
        return pictures.size();
    }

    /**
     * What {@link PictureFolder#read} makes of them: the largest square in the middle of each.
     *
     * @param side of each picture, in pixels, at least 1
     * @return count × side² numbers from −1 (black) to 1 (white), row by row from the top
     */
    public float[] at(int side) {
        float[] pixels = new float[count() * side * side];
        for (int i = 0; i < count(); i++) {
            pictures.get(i).square(side, pixels, i * side * side);
        }
        return pixels;
    }
}
