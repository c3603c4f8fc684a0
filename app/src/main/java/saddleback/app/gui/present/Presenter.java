package saddleback.app.gui.present;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.lecture.ResultSource;
import saddleback.app.lecture.Script;
import saddleback.viz.figure.Theme;

import java.util.function.Consumer;

/**
 * Lecture mode: a window of its own in which a guided demonstration is given. Right, Space and
 * PageDown go on, Left and PageUp back, Home and End to the ends, a number and Enter to that step,
 * L shows the list; P is a large pointer, S a spotlight, B a blank screen, F5 and F11 full screen,
 * and Escape leaves. On the window's thread.
 */
public final class Presenter {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();
    private final Lectern lectern;
    private Runnable ended = () -> {};
    private boolean over;

    private Presenter(
            Script<?, ?> script,
            ResultSource source,
            FigurePainter painter,
            Theme figures,
            Consumer<Throwable> bug) {
        lectern =
                new Lectern(
                        script,
                        source,
                        painter,
                        figures,
                        () -> stage.setFullScreen(!stage.isFullScreen()),
                        this::close,
                        bug);
        stage.setTitle(script.demo().title());
        stage.setScene(new Scene(lectern, WIDTH, HEIGHT));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnHidden(_ -> finish());
    }

    /**
     * A lecture that is not shown yet; its results are prepared from now on.
     *
     * @param source of results; asked on a thread of the lecture's own
     * @param painter of all figures; not closed
     * @param figures colours of the figures, as those of the program's windows
     * @param bug told of mistakes in the program, on any thread
     * @throws IllegalArgumentException naming the step, for an experiment that cannot be read
     */
    public static <S extends Record, R extends Record> Presenter of(
            LabPage<S, R> page,
            Demo demo,
            ResultSource source,
            FigurePainter painter,
            Theme figures,
            Consumer<Throwable> bug) {
        return new Presenter(Script.of(page, demo), source, painter, figures, bug);
    }

    /** Called once when the lecture has ended, however it ended. */
    public void setOnEnded(Runnable action) {
        ended = action;
    }

    /** Shows the window. */
    public void show(boolean fullScreen) {
        stage.setFullScreen(fullScreen);
        stage.show();
        lectern.requestFocus();
    }

    /** The window. */
    public Stage stage() {
        return stage;
    }

    /** The present step, from 0. */
    public int step() {
        return lectern.step();
    }

    /** Whether the present step is shown whole: results are final, formulas are set. */
    public boolean isReady() {
        return lectern.isReady();
    }

    Lectern lectern() {
        return lectern;
    }

    /** Ends the lecture. */
    public void close() {
        stage.hide();
        finish();
    }

    private void finish() {
        if (over) return;
        over = true;
        lectern.close();
        ended.run();
    }
}
