package saddleback.app.labs.patterns.machine;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.Objects;

/** The figures of a walk; the error against G is drawn anew only where the network is another. */
final class MachinePicture {
    /** Where the loss over the plane is among the figures. */
    static final int PLANE = 0;

    /** Where the hats are. */
    static final int HATS = 2;

    /** Where the error against G is. */
    static final int ERROR = 4;

    private final PlaneFigure plane;
    private @Nullable Machine drawn;
    private @Nullable Figure error;

    MachinePicture(PatternsResult result) {
        plane = new PlaneFigure(result);
    }

    @SuppressWarnings("ReferenceEquality") // every machine is another object
    List<Figure> of(Walk walk) {
        if (walk.machine() != drawn) {
            drawn = walk.machine();
            error = ErrorFigure.of(walk.machine());
        }
        return List.of(
                plane.of(walk),
                LayersFigure.of(walk),
                HatsFigure.of(walk),
                SumFigure.of(walk),
                Objects.requireNonNull(error));
    }
}
