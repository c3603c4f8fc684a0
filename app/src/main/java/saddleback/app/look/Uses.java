package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Band;
import saddleback.viz.figure.Bars;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Line;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Whiskers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colour scales and value axes of figures, each with all the data it shows in any of them. */
final class Uses {
    private static final String SHARE = "%";

    private final Map<ColourScale, Values> colours = new HashMap<>();
    private final Map<Axis, Values> axes = new HashMap<>();

    Uses(List<Figure> figures) {
        for (Figure figure : figures) for (Panel panel : figure.panels()) panel(panel);
    }

    /** What a colour scale colours; none for one that only a colour bar shows. */
    Values of(ColourScale scale) {
        return colours.getOrDefault(scale, new Values());
    }

    /** What stands on a value axis; none for other axes. */
    Values of(Axis axis) {
        return axes.getOrDefault(axis, new Values());
    }

    /**
     * Whether the upright axis of a flat panel measures values that may lie on either scale: those
     * of curves alone, no shares in percent, no names.
     */
    static boolean hasValueAxis(Plane plane) {
        boolean curves = false;
        for (Mark mark : plane.marks())
            switch (mark) {
                case Line _, Band _ -> curves = true;
                case Points _, Whiskers _, Rule _, Text _ -> {} // may stand beside curves
                default -> {
                    return false;
                }
            }
        return curves && plane.y().ticks().isEmpty() && !plane.y().label().endsWith(SHARE);
    }

    private void panel(Panel panel) {
        switch (panel) {
            case Plane p -> {
                for (Mark mark : p.marks()) colours(mark);
                if (hasValueAxis(p)) for (Mark mark : p.marks()) heights(mark, axis(p.y()));
            }
            case Space s -> {
                for (SpaceMark mark : s.marks()) colours(mark);
                for (SpaceMark mark : s.marks()) heights(mark, axis(s.z()));
            }
        }
    }

    private Values axis(Axis axis) {
        return axes.computeIfAbsent(axis, _ -> new Values());
    }

    private void colours(Mark mark) {
        switch (mark) {
            case Raster r -> coloured(r.scale(), r.grid().values());
            case Contours c -> coloured(c.scale(), c.grid().values());
            case Points p -> filled(p.fill());
            case Polygons p -> filled(p.fill());
            case Mosaic m -> filled(m.fill());
            case Bars b -> filled(b.fill());
            default -> {} // inks
        }
    }

    private void colours(SpaceMark mark) {
        switch (mark) {
            case Surface s -> coloured(s.scale(), s.values());
            case Faces f -> filled(f.fill());
            case SpacePoints p -> filled(p.fill());
            default -> {} // inks
        }
    }

    private void filled(Fill fill) {
        if (fill instanceof Fill.Valued v) coloured(v.scale(), v.values());
    }

    private void coloured(@Nullable ColourScale scale, double[] values) {
        if (scale != null) colours.computeIfAbsent(scale, _ -> new Values()).add(values);
    }

    private static void heights(Mark mark, Values values) {
        switch (mark) {
            case Line l -> values.add(l.y());
            case Points p -> values.add(p.y());
            case Band b -> {
                values.add(b.lower());
                values.add(b.upper());
            }
            case Whiskers w -> {
                values.add(w.low());
                values.add(w.high());
            }
            case Rule r -> {
                if (r.across() == Rule.Across.Y) values.add(r.at());
            }
            case Text t -> values.add(t.y());
            default -> {} // not on a value axis
        }
    }

    private static void heights(SpaceMark mark, Values values) {
        switch (mark) {
            case Surface s -> values.add(s.heights().values());
            case SpacePath p -> {
                if (p.z() != null) values.add(p.z());
            }
            case SpacePoints p -> values.add(p.z());
            default -> {} // words
        }
    }
}
