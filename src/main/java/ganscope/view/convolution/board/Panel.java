package ganscope.view.convolution.board;

import java.util.List;
import java.util.Optional;

/**
 * A grid of cells with its title and what is said below it. Immutable.
 *
 * @param title above it
 * @param rows how many
 * @param columns how many
 * @param scale how large its cells are beside those of the others, 1 = as large
 * @param tiles the cells, row by row
 * @param role what a click or a typed number does there
 * @param notes lines below it
 */
public record Panel(
        String title, int rows, int columns, double scale, List<Tile> tiles, Role role, List<String> notes) {
    /** A cell by its place. */
    public interface Cells {
        Tile at(int row, int column);
    }

    /** What cells stand for. */
    public sealed interface Role {
        /** Only looked at. */
        record Shown() implements Role {}

        /**
         * Numbers of the input or the kernel: cell (offset + step · row, …) is (row, …).
         *
         * @param ofInput whether they are the input's
         * @param offset cells before the first
         * @param step cells from one to the next
         */
        record Edited(boolean ofInput, int offset, int step) implements Role {}

        /** Outputs: a click goes to the step that makes one. */
        record Steps() implements Role {}
    }

    public static final Role SHOWN = new Role.Shown();
    public static final Role STEPS = new Role.Steps();

    /** Copies and checks. */
    public Panel {
        tiles = List.copyOf(tiles);
        notes = List.copyOf(notes);
        if (tiles.size() != rows * columns) {
            throw new IllegalArgumentException("tiles: " + tiles.size() + " of " + rows + " x " + columns);
        }
    }

    /** A panel of the usual size, without notes. */
    public static Panel of(String title, int rows, int columns, Role role, Cells cells) {
        Tile[] tiles = new Tile[rows * columns];
        for (int i = 0; i < tiles.length; i++) {
            tiles[i] = cells.at(i / columns, i % columns);
        }
        return new Panel(title, rows, columns, 1, List.of(tiles), role, List.of());
    }

    public Panel scaled(double other) {
        return new Panel(title, rows, columns, other, tiles, role, notes);
    }

    public Panel noted(String... lines) {
        return new Panel(title, rows, columns, scale, tiles, role, List.of(lines));
    }

    Tile at(int row, int column) {
        return tiles.get(row * columns + column);
    }

    /** The row and column, in the input or the kernel, that a cell edits; empty where there is none. */
    public Optional<Spot> edited(int row, int column, int size) {
        if (!(role instanceof Role.Edited edited)) {
            return Optional.empty();
        }
        int r = row - edited.offset();
        int c = column - edited.offset();
        boolean cell = Math.floorMod(r, edited.step()) == 0 && Math.floorMod(c, edited.step()) == 0;
        Spot spot = new Spot(edited.ofInput(), Math.floorDiv(r, edited.step()), Math.floorDiv(c, edited.step()));
        boolean inside = spot.row() >= 0 && spot.row() < size && spot.column() >= 0 && spot.column() < size;
        return cell && inside ? Optional.of(spot) : Optional.empty();
    }
}
