package saddleback.app.labs.surface;

import saddleback.app.labs.LabPage;
import saddleback.app.labs.surface.ball.BallInstrument;
import saddleback.app.labs.surface.demo.SurfaceDemo;
import saddleback.app.labs.surface.plane.PlaneInstrument;
import saddleback.app.labs.surface.training.LiveTraining;
import saddleback.engine.labs.surface.Surface;
import saddleback.engine.labs.surface.SurfaceResult;
import saddleback.engine.labs.surface.SurfaceSettings;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/** The surface lab as a person meets it. */
public final class SurfacePage {
    /** The page. */
    public static final LabPage<SurfaceSettings, SurfaceResult> PAGE =
            new LabPage<SurfaceSettings, SurfaceResult>(
                            Surface.LAB,
                            "Loss surface",
                            "Shows the loss on a line or a plane through weight space: about a"
                                + " trained network, between networks, or along the way that"
                                + " training took. A slice is one view of a space of many"
                                + " dimensions: draw several random planes before you speak of the"
                                + " landscape.",
                            SurfacePage::figures)
                    .withAnimations(TrainingAnimation::of)
                    .withComparison(SurfaceComparison::of)
                    .withInstruments(
                            List.of(
                                    BallInstrument.INSTRUMENT,
                                    LiveTraining.INSTRUMENT,
                                    PlaneInstrument.INSTRUMENT))
                    .withDemos(List.of(SurfaceDemo.DEMO));

    private SurfacePage() {}

    private static List<Figure> figures(SurfaceResult result) {
        var figures = new ArrayList<Figure>();
        if (result.isLine()) figures.addAll(LineFigures.of(result));
        else figures.addAll(PlaneFigures.of(result));
        if (result.training() != null) figures.addAll(TrainingFigures.of(result));
        return List.copyOf(figures);
    }
}
