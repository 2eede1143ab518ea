package ganscope.view;

import ganscope.view.cell.ChartCell;
import ganscope.view.control.ChoiceEditor;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.TextEditor;
import ganscope.view.control.ToggleEditor;
import ganscope.view.data.DrawSheet;
import ganscope.view.model.Speed;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Setting;
import ganscope.view.model.setting.Settings;
import ganscope.view.panel.ControlSection;
import ganscope.view.panel.HelpPopOver;
import ganscope.view.panel.SettingRow;
import ganscope.view.shell.KeyAction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A hand that does anything at all with a desk, the same things for the same seed. For the JavaFX thread. */
final class RandomHand {
    private static final int[][] SIZES = {{1024, 700}, {1280, 800}, {1600, 900}, {1920, 1080}};
    private static final List<String> WORDS = List.of(
            "64x3", "16", "32x2", "none", "many", "", "0", "1", "0.5", "1e-3", "-2, 2", "0.5,0.5", "1,2,3", "∞");

    /** Something a hand can do. */
    private record Deed(String name, Runnable run) {}

    private final Desk desk;
    private final Random random;
    private final List<Path> files;
    private final List<Deed> deeds = new ArrayList<>();

    /**
     * A hand at rest.
     *
     * @param files tables to open, good and bad
     */
    RandomHand(Desk desk, long seed, List<Path> files) {
        this.desk = desk;
        this.files = files;
        random = new Random(seed);
        add("key", this::key);
        add("button", this::toolbarButton);
        add("menu", this::toolbarMenu);
        add("control", this::control);
        add("another control", this::control);
        add("section", () -> toggle(any(pane().controls().sections())));
        add("chart", this::chart);
        add("chart menu", this::chartMenu);
        add("curves", this::curves);
        add("draw", this::draw);
        add("file", () -> desk.model().files().open(any(files)));
        add("size", this::resize);
        add("speed", this::speed);
        add("search", () -> pane().controls().searchField().setText(any(WORDS)));
        add("help", this::help);
        add("remedy", this::remedy);
        add("play", desk.model().transport()::play);
    }

    /** Does one thing; returns its name. */
    String act() {
        Deed deed = any(deeds);
        deed.run.run();
        return deed.name;
    }

    private void add(String name, Runnable run) {
        deeds.add(new Deed(name, run));
    }

    private DeskPane pane() {
        return desk.pane();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void key() {
        // The file dialogue belongs to the operating system; this hand works in the laboratory.
        KeyAction action = any(desk.shell().present().all().stream()
                .filter(each -> !each.id().equals("open") && !each.id().startsWith("workspace."))
                .toList());
        Node focus = desk.scene().getFocusOwner();
        Event.fireEvent(focus == null ? pane() : focus, DeskFixture.event(action.keys()));
    }

    private void toolbarButton() {
        any(pane().toolBar().getItems().stream()
                        .filter(node ->
                                node instanceof Button button && !button.getId().equals("open") && !button.isDisabled())
                        .map(ButtonBase.class::cast)
                        .toList())
                .fire();
    }

    private void toolbarMenu() {
        MenuButton menu = any(pane().toolBar().getItems().stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .toList());
        MenuItem item = any(menu.getItems());
        (item instanceof Menu group ? any(group.getItems()) : item).fire();
    }

    private void control() {
        List<SettingRow> rows = pane().controls().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(Node::isVisible)
                .toList();
        if (!rows.isEmpty()) {
            edit(any(rows));
        }
    }

    private void edit(SettingRow row) {
        switch (row.editor()) {
            case NumberEditor number -> {
                if (random.nextBoolean()) {
                    number.slider().setValue(random.nextDouble());
                } else {
                    type(number.field(), any(WORDS));
                }
            }
            case ChoiceEditor choice ->
                choice.box().setValue(any(((Kind.Choice) row.setting().kind()).values()));
            case ToggleEditor toggle -> toggle.box().setSelected(random.nextBoolean());
            case TextEditor text -> type(text.field(), any(WORDS));
            default -> throw new IllegalStateException(row.setting().path());
        }
    }

    private static void type(TextField field, String text) {
        field.setText(text);
        field.fireEvent(new ActionEvent());
    }

    private static void toggle(ControlSection section) {
        section.setExpanded(!section.isExpanded());
    }

    private void chart() {
        ChartCell cell = any(pane().grid().cells());
        switch (random.nextInt(3)) {
            case 0 ->
                Event.fireEvent(
                        cell.surface(), DeskFixture.mouse(cell.surface(), MouseEvent.MOUSE_CLICKED, 0.5, 0.5, 2));
            case 1 -> pane().grid().enlarge(null);
            default ->
                cell.export().formsMenu().getItems().get(random.nextInt(2)).fire();
        }
    }

    private void chartMenu() {
        MenuButton choose = any(pane().grid().cells()).chooseButton();
        choose.getOnShowing().handle(new Event(MenuButton.ON_SHOWING));
        any(choose.getItems()).fire();
    }

    private void curves() {
        List<Node> extras = List.copyOf(pane().grid().lookupAll("#metrics"));
        if (random.nextBoolean() || extras.isEmpty()) {
            ToggleButton carry = (ToggleButton) pane().grid().lookup("#carry");
            carry.fire();
            return;
        }
        MenuItem item = ((MenuButton) any(extras)).getItems().getFirst();
        VBox boxes = (VBox) ((CustomMenuItem) item).getContent();
        ((CheckBox) any(boxes.getChildren())).fire();
    }

    private void draw() {
        pane().draw();
        DrawSheet sheet = pane().drawing();
        if (sheet == null) {
            throw new IllegalStateException("no sheet to draw on");
        }
        if (random.nextInt(4) == 0) {
            sheet.density().clear();
            sheet.points().clear();
        }
        Node paper = sheet.density().isVisible() ? sheet.density() : sheet.points();
        for (int i = 0; i < 30; i++) {
            Event.fireEvent(
                    paper,
                    DeskFixture.mouse(
                            paper,
                            i == 0 ? MouseEvent.MOUSE_PRESSED : MouseEvent.MOUSE_DRAGGED,
                            random.nextDouble(),
                            random.nextDouble(),
                            1));
        }
        if (random.nextBoolean()) {
            sheet.use();
        }
        if (pane().drawing() != null && random.nextBoolean()) {
            pane().back();
        }
    }

    private void resize() {
        int[] size = SIZES[random.nextInt(SIZES.length)];
        Window window = desk.scene().getWindow();
        window.setX(0);
        window.setY(0);
        window.setWidth(size[0]);
        window.setHeight(size[1]);
    }

    @SuppressWarnings("unchecked")
    private void speed() {
        pane().toolBar()
                .speedSlider()
                .setValue(random.nextInt(3) == 0 ? 1 : Speed.positionOf(1 + random.nextInt(2000)));
        ((Spinner<Integer>) pane().toolBar().lookup("#step-count"))
                .getValueFactory()
                .setValue(1 + random.nextInt(50));
    }

    private void help() {
        Setting setting = any(Settings.of(desk.model().experiment()));
        HelpPopOver.show(setting, pane().controls(), pane().controls(), pane().context())
                .hide();
    }

    private void remedy() {
        List<Node> buttons = List.copyOf(pane().lookupAll(".remedy"));
        if (!buttons.isEmpty()) {
            ((Button) any(buttons)).fire();
        }
    }
}
