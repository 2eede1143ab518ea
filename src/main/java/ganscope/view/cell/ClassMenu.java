package ganscope.view.cell;

import ganscope.data.distribution.Classes;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The choice of the class that maps of the plane show: all of them, or what the generator makes if asked for one only. */
final class ClassMenu {
    private final DeskContext desk;

    ClassMenu(DeskContext desk) {
        this.desk = desk;
    }

    /** The button that opens it. */
    MenuButton button() {
        MenuButton menu = Buttons.dress(new MenuButton(), "mdi2s-shape-outline", "view.chart.class", desk.messages());
        menu.getStyleClass().add("flat");
        menu.setId("class");
        menu.setOnShowing(event -> {
            menu.setPopupSide(Buttons.menuSide(menu));
            fill(menu);
        });
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        ToggleGroup group = new ToggleGroup();
        menu.getItems().clear();
        add(menu, group, 0, desk.messages().get("view.chart.class.all"));
        Optional<Classes> classes = desk.model().experiment().target().classes();
        for (int k = 0; k < classes.map(Classes::count).orElse(0); k++) {
            String name = classes.get().name(k);
            add(menu, group, k + 1, desk.messages().get("view.chart.class.only", name));
        }
    }

    private void add(MenuButton menu, ToggleGroup group, int shown, String name) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(desk.appearance().shownClassProperty().get() == shown);
        item.setOnAction(event -> desk.appearance().shownClassProperty().set(shown));
        menu.getItems().add(item);
    }
}
