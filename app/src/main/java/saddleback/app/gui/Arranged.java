package saddleback.app.gui;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import saddleback.app.work.Arrangement;
import saddleback.app.work.Theme;

import java.util.Map;

/** How the window is laid out: taken down for a workspace, and put back. */
final class Arranged {
    private static final double LEAST = 100;
    private static final double MOST = 20000;

    private Arranged() {}

    static Arrangement of(Window window) {
        Bench<?, ?> front = window.desk().front().get();
        Stage stage = window.stage();
        Arrangement usual = Arrangement.defaults();
        return new Arrangement(
                front == null ? "" : front.page().lab().id(),
                stage == null ? usual.width() : Math.clamp(stage.getWidth(), LEAST, MOST),
                stage == null ? usual.height() : Math.clamp(stage.getHeight(), LEAST, MOST),
                stage != null && stage.isMaximized(),
                window.desk().theme().get() == Themes.DARK ? Theme.DARK : Theme.LIGHT,
                Map.of(Panels.SIDE, window.divider()),
                window.panels().collapsed());
    }

    /** Lays the window out; what lies in front is brought there by whoever opened it. */
    static void put(Arrangement wanted, Window window) {
        window.desk().theme().set(wanted.theme() == Theme.DARK ? Themes.DARK : Themes.LIGHT);
        window.panels().collapse(wanted.collapsed());
        size(wanted, window.stage());
        Double divider = wanted.dividers().get(Panels.SIDE);
        // The window has its new size when what is under way has been done.
        if (divider != null) Platform.runLater(() -> window.divide(divider));
    }

    private static void size(Arrangement wanted, @Nullable Stage stage) {
        if (stage == null) return;
        stage.setMaximized(wanted.maximized());
        if (wanted.maximized()) return;
        stage.setWidth(wanted.width());
        stage.setHeight(wanted.height());
    }
}
