package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;
import saddleback.engine.Experiment;
import saddleback.engine.data.DataSettings;
import saddleback.engine.data.SampleData;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.problem.Problem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form of a whole experiment under a real hand. */
class ExperimentFormTest {
    private static final Path FOLDER = Path.of("/experiments");

    private final List<Experiment<?>> told = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // made by every test
    private ExperimentForm form;

    private Hand hand;

    @BeforeEach
    void open() throws Exception {
        Experiment<?> start =
                ExperimentFile.parse(
                        """
                        {"format": 1, "lab": "surface", "seed": 4, "problem": {
                         "data": {"sample": "digits"}, "network": {"layers": [{"dense": 10}]},
                         "weights": {"file": "w.npz"}}}
                        """
                                .getBytes(StandardCharsets.UTF_8),
                        "start",
                        FOLDER,
                        List.of(Surface.LAB),
                        List.of());
        hand =
                Hand.on(
                        () -> {
                            form =
                                    new ExperimentForm(
                                            Surface.LAB, start, FormSite.of(new NoFiles(), FOLDER));
                            form.setOnEdit((e, _) -> told.add(e));
                            ScrollPane pane = new ScrollPane(form);
                            pane.setFitToWidth(true);
                            return pane;
                        },
                        360,
                        960);
    }

    @AfterEach
    void close() throws Exception {
        hand.close();
    }

    @Test
    void anEditGivesTheWholeExperiment() throws Exception {
        Experiment<?> before = form.experiment();
        hand.click("#setting-settings-x-points");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("21");
        hand.press(KeyCode.ENTER);
        Experiment<?> after = told.getLast();
        assertEquals(before.problem(), after.problem());
        assertEquals(4, after.seed());
        assertTrue(ExperimentFile.text(after, FOLDER).contains("\"points\": 21"));
    }

    @Test
    void theFolderIsWhereFilesStart() throws Exception {
        Hand.run(() -> form.show(form.experiment()));
        hand.click("#setting-settings-orthogonal");
        hand.click("#setting-settings-y-on");
        assertEquals(
                "Checkpoint[file=" + FOLDER.resolve("w.npz") + "]",
                weights().replace("FromFile", "Checkpoint"));
    }

    private String weights() {
        return Objects.requireNonNull(told.getLast().problem()).weights().toString();
    }

    @Test
    void complaintsOfTheWorkFindTheirPlace() throws Exception {
        Hand.run(
                () ->
                        form.error(
                                new IllegalArgumentException(
                                        "network: as many outputs as classes, 10, was 9")));
        assertTrue(
                Hand.fx(
                        () ->
                                form.lookupAll(".complaint").stream()
                                        .anyMatch(
                                                n ->
                                                        ((Label) n)
                                                                .getText()
                                                                .endsWith(
                                                                        "as many outputs as"
                                                                                + " classes, 10,"
                                                                                + " was 9"))));
        Hand.run(form::clearErrors);
        assertFalse(
                Hand.fx(() -> form.lookupAll(".complaint").stream().anyMatch(n -> n.isVisible())));
    }

    @Test
    void allFormsTogetherWriteWhatTheyWereShown() throws Exception {
        Experiment<?> other =
                new Experiment<>(
                        "surface",
                        9,
                        new Problem(
                                DataSettings.of(new SampleData("iris")),
                                Problem.defaults().network(),
                                Problem.defaults().loss(),
                                0.25,
                                Problem.defaults().weights()),
                        Surface.LAB.defaults());
        Hand.run(() -> form.show(other));
        hand.click("#setting-settings-y-on");
        hand.click("#setting-settings-y-on");
        assertEquals(
                ExperimentFile.text(other, FOLDER), ExperimentFile.text(told.getLast(), FOLDER));
    }
}
