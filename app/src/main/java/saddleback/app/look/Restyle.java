package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.Surface;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws figures' data with another look.
 *
 * <ul>
 *   <li>Colours, spread and clipping hold for every colour scale but diverging ones, which keep
 *       their colours and their spread: only their ends are clipped.
 *   <li>Spread holds for the upright axis of surfaces and of curves; shares in percent, named ticks
 *       and bars keep their axis. Logarithmic where all that is shown there is above 0; an axis
 *       that is logarithmic on both sides of zero stays so elsewhere.
 *   <li>Clipping holds for colours and for the height of surfaces, which go on as a plateau; curves
 *       are shown whole.
 * </ul>
 */
final class Restyle {
    private static final double LEAST_HEIGHT = 0.01;
    private static final double MOST_HEIGHT = 100;

    private final Look look;
    private final Scales scales;
    private final Recolour recolour;

    private Restyle(Uses uses, Look look) {
        this.look = look;
        scales = new Scales(uses, look);
        recolour = new Recolour(scales::of);
    }

    /** The figures with a look; scales that they share are chosen for all of them together. */
    static List<Figure> of(List<Figure> figures, Uses uses, Look look) {
        if (look.equals(Look.defaults())) return figures;
        var restyle = new Restyle(uses, look);
        return figures.stream().map(restyle::figure).toList();
    }

    private Figure figure(Figure f) {
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : f.panels())
            panels.add(
                    switch (panel) {
                        case Plane p -> plane(p);
                        case Space s -> space(s);
                    });
        return new Figure(
                f.title(), panels, f.columns(), recolour.of(f.bar()), f.experiment(), f.name());
    }

    private Plane plane(Plane p) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : p.marks())
            if (!(mark instanceof Contours c) || bordered(p)) marks.add(recolour.of(mark));
            else if (look.contours() == null || look.contours() > 0) marks.add(contours(c, p));
        Axis y = Uses.hasValueAxis(p) ? scales.of(p.y(), false) : p.y();
        return new Plane(
                p.title(), p.x(), y, marks, recolour.of(p.bar()), p.legend(), p.aspect(), p.axes());
    }

    /** Whether lines of equal value are the borders of areas, which no look leaves out or adds. */
    private static boolean bordered(Plane p) {
        return p.marks().stream().anyMatch(Blend.class::isInstance);
    }

    private Contours contours(Contours c, Plane panel) {
        return new Contours(
                c.grid(),
                look.contours() == null ? c.levels() : levels(c, panel, look.contours()),
                c.stroke(),
                c.scale() == null ? null : scales.of(c.scale()),
                c.labels() && look.contourLabels(),
                c.name());
    }

    private Levels levels(Contours c, Plane panel, int count) {
        ColourScale scale = c.scale();
        for (Mark mark : panel.marks())
            if (scale == null && mark instanceof Raster r && sameValues(r, c)) scale = r.scale();
        if (scale == null)
            return Lines.of(Range.of(c.grid().values()), c.levels() instanceof Levels.Log, count);
        ColourScale shown = scales.of(scale);
        return Lines.of(shown.range(), shown.spread() == ColourScale.Spread.LOG, count);
    }

    @SuppressWarnings("ReferenceEquality") // lines over a raster share its array
    private static boolean sameValues(Raster r, Contours c) {
        return r.grid().values() == c.grid().values();
    }

    private Space space(Space s) {
        Axis z = scales.of(s.z(), true);
        List<SpaceMark> marks = new ArrayList<>();
        for (SpaceMark mark : s.marks())
            marks.add(mark instanceof Surface u ? surface(u, z) : recolour.of(mark));
        return new Space(
                s.title(),
                s.x(),
                s.y(),
                z,
                marks,
                recolour.of(s.bar()),
                s.legend(),
                s.camera(),
                Math.clamp(s.exaggeration() * look.exaggeration(), LEAST_HEIGHT, MOST_HEIGHT));
    }

    private Surface surface(Surface s, Axis z) {
        return new Surface(
                s.heights(),
                s.values(),
                scales.of(s.scale()),
                Scales.clips(look) ? Surface.Beyond.PLATEAU : s.beyond(),
                levels(s, z),
                s.floor() || look.floor(),
                s.wire() || look.wireframe(),
                s.opacity() * look.opacity(),
                s.lit() && look.light(),
                s.name());
    }

    /** In the range of the colours where these show the height, as on a map of the same values. */
    @SuppressWarnings("ReferenceEquality") // a surface coloured by height shares the array
    private @Nullable Levels levels(Surface s, Axis z) {
        if (look.contours() == null) return s.contours();
        if (look.contours() == 0) return null;
        boolean coloured = s.values() == s.heights().values();
        Range range = coloured ? scales.of(s.scale()).range() : z.range();
        return Lines.of(range, z.scale() == Scale.LOG, look.contours());
    }
}
