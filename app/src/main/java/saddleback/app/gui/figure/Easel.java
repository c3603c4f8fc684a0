package saddleback.app.gui.figure;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import saddleback.app.look.Appearance;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;
import saddleback.viz.paint.Layout;

import java.awt.Graphics2D;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Paints what one pane shows, always the newest wish and never two at once: wishes that come while
 * a picture is made replace each other. Two sets of pixels take turns, so that the one that is
 * shown stays as it is while the next is painted.
 */
final class Easel {
    private final FigurePainter painter;
    private final Consumer<Painted> ready;
    private final AtomicReference<@Nullable Wish> wish = new AtomicReference<>();
    private @Nullable Surface front;
    private @Nullable Surface back;
    private boolean busy;

    /**
     * What is to be painted.
     *
     * @param width logical pixels
     * @param height logical pixels
     * @param scale logical pixels in a point
     * @param density pixels of the screen in a logical pixel
     * @param moving whether quick matters more than fine
     */
    record Wish(
            Figure figure,
            Appearance appearance,
            Theme theme,
            double width,
            double height,
            double scale,
            double density,
            boolean moving) {}

    /**
     * An easel.
     *
     * @param ready takes each picture on the window's thread
     */
    Easel(FigurePainter painter, Consumer<Painted> ready) {
        this.painter = painter;
        this.ready = ready;
    }

    /** Paints this next; on the window's thread. */
    void paint(Wish next) {
        wish.set(next);
        if (!busy) begin();
    }

    private void begin() {
        busy = true;
        painter.submit(this::work);
    }

    /** On the painter's thread. */
    private void work() {
        Wish now = wish.getAndSet(null);
        @Nullable Painted done = null;
        try {
            if (now != null) done = painted(now);
        } finally {
            Painted picture = done;
            Platform.runLater(() -> show(picture));
        }
    }

    private void show(@Nullable Painted picture) {
        if (picture != null) {
            back = front;
            front = picture.surface();
            ready.accept(picture);
        }
        busy = false;
        if (wish.get() != null) begin();
    }

    private Painted painted(Wish w) {
        int columns = Math.max(1, (int) Math.round(w.width * w.density));
        int rows = Math.max(1, (int) Math.round(w.height * w.density));
        Surface surface = spare(columns, rows);
        Figure seen = painter.restyler().of(w.figure, w.appearance);
        Graphics2D g = surface.clear();
        try {
            double scale = w.scale * w.density;
            g.scale(scale, scale);
            Layout layout =
                    painter.painter(w.moving)
                            .paint(seen, g, columns / scale, rows / scale, w.theme);
            return new Painted(seen, layout, w.scale, surface);
        } finally {
            g.dispose();
        }
    }

    /** The pixels that are not shown. */
    private Surface spare(int columns, int rows) {
        Surface s = back;
        return s != null && s.isOfSize(columns, rows) ? s : new Surface(columns, rows);
    }
}
