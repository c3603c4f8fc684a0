package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Space;
import saddleback.viz.figure.SpaceMark;
import saddleback.viz.figure.SpacePath;
import saddleback.viz.figure.SpacePoints;
import saddleback.viz.figure.SpaceText;
import saddleback.viz.figure.Surface;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Box;
import saddleback.viz.space.Contours;
import saddleback.viz.space.Facets;
import saddleback.viz.space.Grid;
import saddleback.viz.space.Marker;
import saddleback.viz.space.Pen;
import saddleback.viz.space.Polyline;
import saddleback.viz.space.Position;
import saddleback.viz.space.Range;
import saddleback.viz.space.Scene;
import saddleback.viz.space.Walls;
import saddleback.viz.space.Wireframe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the scene of a space panel for the renderer. */
final class SceneMaker {
    private static final int OPAQUE = 0xFF000000;
    private static final int LEVEL_LINE = 0x70000000;
    private static final double LEVEL_WIDTH = 0.5;
    private static final int WIRE_LINE = 0x59000000;
    private static final double WIRE_WIDTH = 0.35;
    private static final int MOST_WIRES = 40;
    private static final double HALO = 0.9;
    private static final double HIDDEN = 0.3;
    private static final double END = 6;

    private final SpaceUnits units;
    private final Theme theme;
    private final List<saddleback.viz.space.Surface> surfaces = new ArrayList<>();
    private final List<Facets> facets = new ArrayList<>();
    private final List<Polyline> lines = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();

    private SceneMaker(SpaceUnits units, Theme theme) {
        this.units = units;
        this.theme = theme;
    }

    static Scene scene(Space space, Box box, Theme theme) {
        var maker = new SceneMaker(SpaceUnits.of(space), theme);
        for (SpaceMark mark : space.marks()) if (mark instanceof Surface s) maker.surface(s);
        for (SpaceMark mark : space.marks()) maker.add(mark);
        return new Scene(box, maker.surfaces, maker.facets, maker.lines, maker.markers);
    }

    private void add(SpaceMark mark) {
        switch (mark) {
            case SpacePath p -> path(p);
            case SpacePoints p -> points(p);
            case Faces f -> facets.add(FacetMaker.facets(f, units, theme));
            case Surface _, SpaceText _ -> {} // made before, or painted as words
        }
    }

    private void surface(Surface s) {
        var heights = s.heights();
        var grid =
                new Grid(
                        SpaceUnits.places(units.x(), heights.x()),
                        SpaceUnits.places(units.y(), heights.y()),
                        SpaceUnits.places(units.z(), finite(heights.values())));
        int stride =
                s.wire()
                        ? Math.ceilDiv(Math.max(heights.columns(), heights.rows()), MOST_WIRES)
                        : 0;
        surfaces.add(
                new saddleback.viz.space.Surface(
                        grid,
                        colours(s.values(), s.scale(), theme),
                        s.beyond() == Surface.Beyond.CUT ? Walls.CUT : Walls.CAPPED,
                        s.opacity(),
                        s.lit(),
                        contours(s.contours(), heights.values(), s.floor()),
                        new Wireframe(stride, WIRE_WIDTH, WIRE_LINE)));
    }

    /** The same array when every value is finite or NaN, else a copy with NaN for infinities. */
    private static double[] finite(double[] values) {
        if (Arrays.stream(values).noneMatch(Double::isInfinite)) return values;
        return Arrays.stream(values).map(v -> Double.isFinite(v) ? v : Double.NaN).toArray();
    }

    static saddleback.viz.space.Colours colours(double[] values, ColourScale scale, Theme theme) {
        int[] table = new Colours(scale, theme.noData()).table();
        double low = scale.value(0);
        double high = scale.value(1);
        if (scale.spread() != ColourScale.Spread.LOG)
            return new saddleback.viz.space.Colours(finite(values), new Range(low, high), table);
        double floor = Math.log10(low) - 1;
        double[] powers =
                Arrays.stream(values)
                        .map(v -> v > 0 ? Math.log10(v) : Double.isNaN(v) ? v : floor)
                        .toArray();
        return new saddleback.viz.space.Colours(
                finite(powers), new Range(Math.log10(low), Math.log10(high)), table);
    }

    private Contours contours(@Nullable Levels levels, double[] heights, boolean floor) {
        if (levels == null) return Contours.NONE;
        double[] at =
                Arrays.stream(levels.in(saddleback.viz.figure.Range.of(heights)))
                        .filter(units.z().range()::holds)
                        .toArray();
        return new Contours(SpaceUnits.places(units.z(), at), LEVEL_WIDTH, LEVEL_LINE, floor);
    }

    private void path(SpacePath p) {
        double[] x = SpaceUnits.places(units.x(), p.x());
        double[] y = SpaceUnits.places(units.y(), p.y());
        int rgb = theme.rgb(p.stroke().ink());
        Pen pen = new Pen(Math.max(0.1, p.stroke().width()), OPAQUE | rgb, HALO, halo(rgb), HIDDEN);
        double[] z = p.z();
        Grid ground = surfaces.isEmpty() ? null : surfaces.getFirst().grid();
        if (z != null) lines.add(Polyline.of(x, y, SpaceUnits.places(units.z(), z), pen));
        else if (ground != null) lines.add(Polyline.draped(ground, x, y, pen));
        if (x.length == 0) return;
        end(p, 0, ground, Marker.Shape.DISC, rgb);
        end(p, x.length - 1, ground, Marker.Shape.DIAMOND, rgb);
    }

    private void end(SpacePath p, int i, @Nullable Grid ground, Marker.Shape shape, int rgb) {
        double[] z = p.z();
        Position at = units.place(p.x()[i], p.y()[i], z == null ? 1 : z[i]);
        if (z == null && ground == null) return;
        if (z == null && ground != null)
            at = new Position(at.x(), at.y(), ground.height(at.x(), at.y()));
        markers.add(new Marker(at, shape, new Pen(END, OPAQUE | rgb, HALO, halo(rgb), HIDDEN)));
    }

    private void points(SpacePoints p) {
        for (int i = 0; i < p.x().length; i++) {
            int rgb =
                    switch (p.fill()) {
                        case Fill.Plain(var ink, double _) -> theme.rgb(ink);
                        case Fill.Valued(double[] values, var scale, double _) ->
                                Math.max(0, scale.rgb(values[i]));
                        case Fill.Indexed(int[] kinds, double _) ->
                                kinds[i] < 0 ? theme.noData() : theme.rgb(new Ink.Series(kinds[i]));
                        case Fill.Hued(double[] turns, double _) ->
                                Double.isFinite(turns[i]) ? theme.hue(turns[i]) : theme.noData();
                    };
            markers.add(
                    new Marker(
                            units.place(p.x()[i], p.y()[i], p.z()[i]),
                            Marker.Shape.DISC,
                            new Pen(Math.clamp(p.size(), 0.1, 100), OPAQUE | rgb, 0, 0, HIDDEN)));
        }
    }

    /** Black or white, whichever stands out, nearly opaque. */
    private static int halo(int rgb) {
        return Canvas.isLight(rgb) ? 0xD0000000 : 0xD0FFFFFF;
    }
}
