package ganscope.view.convolution.topic;

import ganscope.view.convolution.board.Board;
import ganscope.view.convolution.board.Panel;
import ganscope.view.convolution.board.Tile;
import ganscope.view.model.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which inputs one output of a stack of layers sees, along one axis: plain convolutions, dilations that double, and a pooling by
 * 2 behind each convolution.
 */
public final class ReceptiveField implements Demonstration {
    /** Layers of each stack. */
    private static final int LAYERS = 4;

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("three", Operands.of(InputPreset.CONSTANT, 1, KernelPreset.ONES, 3)),
            new Situation("two", Operands.of(InputPreset.CONSTANT, 1, KernelPreset.ONES, 2)));

    /** How a layer of a stack sees the one below. */
    public enum Stack {
        PLAIN,
        DILATED,
        POOLED;

        /** Places of the taps of a layer's unit, in inputs, from its first. */
        List<Integer> taps(int layer, int kernel) {
            TreeSet<Integer> taps = new TreeSet<>();
            for (int tap = 0; tap < kernel; tap++) {
                switch (this) {
                    case PLAIN -> taps.add(tap);
                    case DILATED -> taps.add(tap << layer);
                    case POOLED -> {
                        taps.add(tap << layer);
                        taps.add((tap + 1) << layer);
                    }
                }
            }
            return List.copyOf(taps);
        }

        /** Inputs from one unit to the next, behind so many layers. */
        int spacing(int layers) {
            return this == POOLED ? 1 << layers : 1;
        }
    }

    @Override
    public List<Situation> situations() {
        return SITUATIONS;
    }

    @Override
    public List<Dial.Range> dials() {
        return List.of(new Dial.Range(Dial.KERNEL, 2, 3));
    }

    @Override
    public boolean hasInput() {
        return false;
    }

    @Override
    public List<KernelPreset> kernels() {
        return List.of();
    }

    @Override
    public Optional<Refusal> refused(Operands o) {
        return Optional.empty();
    }

    /** One for each number of layers. */
    @Override
    public int steps(Operands o) {
        return LAYERS;
    }

    /** The units of each layer that lead to one output, from the output down to the inputs. */
    public static List<NavigableSet<Integer>> seen(Stack stack, int kernel, int layers) {
        NavigableSet<Integer> units = new TreeSet<>(List.of(0));
        List<NavigableSet<Integer>> all = new ArrayList<>(List.of(units));
        for (int layer = layers - 1; layer >= 0; layer--) {
            NavigableSet<Integer> below = new TreeSet<>();
            for (int unit : units) {
                for (int tap : stack.taps(layer, kernel)) {
                    below.add(unit + tap);
                }
            }
            units = below;
            all.add(units);
        }
        return List.copyOf(all);
    }

    @Override
    public Board board(Operands o, int step, Messages messages) {
        int widest = 0;
        for (Stack stack : Stack.values()) {
            widest = Math.max(widest, seen(stack, o.taps(), LAYERS).getLast().last() + 1);
        }
        int layers = step + 1;
        int columns = widest;
        List<Panel> panels = new ArrayList<>();
        StringBuilder sizes = new StringBuilder();
        for (Stack stack : Stack.values()) {
            List<NavigableSet<Integer>> seen = seen(stack, o.taps(), layers);
            int field = seen.getLast().last() + 1;
            String id = stack.name().toLowerCase(Locale.ROOT);
            panels.add(Panel.of(
                            messages.get("convolution.field." + id, o.taps()),
                            LAYERS + 1,
                            columns,
                            Panel.SHOWN,
                            (row, column) -> tile(seen, row - (LAYERS - layers), column, columns))
                    .noted(messages.get("convolution.field.size", field, stack.spacing(layers))));
            sizes.append(sizes.isEmpty() ? "" : " · ").append(field);
        }
        return new Board(
                List.of(new Board.Column("", panels)),
                messages.get("convolution.field.formula", layers, sizes.toString()),
                messages.get("convolution.field.said"));
    }

    /** Each unit stands over the middle of what it sees. */
    private static Tile tile(List<NavigableSet<Integer>> seen, int row, int column, int columns) {
        if (row < 0) {
            return Tile.GAP;
        }
        int span = seen.get(row).last() + 1;
        int shift = (columns - span) / 2;
        return seen.get(row).contains(column - shift) ? Tile.colour(1, row == 0) : Tile.colour(0, false);
    }
}
