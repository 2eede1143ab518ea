package ganscope.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ganscope.cli.option.BadInput;
import ganscope.cli.option.GridFile;
import ganscope.convolution.Convolution;
import ganscope.convolution.Geometry;
import ganscope.convolution.Grid;
import ganscope.convolution.Steps;
import ganscope.convolution.TransposedConvolution;
import ganscope.convolution.Way;
import ganscope.convolution.Worked;
import ganscope.text.Quoted;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Convolves grids from files. */
@Command(
        name = "convolve",
        mixinStandardHelpOptions = true,
        header = "Convolves a grid with a kernel, plainly or transposed, and counts the multiplications.",
        description = {
            "",
            "Grids are files with a row a line. Without --json the result is such a grid too, and the counts are on "
                    + "standard error. By zero counts the products with a zero that the way itself put there: "
                    + "padding, between two inputs, or into the kernel.",
            ""
        })
public final class ConvolveCommand implements Callable<Integer> {
    @Option(
            names = "--input",
            paramLabel = "FILE",
            required = true,
            description = "The grid: a file, or rows of numbers such as 1,2/3,4.")
    private @Nullable String input;

    @Option(names = "--kernel", paramLabel = "FILE", required = true, description = "The kernel, likewise.")
    private @Nullable String kernel;

    @Option(names = "--transposed", description = "The transposed convolution.")
    private boolean transposed;

    @Option(
            names = "--way",
            paramLabel = "WAY",
            description = "How a transposed one is done, all with the same result: zeros (between the inputs, the "
                    + "default), scatter (each input stamps the kernel) or depth-to-space.")
    private @Nullable String way;

    @Option(
            names = "--stride",
            paramLabel = "S[,S]",
            defaultValue = "1",
            description = "Cells from one position to the next, down and across (default: ${DEFAULT-VALUE}).")
    private String stride = "1";

    @Option(
            names = "--padding",
            paramLabel = "P[,P]",
            defaultValue = "0",
            description = "Zeros around the input; transposed, outputs cut off around (default: ${DEFAULT-VALUE}).")
    private String padding = "0";

    @Option(
            names = "--dilation",
            paramLabel = "D[,D]",
            defaultValue = "1",
            description = "Cells between two taps of the kernel (default: ${DEFAULT-VALUE}).")
    private String dilation = "1";

    @Option(
            names = "--output-padding",
            paramLabel = "A[,A]",
            defaultValue = "0",
            description = "Transposed: outputs added behind, below the stride (default: ${DEFAULT-VALUE}).")
    private String outputPadding = "0";

    @Option(names = "--flip", description = "Flip the kernel, as the convolution of mathematics does.")
    private boolean flip;

    @Option(names = "--json", description = "One JSON object on standard output.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Geometry geometry = geometry();
        Way how = way();
        Grid from = GridFile.read(Objects.requireNonNull(input));
        Grid taps = GridFile.read(Objects.requireNonNull(kernel));
        Worked worked = work(from, flip ? taps.flipped() : taps, geometry, how);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            out.println(object(worked));
        } else {
            out.print(rows(worked.output()));
            spec.commandLine()
                    .getErr()
                    .println(worked.multiplications() + " multiplications, " + worked.byZero() + " of them by zero");
        }
        out.flush();
        return 0;
    }

    private Worked work(Grid from, Grid taps, Geometry geometry, Way how) {
        try {
            return transposed
                    ? TransposedConvolution.of(from, taps, geometry, how)
                    : Convolution.of(from, taps, geometry);
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(refused);
        }
    }

    private Way way() {
        if (way == null) {
            return Way.ZEROS;
        }
        if (!transposed) {
            throw new BadInput("--way: " + Quoted.of(way) + " without --transposed, to which alone it belongs.");
        }
        return Arrays.stream(Way.values())
                .filter(known -> known.id().equals(way))
                .findFirst()
                .orElseThrow(() -> new BadInput("--way: " + Quoted.of(Objects.requireNonNull(way)) + ", but only "
                        + Arrays.stream(Way.values()).map(Way::id).collect(Collectors.joining(", "))
                        + " are allowed."));
    }

    private Geometry geometry() {
        int[] strides = pair("--stride", stride);
        int[] paddings = pair("--padding", padding);
        int[] dilations = pair("--dilation", dilation);
        int[] added = pair("--output-padding", outputPadding);
        if (!transposed && (added[0] != 0 || added[1] != 0)) {
            throw new BadInput("--output-padding: " + Quoted.bare(outputPadding)
                    + " without --transposed, to which alone it belongs.");
        }
        try {
            return new Geometry(
                    new Steps(strides[0], paddings[0], dilations[0], added[0]),
                    new Steps(strides[1], paddings[1], dilations[1], added[1]));
        } catch (IllegalArgumentException refused) {
            throw BadInput.sentence(new IllegalArgumentException("--" + refused.getMessage(), refused));
        }
    }

    /** One number for both axes, or one for each. */
    private static int[] pair(String option, String words) {
        String[] parts = words.split(",", -1);
        String refused =
                option + ": " + Quoted.of(words) + ", but only one whole number or two, such as 2 or 3,2, are allowed.";
        if (parts.length > 2) {
            throw new BadInput(refused);
        }
        try {
            int first = Integer.parseInt(parts[0].strip());
            return new int[] {first, parts.length == 1 ? first : Integer.parseInt(parts[1].strip())};
        } catch (NumberFormatException e) {
            throw new BadInput(refused, e);
        }
    }

    private static ObjectNode object(Worked worked) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Grid output = worked.output();
        ArrayNode rows = object.putArray("output");
        for (int row = 0; row < output.rows(); row++) {
            ArrayNode numbers = rows.addArray();
            for (int column = 0; column < output.columns(); column++) {
                numbers.add(output.at(row, column));
            }
        }
        object.put("multiplications", worked.multiplications());
        object.put("byZero", worked.byZero());
        return object;
    }

    private static String rows(Grid grid) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                text.append(column == 0 ? "" : ",").append(grid.at(row, column));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
