package saddleback.app.look;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Space;

import java.util.List;

/** Draws a figure's data another way. */
final class Restyle {
    private Restyle() {}

    static Figure of(Figure figure, Look look, Sight sight) {
        List<Panel> panels =
                figure.panels().stream()
                        .<Panel>map(
                                p ->
                                        p instanceof Space s && sight.camera() != null
                                                ? s.seen(sight.camera())
                                                : p)
                        .toList();
        return figure.with(panels);
    }
}
