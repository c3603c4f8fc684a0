package saddleback.app.labs.reparametrisation;

import saddleback.engine.labs.reparametrisation.LineResult;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Plane;

import java.util.ArrayList;
import java.util.List;

/** The paper's figures 1 to 5, and the area against the size of the square. */
final class ReparametrisationFigures {
    private ReparametrisationFigures() {}

    static List<Figure> of(ReparametrisationResult r) {
        var figures = new ArrayList<Figure>();
        LineResult line = r.line();
        PlaneResult plane = r.plane();
        if (line != null) figures.add(SlabFigure.of(line).named("slab"));
        if (plane != null) {
            figures.add(LevelsFigure.of(plane).named("levels"));
            if (!plane.boxes().isEmpty())
                figures.add(BoxesFigure.of(plane, plane.boxes().size()).named("boxes"));
            figures.add(BallsFigure.of(plane, plane.at(), plane.other()).named("balls"));
        }
        if (line != null) figures.add(MapsFigure.of(line).named("maps"));
        if (plane != null) figures.add(VolumeFigure.of(plane).named("volume"));
        if (figures.isEmpty())
            figures.add(Figure.of(Plane.words("nothing is known yet"), "").named("slab"));
        return List.copyOf(figures);
    }
}
