package saddleback.app.gui;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.SurfacePage;
import saddleback.app.work.Places;
import saddleback.app.work.Work;
import saddleback.engine.Lab;
import saddleback.engine.io.ExperimentFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The whole program's window under a hand, with a person's folders of its own. */
@SuppressWarnings("try") // a hand that waits may be interrupted
final class OpenFrame implements AutoCloseable {
    private final ScriptedFiles files = new ScriptedFiles();
    private final Frame frame;
    private final Hand hand;
    private volatile boolean closed;

    private OpenFrame(List<LabPage<?, ?>> pages, Places places, @Nullable Path file)
            throws Exception {
        Hand.startToolkit();
        frame =
                Hand.fx(
                        () ->
                                new Frame(
                                        new GuiStart(pages, file),
                                        places,
                                        _ -> files,
                                        () -> closed = true));
        // Showing may ask about recovered work and wait for the answer.
        Platform.runLater(frame::show);
        Hand.await("a window", () -> frame.stage().isShowing());
        hand = Hand.on(frame.stage());
    }

    /** A window with the program's folders in one folder, as it is started without a file. */
    static OpenFrame in(Path folder) throws Exception {
        return new OpenFrame(Catalogue.PAGES, places(folder), null);
    }

    /** A window on a file. */
    static OpenFrame on(Path folder, Path file) throws Exception {
        return new OpenFrame(Catalogue.PAGES, places(folder), file);
    }

    /** A window with a second lab, {@code twin}, that does what the first does, on a file. */
    static OpenFrame twins(Path folder, Path file) throws Exception {
        LabPage<?, ?> twin = twin(SurfacePage.PAGE);
        return new OpenFrame(List.of(SurfacePage.PAGE, twin), places(folder), file);
    }

    private static <S extends Record, R extends Record> LabPage<S, R> twin(LabPage<S, R> page) {
        Lab<S, R> lab = page.lab();
        return new LabPage<>(
                new Lab<>("twin", lab.defaults(), lab.needsProblem(), lab.analysis(), lab.output()),
                "Twin",
                page.help(),
                page.figures());
    }

    /** A window with other labs, on a file. */
    static OpenFrame with(List<LabPage<?, ?>> pages, Path folder, Path file) throws Exception {
        return new OpenFrame(pages, places(folder), file);
    }

    /** A window on the small experiment, which lies in the file {@code small.json}, answered. */
    static OpenFrame small(Path folder) throws Exception {
        OpenFrame made = on(folder, write(folder, "small.json", OpenWindow.SMALL));
        made.awaitAnswer();
        return made;
    }

    static Places places(Path folder) {
        return new Places(
                folder.resolve("cache"), folder.resolve("state"), folder.resolve("config"), null);
    }

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** Waits until the experiment in front is answered and its figures are there. */
    void awaitAnswer() throws Exception {
        Hand.await(
                "an answer",
                () -> {
                    Bench<?, ?> b = window().desk().front().get();
                    return b != null && b.answered() && b.task().get() == null;
                });
        Hand.await(
                "pictures",
                () -> page().figures().grid().panes().stream().allMatch(p -> p.picture() != null));
    }

    /** Opens a file as the Open dialog does, and waits for its answer. */
    void open(Path file) throws Exception {
        Work before = Hand.fx(() -> bench() == null ? null : bench().work().get());
        files.answer(file);
        menu("menu-open");
        Hand.await("opened", () -> bench() != null && !bench().work().get().equals(before));
        awaitAnswer();
    }

    /** Chooses an entry of the menu bar, which must be enabled. */
    void menu(String id) throws Exception {
        MenuItem item = item(id);
        // An entry may open a dialog and wait for it.
        Platform.runLater(
                () -> {
                    if (item.isDisable()) throw new IllegalStateException(id + " is disabled");
                    item.fire();
                });
        Hand.settle();
    }

    /** An entry of the menu bar. */
    MenuItem item(String id) throws Exception {
        MenuBar bar = hand.find(MenuBar.class, "#menus");
        return Hand.fx(
                () -> {
                    List<MenuItem> left = new ArrayList<>(bar.getMenus());
                    while (!left.isEmpty()) {
                        MenuItem next = left.removeFirst();
                        if (id.equals(next.getId())) return next;
                        if (next instanceof Menu m) left.addAll(m.getItems());
                    }
                    throw new AssertionError("no entry " + id);
                });
    }

    /** Asks the window to close as its cross does. */
    void askToClose() throws Exception {
        Platform.runLater(
                () ->
                        Event.fireEvent(
                                stage(),
                                new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        Hand.settle();
    }

    /** The dialog that is open, waited for. */
    static DialogPane dialog() throws Exception {
        Hand.await("a dialog", () -> dialogOrNull() != null);
        Hand.settle();
        return Hand.fx(() -> Objects.requireNonNull(dialogOrNull()));
    }

    static @Nullable DialogPane dialogOrNull() {
        for (javafx.stage.Window w : javafx.stage.Window.getWindows())
            if (w.isShowing() && w.getScene().getRoot() instanceof DialogPane d) return d;
        return null;
    }

    /** Clicks on a button of the dialog that is open. */
    static void answer(String button) throws Exception {
        DialogPane pane = dialog();
        Node wanted =
                Hand.fx(
                        () ->
                                pane.getButtonTypes().stream()
                                        .filter(t -> t.getText().equals(button))
                                        .map(pane::lookupButton)
                                        .findFirst()
                                        .orElseThrow());
        Platform.runLater(() -> ((ButtonBase) wanted).fire());
        Hand.await("the dialog is closed", () -> !pane.equals(dialogOrNull()));
    }

    /** What the strip says is wrong; empty where it is not shown. */
    String fault() throws Exception {
        Label words = hand.find(Label.class, "#fault");
        return Hand.fx(() -> words.getParent().isVisible() ? words.getText() : "");
    }

    /** What the status bar says. */
    String status() throws Exception {
        Label words = hand.find(Label.class, "#doing");
        return Hand.fx(words::getText);
    }

    String title() throws Exception {
        return Hand.fx(() -> stage().getTitle());
    }

    /** Changes the seed, as an edit in the form does. */
    void ask(Bench<?, ?> bench, String change) throws Exception {
        Work w = Hand.fx(() -> bench.work().get());
        var changed =
                ExperimentFile.parse(
                        ExperimentFile.text(w.experiment(), Path.of("").toAbsolutePath())
                                .getBytes(StandardCharsets.UTF_8),
                        "test",
                        Path.of("").toAbsolutePath(),
                        window().desk().labs(),
                        List.of(change));
        Hand.run(() -> bench.ask(changed, true));
    }

    Window window() {
        return frame.window();
    }

    Stage stage() {
        return frame.stage();
    }

    Hand hand() {
        return hand;
    }

    ScriptedFiles files() {
        return files;
    }

    /** The bench in front, or null. */
    @Nullable Bench<?, ?> bench() {
        return window().desk().front().get();
    }

    BenchPage page() {
        return Objects.requireNonNull(window().page(), "no page in front");
    }

    /** Whether the window has gone. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws Exception {
        while (Hand.fx(() -> dialogOrNull() != null))
            Hand.run(() -> Objects.requireNonNull(dialogOrNull()).getScene().getWindow().hide());
        if (!closed) hand.close();
    }
}
