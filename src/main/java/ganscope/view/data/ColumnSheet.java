package ganscope.view.data;

import ganscope.data.picture.PictureTable;
import ganscope.data.table.Column;
import ganscope.data.table.DataTable;
import ganscope.data.table.DataWords;
import ganscope.data.taken.ColumnWish;
import ganscope.data.taken.LeftOut;
import ganscope.text.Numbers;
import ganscope.text.Quoted;
import ganscope.view.model.Appearance;
import ganscope.view.model.Messages;
import ganscope.view.model.sketch.ColumnPick;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheet on which a person chooses one column or two of a file that has more, each with a picture. */
public final class ColumnSheet extends StackPane {
    private static final double THUMB_WIDTH = 110;
    private static final double THUMB_HEIGHT = 34;
    private static final double PAPER_WIDTH = 380;
    private static final double PAPER_HEIGHT = 290;

    /** The least side of pictures that are offered: nine columns or sixteen are hardly meant as pixels. */
    private static final int SMALLEST_PICTURE = 8;

    /** Columns that weights and labels can take away. */
    private static final int ROLES = 2;

    private final Appearance appearance;
    private final Messages messages;
    private final Consumer<ColumnWish> take;
    private final Runnable leave;
    private final ColumnPick pick;
    private final ColumnCanvas paper;
    private final Label taken = new Label();
    private final Button use = new Button();
    private final Button pictures = new Button();
    private final Label pixels = styled(new Label(), "sheet-hint");
    private final @Nullable Consumer<ColumnWish> takePictures;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<RoleChoice> roles = new ArrayList<>();
    private final ObjectProperty<@Nullable Column> labels = new SimpleObjectProperty<>();

    /**
     * A sheet for a table that was offered.
     *
     * @param most how many columns can be chosen
     * @param take takes the choice
     * @param leave takes the sheet away without one
     */
    ColumnSheet(Appearance appearance, DataTable table, int most, Consumer<ColumnWish> take, Runnable leave) {
        this(appearance, table, most, take, null, leave);
    }

    /**
     * A sheet for a table whose rows may be pictures.
     *
     * @param takePictures takes all columns that are neither weights nor labels, a pixel each; null if there can be none
     */
    ColumnSheet(
            Appearance appearance,
            DataTable table,
            int most,
            Consumer<ColumnWish> take,
            @Nullable Consumer<ColumnWish> takePictures,
            Runnable leave) {
        this.takePictures = takePictures;
        this.appearance = appearance;
        this.take = take;
        this.leave = leave;
        messages = appearance.messages();
        pick = new ColumnPick(table, most);
        paper = new ColumnCanvas(appearance, PAPER_WIDTH, PAPER_HEIGHT, true);
        getStyleClass().add("veil");
        Label title = styled(new Label(), "sheet-title");
        title.textProperty().bind(messages.bind(most == 1 ? "view.columns.title.one" : "view.columns.title"));
        Label hint = styled(new Label(), "sheet-hint");
        hint.textProperty()
                .bind(messages.bind("view.columns.hint", Quoted.file(table.file()), Numbers.count(table.rows())));
        hint.setWrapText(true);
        VBox list = new VBox(4);
        pick.offered().forEach(column -> list.getChildren().add(row(column)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(PAPER_HEIGHT);
        scroll.getStyleClass().add("column-list");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox middle = new HBox(12, scroll, paper);
        taken.setWrapText(true);
        VBox sheet =
                styled(new VBox(title, hint, middle, taken, roles(), purpose(), others(), pixels, buttons()), "sheet");
        sheet.setSpacing(8);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(sheet, Pos.CENTER);
        getChildren().add(sheet);
        messages.languageProperty().subscribe(language -> update());
    }

    /** What is chosen so far. */
    ColumnPick pick() {
        return pick;
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private ToggleButton row(Column column) {
        ColumnCanvas thumb = new ColumnCanvas(appearance, THUMB_WIDTH, THUMB_HEIGHT, false);
        thumb.show(List.of(column));
        Label name = new Label(Quoted.bare(column.name()));
        name.getStyleClass().add("column-name");
        double[] range = ColumnPick.range(column);
        Label about = styled(new Label(), "sheet-hint");
        about.textProperty().bind(messages.languageProperty().map(language -> about(column, range)));
        VBox words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(8, thumb, words);
        face.setAlignment(Pos.CENTER_LEFT);
        ToggleButton button = new ToggleButton();
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setId("column-" + column.number());
        button.setUserData(column);
        button.setAccessibleText(column.name());
        button.setOnAction(event -> {
            pick.toggle(column);
            update();
        });
        buttons.add(button);
        return button;
    }

    private String about(Column column, double[] range) {
        String words = messages.get("view.columns.range", Numbers.measured(range[0]), Numbers.measured(range[1]));
        if (column.missing() > 0) {
            words += ", " + messages.get("view.columns.missing", Numbers.count(column.missing()));
        }
        return column.kind() == Column.Kind.NUMBERS
                ? words
                : words + ", " + reason(column).text(messages.words());
    }

    private static DataWords reason(Column column) {
        return LeftOut.of(column.kind()).words();
    }

    private HBox roles() {
        RoleChoice weights = new RoleChoice(messages, "column-weights", pick.offered(), this::weigh);
        RoleChoice classes =
                new RoleChoice(messages, "column-labels", pick.table().columns(), this::label);
        roles.add(weights);
        roles.add(classes);
        HBox row = new HBox(8, label("view.columns.weights"), weights, label("view.columns.labels"), classes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void label(@Nullable Column column) {
        pick.label(column);
        labels.set(column);
        updatePictures();
    }

    private void weigh(@Nullable Column column) {
        pick.weigh(column);
        updatePictures();
    }

    /** What weights and labels are for. */
    private Label purpose() {
        Label purpose = styled(label("view.columns.roles"), "sheet-hint");
        purpose.setWrapText(true);
        purpose.setMaxWidth(PAPER_WIDTH * 2);
        return purpose;
    }

    private Label label(String key) {
        Label label = new Label();
        label.textProperty().bind(messages.bind(key));
        return label;
    }

    private Label others() {
        Label others = styled(new Label(), "sheet-hint");
        others.setWrapText(true);
        others.setMaxWidth(PAPER_WIDTH * 2);
        others.setId("columns-left-out");
        List<Column> left = pick.others();
        others.setVisible(!left.isEmpty());
        others.setManaged(!left.isEmpty());
        others.textProperty()
                .bind(Bindings.createStringBinding(() -> leftOut(left), messages.languageProperty(), labels));
        return others;
    }

    /** The columns that are left out, and why; not the one whose labels are taken. */
    private String leftOut(List<Column> left) {
        List<String> words = left.stream()
                .filter(column -> column != labels.get())
                .map(column ->
                        Quoted.bare(column.name()) + " (" + reason(column).text(messages.words()) + ")")
                .toList();
        return words.isEmpty() ? "" : messages.get("view.columns.other", String.join(", ", words));
    }

    private HBox buttons() {
        Button cancel = new Button();
        cancel.textProperty().bind(messages.bind("view.draw.cancel"));
        cancel.setOnAction(event -> leave.run());
        use.textProperty().bind(messages.bind("view.columns.use"));
        use.setId("columns-use");
        use.getStyleClass().add("primary");
        use.setDefaultButton(true);
        use.setOnAction(event -> take.accept(pick.wish()));
        pictures.setId("columns-pictures");
        pictures.setOnAction(event -> {
            if (takePictures != null) {
                takePictures.accept(pick.pixels());
            }
        });
        pixels.setId("columns-pixels");
        pixels.setWrapText(true);
        pixels.setMaxWidth(PAPER_WIDTH * 2);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return styled(new HBox(pictures, space, cancel, use), "sheet-buttons");
    }

    /** Offers the rows as pictures where the columns make a square, or would without a column or two. */
    private void updatePictures() {
        int count = pick.pixelCount();
        OptionalInt side = PictureTable.side(count);
        OptionalInt near = side;
        for (int less = 0; near.isEmpty() && less <= ROLES; less++) {
            near = PictureTable.side(count - less);
        }
        boolean offered = takePictures != null && near.orElse(0) >= SMALLEST_PICTURE;
        for (Node node : List.of(pictures, pixels)) {
            node.setVisible(offered);
            node.setManaged(offered);
        }
        pictures.setDisable(side.isEmpty());
        if (offered) {
            String wide = Integer.toString(near.getAsInt());
            pictures.setText(messages.get("view.columns.pictures", wide));
            pixels.setText(messages.get(
                    side.isEmpty() ? "view.columns.pixels.more" : "view.columns.pixels",
                    Integer.toString(count),
                    wide,
                    Integer.toString(near.getAsInt() * near.getAsInt())));
        }
    }

    private void update() {
        updatePictures();
        List<Column> chosen = pick.chosen();
        buttons.forEach(button -> button.setSelected(chosen.contains((Column) button.getUserData())));
        use.setDisable(chosen.isEmpty());
        paper.show(chosen);
        roles.forEach(role -> role.leaveOut(chosen));
        String names = chosen.stream().map(column -> Quoted.bare(column.name())).collect(Collectors.joining(" × "));
        int rows = chosen.isEmpty() ? 0 : pick.rows();
        int gaps = pick.table().rows() - rows;
        taken.setText(
                chosen.isEmpty()
                        ? messages.get("view.columns.chosen.none")
                        : gaps == 0
                                ? messages.get("view.columns.chosen", names, Numbers.count(rows))
                                : messages.get(
                                        "view.columns.chosen.gaps", names, Numbers.count(rows), Numbers.count(gaps)));
    }
}
