package ganscope.view.cell;

import ganscope.data.Space;
import ganscope.data.distribution.Classes;
import ganscope.evaluation.sample.ClassMix;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The slider from class to class: which two the generator is asked for at once, and how much of each. */
final class MixMenu {
    private static final ClassMix FIRST = new ClassMix(0, 1, 0.5);
    private static final double SLIDER_WIDTH = 96;

    private final DeskContext desk;
    private ClassMix last = FIRST;

    MixMenu(DeskContext desk) {
        this.desk = desk;
    }

    /** The slider, and the button that opens the choice of the two classes. */
    HBox row() {
        MenuButton menu =
                Buttons.dress(new MenuButton(), "mdi2t-tune-vertical-variant", "view.chart.mix.which", desk.messages());
        menu.getStyleClass().add("flat");
        menu.setId("mix");
        menu.setOnShowing(event -> {
            menu.setPopupSide(Buttons.menuSide(menu));
            fill(menu);
        });
        fill(menu);
        HBox row = new HBox(slider(), menu);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /** The mix that is shown, or that would be next. */
    private ClassMix present() {
        @Nullable ClassMix shown = desk.model().wishesProperty().get().mix();
        if (shown != null) {
            last = shown;
        }
        return last;
    }

    private void fill(MenuButton menu) {
        Classes classes = desk.model().experiment().target().classes().orElse(null);
        int count = Optional.ofNullable(classes).map(Classes::count).orElse(0);
        menu.getItems().clear();
        if (classes == null || count < 2) {
            return;
        }
        if (!present().suits(count)) {
            last = FIRST;
        }
        MenuItem walks =
                new MenuItem(desk.messages().get(ofPictures() ? "view.chart.mix.walks" : "view.chart.mix.points"));
        walks.setId("mix-walks");
        walks.setDisable(desk.model().wishesProperty().get().mix() == null);
        walks.setOnAction(event -> show(null));
        menu.getItems()
                .addAll(
                        choice("view.chart.mix.from", classes, present().from(), this::from),
                        choice("view.chart.mix.to", classes, present().to(), this::to),
                        new SeparatorMenuItem(),
                        walks);
    }

    private boolean ofPictures() {
        return Space.of(desk.model().experiment().target().dimension()) == Space.IMAGES;
    }

    private void from(int k) {
        show(new ClassMix(k, present().to(), present().share()));
    }

    private void to(int k) {
        show(new ClassMix(present().from(), k, present().share()));
    }

    private void show(@Nullable ClassMix mix) {
        last = mix == null ? last : mix;
        desk.model().wish(desk.model().wishesProperty().get().withMix(mix).withSpot(null));
    }

    private Slider slider() {
        Slider slider = new Slider(0, 1, present().share());
        slider.setId("mix-share");
        slider.setPrefWidth(SLIDER_WIDTH);
        slider.setBlockIncrement(0.05);
        slider.accessibleTextProperty().bind(desk.messages().bind("view.chart.mix"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(desk.messages().bind("view.chart.mix"));
        slider.setTooltip(tooltip);
        slider.valueProperty()
                .addListener((property, old, now) -> show(
                        new ClassMix(present().from(), present().to(), Math.round(100 * now.doubleValue()) / 100.0)));
        return slider;
    }

    private Menu choice(String key, Classes classes, int chosen, IntConsumer take) {
        Menu menu = new Menu(desk.messages().get(key, classes.name(chosen)));
        menu.setId(key);
        ToggleGroup group = new ToggleGroup();
        for (int k = 0; k < classes.count(); k++) {
            int choice = k;
            RadioMenuItem item = new RadioMenuItem(classes.name(k));
            item.setToggleGroup(group);
            item.setSelected(k == chosen);
            item.setOnAction(event -> take.accept(choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
