package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.work.Origin;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Experiments come from files and go to files. */
class SavingTest {
    @TempDir Path folder;
    private OpenFrame open;

    @BeforeEach
    void open() throws Exception {
        open = OpenFrame.small(folder);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private Experiment<?> read(Path file) throws Exception {
        return ExperimentFile.read(file, open.window().desk().labs(), List.of());
    }

    private Experiment<?> present() throws Exception {
        return Hand.fx(() -> Objects.requireNonNull(open.bench()).work().get().experiment());
    }

    @Test
    void theTitleNamesTheExperimentAndMarksChanges() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        assertEquals("small \u2014 Saddleback", open.title());
        open.ask(bench, "seed=4");
        assertEquals("small* \u2014 Saddleback", open.title());
        open.menu("menu-undo");
        assertEquals("small \u2014 Saddleback", open.title());
        Hand.run(() -> open.window().desk().bring(null));
        assertEquals("Saddleback", open.title());
        open.ask(bench, "seed=5");
        assertEquals("Saddleback", open.title());
    }

    @Test
    void saveWritesTheFileItCameFromAndUndoStaysInThatFile() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        Experiment<?> before = present();
        open.ask(bench, "seed=4");
        open.menu("menu-save");
        Hand.await("saved", () -> !bench.work().get().changed());
        assertEquals(present(), read(folder.resolve("small.json")));
        assertEquals(List.of(), open.files().asked(), "it knows where");
        open.menu("menu-undo");
        assertEquals(before, present());
        assertEquals("small* \u2014 Saddleback", open.title(), "the file holds the other state");
        open.menu("menu-redo");
        assertEquals("small \u2014 Saddleback", open.title());
        open.awaitAnswer();
    }

    @Test
    void saveAsAsksAndTheExperimentMovesThere() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        open.ask(bench, "seed=4");
        open.files().answer(folder.resolve("other"));
        open.menu("menu-save-as");
        Hand.await("saved", () -> !bench.work().get().changed());
        Path other = folder.resolve("other.json");
        assertEquals(present(), read(other), "with the ending");
        assertEquals(3, read(folder.resolve("small.json")).seed(), "the first is as it was");
        assertEquals("other \u2014 Saddleback", open.title());
        open.menu("menu-undo");
        assertEquals(new Origin.Saved(other), Hand.fx(() -> bench.work().get().origin()));
        open.awaitAnswer();
    }

    @Test
    void aDialogThatIsClosedSavesNothing() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        open.ask(bench, "seed=4");
        open.menu("menu-save-as");
        assertEquals("small* \u2014 Saddleback", open.title());
        assertEquals(1, open.files().asked().size());
        open.awaitAnswer();
    }

    @Test
    void relativePathsFollowTheFile() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("points.csv"), table());
        Path file =
                OpenFrame.write(
                        folder,
                        "mine.json",
                        OpenWindow.small(
                                "\"data\": {\"csv\": \"data/points.csv\", \"target\": \"class\"}",
                                "\"data\": {\"generate\": {\"two-moons\": {\"examples\": 60}}}"));
        open.open(file);
        TextField field = field("data/points.csv");
        Experiment<?> before = present();
        open.files().answer(data.resolve("moved.json"));
        open.menu("menu-save-as");
        Hand.await("the path is told anew", () -> field.getText().equals("points.csv"));
        assertEquals(before, present(), "it is the same file");
        assertTrue(Files.readString(data.resolve("moved.json")).contains("\"points.csv\""));
        Button browse = (Button) Hand.fx(() -> field.getParent().lookup(".button"));
        Hand.run(browse::fire);
        assertEquals(data, open.files().begun().getLast(), "choosing begins beside the file");
    }

    /** The field of the form that holds this text. */
    private TextField field(String text) throws Exception {
        return Hand.fx(
                () ->
                        open.stage().getScene().getRoot().lookupAll(".text-field").stream()
                                .map(TextField.class::cast)
                                .filter(f -> text.equals(f.getText()))
                                .findFirst()
                                .orElseThrow());
    }

    private static String table() {
        var text = new StringBuilder("x,y,class\n");
        for (int i = 0; i < 20; i++) text.append("%d,%d,%d\n".formatted(i, (i * 7) % 11, i % 2));
        return text.toString();
    }

    @Test
    void recentFilesAreOfferedAndMissingOnesCannotBeChosen() throws Exception {
        Path second =
                OpenFrame.write(
                        folder, "two_moons.json", OpenWindow.small("\"seed\": 8", "\"seed\": 3"));
        open.open(second);
        Menu menu = (Menu) open.item("menu-recent");
        Hand.await("both", () -> menu.getItems().size() == 2);
        assertTrue(menu.getItems().getFirst().getText().startsWith("two_moons.json"));
        assertFalse(menu.getItems().getFirst().isMnemonicParsing(), "an underscore is one");
        Files.delete(second);
        Hand.run(() -> open.window().desk().bring(null));
        Hand.await("it is missing", () -> menu.getItems().getFirst().isDisable());
        List<Hyperlink> links =
                Hand.fx(
                        () ->
                                open.window().welcome().lookupAll(".hyperlink").stream()
                                        .map(Hyperlink.class::cast)
                                        .toList());
        assertEquals(List.of(true, false), links.stream().map(Node::isDisable).toList());
        Hand.run(() -> links.getLast().fire());
        open.awaitAnswer();
        assertEquals("small \u2014 Saddleback", open.title());
        open.close();

        open = OpenFrame.in(folder);
        Menu again = (Menu) open.item("menu-recent");
        Hand.await("remembered", () -> again.getItems().size() == 2);
        assertTrue(again.getItems().getFirst().getText().startsWith("small.json"));
    }

    @Test
    void openingOverChangesIsTakenBackByUndo() throws Exception {
        Bench<?, ?> bench = Objects.requireNonNull(open.bench());
        open.ask(bench, "seed=4");
        open.awaitAnswer();
        Experiment<?> changed = present();
        Path second =
                OpenFrame.write(
                        folder, "second.json", OpenWindow.small("\"seed\": 8", "\"seed\": 3"));
        open.open(second);
        assertEquals("second \u2014 Saddleback", open.title());
        Hand.await(
                "it is said", () -> status().contains("Undo brings back small with its changes"));
        open.menu("menu-undo");
        assertEquals("small* \u2014 Saddleback", open.title());
        assertEquals(changed, present());
        open.menu("menu-save");
        Hand.await("saved", () -> !bench.work().get().changed());
        assertEquals(4, read(folder.resolve("small.json")).seed());
        assertEquals(8, read(second).seed(), "the other file is untouched");
        open.awaitAnswer();
    }

    private String status() {
        return ((Label) open.stage().getScene().lookup("#doing")).getText();
    }

    @Test
    void aWrongFileIsToldInTheStripAndNothingElseHappens() throws Exception {
        Path wrong =
                OpenFrame.write(
                        folder, "wrong.json", OpenWindow.small("\"points\": 0", "\"points\": 11"));
        open.files().answer(wrong);
        open.menu("menu-open");
        Hand.await("the strip", () -> open.window().faults().strip().isVisible());
        assertEquals(message(wrong), open.fault());
        assertEquals("small \u2014 Saddleback", open.title());
    }

    /** What reading the file complains about. */
    private String message(Path file) {
        try {
            read(file);
            throw new AssertionError("it is wrong");
        } catch (Exception e) {
            return String.valueOf(e.getMessage());
        }
    }
}
