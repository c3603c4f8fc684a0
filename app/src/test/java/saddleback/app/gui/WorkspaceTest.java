package saddleback.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import saddleback.app.gui.figure.FigurePane;
import saddleback.app.labs.surface.SurfacePage;
import saddleback.app.work.Arrangement;
import saddleback.app.work.ResultCache;
import saddleback.app.work.Workspace;
import saddleback.app.work.WorkspaceFile;
import saddleback.viz.figure.Figure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A workspace with its results goes to another machine and is as it was. */
class WorkspaceTest {
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

    private Bench<?, ?> bench() {
        return Objects.requireNonNull(open.bench());
    }

    private static List<String> names(OpenFrame open) throws Exception {
        return Hand.fx(() -> open.page().figures().shown().stream().map(Figure::name).toList());
    }

    /** Pins a result, asks another question, sees it otherwise, lays the window out otherwise. */
    private void work() throws Exception {
        open.menu("menu-pin");
        open.ask(bench(), "seed=4");
        open.awaitAnswer();
        FigurePane surface = open.page().figures().grid().panes().getFirst();
        Point2D middle = Hand.middle(surface);
        open.hand().drag(middle, middle.add(40, 15), MouseButton.PRIMARY);
        Hand.run(() -> bench().see(Looks.magma(bench().work().get().appearance()), true));
        Hand.run(() -> bench().show(List.of(names().getFirst())));
        Hand.run(
                () -> {
                    open.window().desk().theme().set(Themes.DARK);
                    open.stage().setWidth(880);
                    open.stage().setHeight(640);
                });
        Hand.run(() -> open.window().panels().collapse(List.of(Panels.LABS)));
        Hand.run(() -> open.window().divide(0.55));
    }

    private List<String> names() {
        return Objects.requireNonNull(bench().outcome().get()).figures().stream()
                .map(Figure::name)
                .toList();
    }

    private Path saved() throws Exception {
        open.files().answer(folder.resolve("mine"));
        open.menu("menu-save-workspace");
        Path file = folder.resolve("mine" + WorkspaceFile.ENDING);
        Hand.await("written", () -> Files.exists(file));
        Hand.await("told", () -> open.window().journal().lines().getLast().contains("saved"));
        return file;
    }

    @Test
    void everythingIsAsItWasAndNothingIsComputedAgain() throws Exception {
        WatchedLab here = WatchedLab.of(SurfacePage.PAGE);
        Path small = OpenFrame.write(folder, "small.json", OpenWindow.SMALL);
        open.close();
        open = OpenFrame.with(List.of(here.page()), folder.resolve("here"), small);
        open.awaitAnswer();
        work();
        Path file = saved();
        Workspace before = Hand.fx(() -> open.window().workspace());
        List<String> shown = names(open);
        assertTrue(here.trained(), "the first time");
        assertFalse(before.works().getFirst().appearance().sights().isEmpty(), "it was turned");
        open.close();

        WatchedLab there = WatchedLab.of(SurfacePage.PAGE);
        open = OpenFrame.with(List.of(there.page()), folder.resolve("there"), file);
        Hand.await("in front", () -> open.bench() != null);
        open.awaitAnswer();
        assertFalse(there.trained(), there.said().toString());
        Workspace after = Hand.fx(() -> open.window().workspace());
        assertEquals(before.works(), after.works());
        assertEquals(before.pins(), after.pins());
        assertEquals(shown, names(open));
        assertEquals("small* \u2014 Saddleback", open.title());
        same(before.arrangement(), after.arrangement());
        ResultCache cache =
                new ResultCache(
                        folder.resolve("there").resolve("cache"),
                        null,
                        ResultCache.programVersion(),
                        () -> ResultCache.USUAL_LIMIT);
        assertTrue(cache.has(after.pins().getFirst().experiment()), "the pin's result too");
    }

    private void same(Arrangement a, Arrangement b) throws Exception {
        assertEquals(a.lab(), b.lab());
        assertEquals(a.theme(), b.theme());
        assertEquals(a.width(), b.width());
        assertEquals(a.height(), b.height());
        assertEquals(a.collapsed(), b.collapsed());
        assertEquals(List.of(Panels.LABS), b.collapsed());
        assertEquals(0.55, a.dividers().getOrDefault(Panels.SIDE, 0.0), 0.01);
        assertEquals(0.55, b.dividers().getOrDefault(Panels.SIDE, 0.0), 0.01);
        assertFalse(Hand.fx(() -> open.window().root().lookup("#lab-list") != null), "folded away");
        var item = (CheckMenuItem) open.item("menu-panel-labs");
        assertFalse(Hand.fx(item::isSelected));
        Hand.run(() -> item.setSelected(true));
        assertTrue(Hand.fx(() -> open.window().panels().collapsed().isEmpty()));
    }

    @Test
    void pinsThatAreThereStayWhenAWorkspaceIsOpened() throws Exception {
        open.menu("menu-pin");
        Path file = saved();
        open.ask(bench(), "seed=4");
        open.awaitAnswer();
        Hand.run(() -> open.window().desk().pins().clear());
        open.menu("menu-pin");
        open.open(file);
        String said = "mine.saddleback opened; Undo brings back small with its changes";
        Hand.await(
                "it is said",
                () ->
                        open.window().journal().lines().stream()
                                .anyMatch(line -> line.endsWith(said)));
        List<Long> seeds =
                Hand.fx(
                        () ->
                                open.window().desk().pins().stream()
                                        .map(p -> p.experiment().seed())
                                        .toList());
        assertEquals(List.of(3L, 4L), seeds);
        List<String> pins =
                Hand.fx(() -> open.window().desk().pins().stream().map(p -> p.name()).toList());
        assertEquals(List.of("pin 1", "pin 2"), pins);
    }
}
