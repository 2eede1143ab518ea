package ganscope.view.cell;

import ganscope.chart.Charts;
import ganscope.chart.input.ChartInput;
import ganscope.chart.input.ChartKind;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Icons;
import ganscope.view.model.Notice;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;

/** Copying and saving one chart: as a picture of twice the size, as vectors, or as the numbers it shows. */
public final class ChartExport {
    private static final int SMALLEST_WIDTH = 320;
    private static final int SMALLEST_HEIGHT = 240;

    private final DeskContext desk;
    private final Node owner;
    private final Supplier<ChartKind> kind;
    private final Supplier<ChartInput> input;

    /** The forms a chart can be saved in. */
    public enum Form {
        PNG,
        SVG,
        CSV;

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ChartExport(DeskContext desk, Node owner, Supplier<ChartKind> kind, Supplier<ChartInput> input) {
        this.desk = desk;
        this.owner = owner;
        this.kind = kind;
        this.input = input;
    }

    /**
     * Everything that can be done with a chart of the desk.
     *
     * @param whole shows everything again after wheel and dragging
     */
    ContextMenu contextMenu(Runnable whole) {
        ContextMenu menu = formsMenu();
        menu.getItems()
                .addAll(
                        0,
                        List.of(
                                item(
                                        "view.chart.examine",
                                        "mdi2d-dock-window",
                                        () -> ChartCopy.open(desk, kind.get(), input.get(), owner)),
                                item("view.chart.whole", "mdi2m-magnify-minus-outline", whole),
                                new SeparatorMenuItem()));
        return menu;
    }

    /** Copying and saving. */
    public ContextMenu formsMenu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().add(item("view.chart.copy", "mdi2c-content-copy", this::copyPicture));
        menu.getItems().add(item("view.chart.copyData", "mdi2t-table", this::copyData));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("view.chart.savePng", "mdi2f-file-image-outline", () -> choose(Form.PNG)));
        menu.getItems().add(item("view.chart.saveSvg", "mdi2v-vector-curve", () -> choose(Form.SVG)));
        menu.getItems().add(item("view.chart.saveCsv", "mdi2f-file-delimited-outline", () -> choose(Form.CSV)));
        return menu;
    }

    private MenuItem item(String key, String icon, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(desk.messages().bind(key));
        item.setGraphic(Icons.of(icon));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** As on screen, in pixels; a chart behind an enlarged one has no size there. */
    private int width() {
        return (int) Math.max(SMALLEST_WIDTH, owner.getLayoutBounds().getWidth());
    }

    private int height() {
        return (int) Math.max(SMALLEST_HEIGHT, owner.getLayoutBounds().getHeight());
    }

    private void copyPicture() {
        ChartKind chosen = kind.get();
        ChartInput drawn = input.get();
        int width = width();
        int height = height();
        desk.painter().executor().execute(() -> {
            byte[] png = Charts.png(chosen, drawn, width, height);
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(new Image(new ByteArrayInputStream(png)));
                put(content);
            });
        });
    }

    private void copyData() {
        ChartKind chosen = kind.get();
        ChartInput drawn = input.get();
        desk.painter().executor().execute(() -> {
            String numbers = Charts.csv(chosen, drawn);
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(numbers);
                put(content);
            });
        });
    }

    private void put(ClipboardContent content) {
        Clipboard.getSystemClipboard().setContent(content);
        desk.model()
                .say(new Notice(
                        false,
                        "view.notice.copied",
                        kind.get().title(desk.appearance().charts().get())));
    }

    private void choose(Form form) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(kind.get().id() + "." + form.extension());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(form.name(), "*." + form.extension()));
        desk.files().save(chooser, owner.getScene().getWindow()).ifPresent(file -> save(form, file));
    }

    /** Writes the chart as it is now. */
    public void save(Form form, File file) {
        ChartKind chosen = kind.get();
        ChartInput drawn = input.get();
        int width = width();
        int height = height();
        desk.painter().executor().execute(() -> {
            Notice outcome = new Notice(false, "view.notice.saved", file.getName());
            try {
                Files.write(file.toPath(), bytes(form, chosen, drawn, width, height));
            } catch (IOException refused) {
                outcome = new Notice(true, "view.notice.notSaved", refused.toString());
            }
            Notice said = outcome;
            Platform.runLater(() -> desk.model().say(said));
        });
    }

    private byte[] bytes(Form form, ChartKind chosen, ChartInput drawn, int width, int height) {
        return switch (form) {
            case PNG -> Charts.png(chosen, drawn, width, height);
            case SVG -> Charts.svg(chosen, drawn, width, height).getBytes(StandardCharsets.UTF_8);
            case CSV -> Charts.csv(chosen, drawn).getBytes(StandardCharsets.UTF_8);
        };
    }
}
