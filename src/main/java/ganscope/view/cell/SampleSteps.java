package ganscope.view.cell;

import ganscope.evaluation.ImageView;
import ganscope.evaluation.Snapshot;
import ganscope.evaluation.Wishes;
import ganscope.view.context.DeskContext;
import ganscope.view.control.Buttons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The way from sample to sample of the sheet, of which one is looked at more closely. */
final class SampleSteps {
    private final DeskContext desk;

    SampleSteps(DeskContext desk) {
        this.desk = desk;
    }

    /** A button for the sample before, and one for the next; behind the last the first comes. */
    HBox row() {
        HBox row = new HBox(
                button("sample-previous", "mdi2c-chevron-left", "view.chart.sample.previous", -1),
                button("sample-next", "mdi2c-chevron-right", "view.chart.sample.next", 1));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private Button button(String id, String icon, String key, int by) {
        Button button = Buttons.flat(icon, key, desk.messages());
        button.setId(id);
        button.setOnAction(event -> go(by));
        return button;
    }

    private void go(int by) {
        Snapshot snapshot = desk.model().measured().snapshotProperty().get();
        ImageView view = snapshot == null ? null : snapshot.images();
        if (view != null) {
            Wishes wishes = desk.model().wishesProperty().get();
            int count = view.sheet().size() / view.pixels();
            desk.model().wish(wishes.withSample(Math.floorMod(wishes.sample() + by, count)));
        }
    }
}
