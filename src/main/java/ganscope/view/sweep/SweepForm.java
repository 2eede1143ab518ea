package ganscope.view.sweep;

import ganscope.comparison.Seeds;
import ganscope.data.Space;
import ganscope.evaluation.metric.Metric;
import ganscope.lesson.Preset;
import ganscope.lesson.Presets;
import ganscope.text.Numbers;
import ganscope.view.control.NumberEditor;
import ganscope.view.control.TextEditor;
import ganscope.view.model.Messages;
import ganscope.view.model.Notice;
import ganscope.view.model.setting.Kind;
import ganscope.view.model.setting.Scale;
import ganscope.view.shell.Surroundings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What a sweep varies, how long and how often it trains, and what is looked at. */
final class SweepForm extends VBox {
    private static final int MOST_STEPS = 50_000;

    private final SweepModel model;
    private final Messages messages;
    private final ComboBox<Preset> base = new ComboBox<>();
    private final ComboBox<Metric> metric = new ComboBox<>();
    private final Label size = new Label();
    private boolean showing;

    SweepForm(SweepModel model, Surroundings shell) {
        this.model = model;
        messages = shell.messages();
        getStyleClass().addAll("controls-pane", "sweep-form");
        VBox rows = new VBox();
        rows.getStyleClass().add("control-rows");
        VaryRow up = new VaryRow("up", false, shell, vary -> model.edit(draft -> draft.withUp(vary)));
        VaryRow across = new VaryRow("across", true, shell, vary -> model.edit(draft -> draft.withAcross(vary)));
        NumberEditor steps = new NumberEditor(
                new Kind.Number(Scale.LOG, 50, MOST_STEPS, true),
                (value, gesture) -> {
                    model.edit(draft -> draft.withSteps(whole(value, 1, 10_000_000)));
                    return true;
                },
                true);
        TextEditor seeds = new TextEditor(messages.bind("sweep.seeds.prompt"), (typed, gesture) -> {
            model.edit(draft -> draft.withSeeds(typed));
            return true;
        });
        seeds.field().setId("sweep-seeds");
        int cores = Runtime.getRuntime().availableProcessors();
        NumberEditor jobs = new NumberEditor(
                new Kind.Number(Scale.LINEAR, 1, Math.max(2, cores), true),
                (value, gesture) -> {
                    model.edit(draft -> draft.withJobs(whole(value, 1, Math.max(2, cores))));
                    return true;
                },
                true);
        size.setId("sweep-size");
        size.setWrapText(true);
        size.getStyleClass().add("sweep-size");
        prepareBase();
        prepareMetric();
        rows.getChildren()
                .addAll(
                        new FormRow("sweep.base", null, messages, base),
                        up,
                        across,
                        new FormRow("sweep.steps", steps.beside(), messages, Objects.requireNonNull(steps.below())),
                        new FormRow("sweep.seeds", null, messages, seeds.below()),
                        new FormRow("sweep.metric", null, messages, metric),
                        new FormRow("sweep.jobs", jobs.beside(), messages, Objects.requireNonNull(jobs.below())),
                        size);
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.draftProperty().subscribe(draft -> {
            up.show(draft.up(), draft.base());
            across.show(draft.across(), draft.base());
            steps.show(Integer.toString(draft.steps()));
            seeds.show(draft.seeds());
            jobs.show(Integer.toString(draft.jobs()));
            show(draft);
        });
        messages.languageProperty().addListener((property, old, now) -> {
            base.setConverter(names());
            metric.setConverter(metricNames());
            show(model.draftProperty().get());
        });
    }

    private static int whole(String value, int least, int most) {
        return Math.clamp((long) Double.parseDouble(value), least, most);
    }

    private void show(SweepDraft draft) {
        showing = true;
        base.setValue(Presets.all().stream()
                .filter(preset -> preset.experiment().equals(draft.base()))
                .findFirst()
                .orElse(null));
        List<Metric> metrics = shown(draft);
        if (!metric.getItems().equals(metrics)) {
            metric.getItems().setAll(metrics);
        }
        metric.setValue(draft.metric());
        showing = false;
        size.setText(size(draft));
    }

    private String size(SweepDraft draft) {
        try {
            return messages.get(
                    "sweep.size",
                    Numbers.count(draft.plan().size()),
                    Numbers.count(draft.plan().cells()),
                    seeds(draft.plan().seeds()));
        } catch (Refused refused) {
            return new Notice(true, refused.key(), refused.detail()).text(messages);
        }
    }

    private static String seeds(Seeds seeds) {
        return seeds.count() == 1 ? Integer.toString(seeds.first()) : seeds.first() + "–" + seeds.last();
    }

    private static List<Metric> shown(SweepDraft draft) {
        Space space = Space.of(draft.base().target().dimension());
        return Arrays.stream(Metric.values())
                .filter(each -> each.suits(space) && !each.ofClasses())
                .toList();
    }

    private void prepareBase() {
        base.setId("sweep-base");
        base.setMaxWidth(Double.MAX_VALUE);
        base.setVisibleRowCount(18);
        base.getItems().setAll(Presets.all());
        base.setConverter(names());
        base.promptTextProperty().bind(messages.bind("sweep.base.laboratory"));
        // A box whose prompt came back would keep the words of what was chosen before.
        base.setButtonCell(new NameCell());
        base.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.edit(draft -> draft.withBase(now.experiment()));
            }
        });
    }

    /** Says the name, or where the settings are from if they are no preset's. */
    private final class NameCell extends ListCell<Preset> {
        @Override
        protected void updateItem(@Nullable Preset item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? messages.get("sweep.base.laboratory") : title(item));
        }
    }

    private String title(Preset preset) {
        return messages.get("preset." + preset.name() + ".title");
    }

    private StringConverter<Preset> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Preset preset) {
                return preset == null ? "" : title(preset);
            }

            @Override
            public Preset fromString(String words) {
                throw new UnsupportedOperationException("presets are chosen, not typed");
            }
        };
    }

    private void prepareMetric() {
        metric.setId("sweep-metric");
        metric.setMaxWidth(Double.MAX_VALUE);
        metric.setConverter(metricNames());
        metric.valueProperty().addListener((property, old, now) -> {
            if (!showing && now != null) {
                model.edit(draft -> draft.withMetric(now));
            }
        });
    }

    private StringConverter<Metric> metricNames() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Metric of) {
                return of == null ? "" : messages.get("chart.metric." + of.id());
            }

            @Override
            public Metric fromString(String words) {
                throw new UnsupportedOperationException("metrics are chosen, not typed");
            }
        };
    }
}
