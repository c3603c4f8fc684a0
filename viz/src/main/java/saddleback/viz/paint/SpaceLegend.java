package saddleback.viz.paint;

import saddleback.viz.figure.Faces;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.SpaceText;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The legend of a space panel. */
final class SpaceLegend {
    private SpaceLegend() {}

    static List<LegendEntry> of(List<SpaceMark> marks) {
        var out = new ArrayList<LegendEntry>();
        for (SpaceMark m : marks)
            if (!m.name().isEmpty()) out.add(new LegendEntry(m.name(), sample(m)));
        return out;
    }

    private static LegendEntry.Sample sample(SpaceMark mark) {
        return switch (mark) {
            case SpacePath p -> (canvas, box) -> PlaneLegend.stroke(canvas, p.stroke(), box);
            case SpacePoints p ->
                    (canvas, box) -> {
                        if (p.x().length > 0)
                            PointPainter.symbol(
                                    canvas,
                                    Symbol.CIRCLE,
                                    box.getCenterX(),
                                    box.getCenterY(),
                                    Math.min(p.size(), canvas.em()),
                                    Fills.colour(canvas, p.fill(), 0));
                    };
            case Surface s ->
                    (canvas, box) ->
                            PlaneLegend.swatch(
                                    canvas, canvas.colour(s.scale().map().rgb(0.5), 1), box);
            case Faces f ->
                    (canvas, box) -> {
                        if (f.faces() > 0)
                            PlaneLegend.swatch(canvas, Fills.colour(canvas, f.fill(), 0), box);
                    };
            case SpaceText _ -> (canvas, box) -> {};
        };
    }
}
