package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.SettingInfo;
import saddleback.engine.codec.SettingInfo.ChoiceInfo;
import saddleback.engine.codec.ValueInfo;
import saddleback.engine.data.DataSource;
import saddleback.engine.data.Generator;
import saddleback.engine.data.TestPart;
import saddleback.engine.given.Construction;
import saddleback.engine.labs.surface.Directions;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.engine.net.LayerSettings;
import saddleback.engine.net.NetworkSettings;
import saddleback.engine.optim.Interval;
import saddleback.engine.optim.Method;
import saddleback.engine.optim.Schedule;
import saddleback.engine.problem.Problem;
import saddleback.engine.problem.Weights;
import saddleback.engine.settings.Id;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every choice there is, chosen in the form, gives what the reader of experiments takes, or a
 * complaint at a place that the form has.
 */
class ChoicesTest {
    private final Set<String> chosen = new TreeSet<>();

    @SuppressWarnings("NullAway.Init") // made by every test
    private SettingsForm form;

    @SuppressWarnings("NullAway.Init") // made by every test
    private Class<? extends Record> type;

    @Test
    void everyChoiceOfAProblem() throws Exception {
        explore(Problem.class);
        assertEquals(
                ids(
                        DataSource.class,
                        Generator.class,
                        TestPart.class,
                        NetworkSettings.class,
                        Construction.class,
                        LayerSettings.class,
                        Weights.class,
                        Method.class,
                        Schedule.class,
                        Interval.class),
                chosen);
    }

    @Test
    void everyChoiceOfASurface() throws Exception {
        explore(SurfaceSettings.class);
        assertEquals(ids(Directions.class), chosen);
    }

    private static Set<String> ids(Class<?>... choices) {
        Set<String> ids = new TreeSet<>();
        for (Class<?> choice : choices)
            for (Class<?> option : choice.getPermittedSubclasses())
                ids.add(choice.getSimpleName() + " " + option.getAnnotation(Id.class).value());
        return ids;
    }

    private void explore(Class<? extends Record> what) throws Exception {
        Hand.startToolkit();
        type = what;
        Hand.run(
                () -> {
                    form =
                            new SettingsForm(
                                    SettingInfo.of(type),
                                    "top",
                                    FormSite.of(new NoFiles(), Path.of("")));
                    check("nothing chosen");
                    explore(form.rows());
                });
    }

    private void explore(List<Row> rows) {
        for (Row row : List.copyOf(rows)) {
            if (row.place().info().nullable()) turnOn(row);
            Object value = row.place().info().value();
            if (value instanceof ValueInfo.Choice c && row.editor().main() instanceof ComboBox<?> b)
                each(row, c.type().getSimpleName(), combo(b));
            else if (value instanceof ValueInfo.Items(ValueInfo.Choice c))
                add(row, c.type().getSimpleName());
            else explore(row.editor().rows());
        }
    }

    private static void turnOn(Row row) {
        var toggle = (ToggleSwitch) row.lookup("#" + row.place().id() + "-on");
        toggle.setSelected(true);
    }

    @SuppressWarnings("unchecked") // the combo boxes of choices hold choices
    private static ComboBox<ChoiceInfo> combo(ComboBox<?> box) {
        return (ComboBox<ChoiceInfo>) box;
    }

    private void each(Row row, String choice, ComboBox<ChoiceInfo> combo) {
        for (ChoiceInfo option : combo.getItems()) {
            if (!chosen.add(choice + " " + option.id())) continue;
            combo.setValue(option);
            check(row.place().path() + " " + option.id());
            explore(row.editor().rows());
        }
    }

    private void add(Row row, String choice) {
        MenuButton menu = (MenuButton) row.lookup("#" + row.place().id() + "-add");
        for (MenuItem item : menu.getItems()) {
            chosen.add(choice + " " + item.getId().substring("add-".length()));
            item.fire();
            check(row.place().path() + " " + item.getId());
            explore(row.editor().rows().getLast().editor().rows());
        }
    }

    private void check(String what) {
        form.clearErrors();
        try {
            Record read = new Decoder(Path.of("")).record(type, form.values(), "top", null);
            assertEquals(type, read.getClass());
        } catch (IllegalArgumentException e) {
            Message m = Message.of(e);
            assertTrue(form.error(m.path(), m.words()), what + ": " + e.getMessage());
            assertTrue(complaints().anyMatch(c -> c.endsWith(m.words())), what);
        }
    }

    private Stream<String> complaints() {
        return form.lookupAll(".complaint").stream().map(n -> ((Label) n).getText());
    }
}
