package saddleback.app.look;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Bars;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Mosaic;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Polygons;
import saddleback.viz.figure.Raster;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.Surface;

import java.util.function.UnaryOperator;

/**
 * The same marks with other colour scales; a mark that keeps its scale stays the object it is.
 *
 * @param scales from the scale that a mark has to the one that it gets
 */
record Recolour(UnaryOperator<ColourScale> scales) {

    Mark of(Mark mark) {
        return switch (mark) {
            case Raster r -> {
                ColourScale to = scales.apply(r.scale());
                yield to.equals(r.scale()) ? r : new Raster(r.grid(), to, r.look());
            }
            case Contours c -> contours(c);
            case Points p -> {
                Fill to = of(p.fill());
                yield to.equals(p.fill())
                        ? p
                        : new Points(p.x(), p.y(), p.symbol(), p.size(), to, p.name());
            }
            case Polygons p -> {
                Fill to = of(p.fill());
                yield to.equals(p.fill()) ? p : new Polygons(p.outlines(), to, p.edge(), p.name());
            }
            case Mosaic m -> {
                Fill to = of(m.fill());
                yield to.equals(m.fill()) ? m : new Mosaic(m.corners(), m.begin(), to, m.name());
            }
            case Bars b -> {
                Fill to = of(b.fill());
                yield to.equals(b.fill())
                        ? b
                        : new Bars(b.edges(), b.heights(), to, b.gap(), b.name());
            }
            default -> mark;
        };
    }

    private Contours contours(Contours c) {
        if (c.scale() == null) return c;
        ColourScale to = scales.apply(c.scale());
        if (to.equals(c.scale())) return c;
        return new Contours(c.grid(), c.levels(), c.stroke(), to, c.labels(), c.name());
    }

    SpaceMark of(SpaceMark mark) {
        return switch (mark) {
            case Surface s -> {
                ColourScale to = scales.apply(s.scale());
                yield to.equals(s.scale())
                        ? s
                        : new Surface(
                                s.heights(),
                                s.values(),
                                to,
                                s.beyond(),
                                s.contours(),
                                s.floor(),
                                s.wire(),
                                s.opacity(),
                                s.lit(),
                                s.name());
            }
            case Faces f -> {
                Fill to = of(f.fill());
                yield to.equals(f.fill())
                        ? f
                        : new Faces(f.corners(), f.begin(), to, f.edge(), f.lit(), f.name());
            }
            case SpacePoints p -> {
                Fill to = of(p.fill());
                yield to.equals(p.fill())
                        ? p
                        : new SpacePoints(p.x(), p.y(), p.z(), p.size(), to, p.name());
            }
            default -> mark;
        };
    }

    @Nullable ColourBar of(@Nullable ColourBar bar) {
        return bar == null ? null : new ColourBar(scales.apply(bar.scale()), bar.label());
    }

    private Fill of(Fill fill) {
        if (!(fill instanceof Fill.Valued v)) return fill;
        ColourScale to = scales.apply(v.scale());
        return to.equals(v.scale()) ? fill : new Fill.Valued(v.values(), to, v.opacity());
    }
}
