package saddleback.viz.paint;

import org.jspecify.annotations.Nullable;

import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Faces;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Scale;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Theme;
import saddleback.viz.space.Colours;
import saddleback.viz.space.Facets;
import saddleback.viz.space.Range;

import java.util.Arrays;

/** Makes faces for the renderer, whose colours are a palette of 256. */
final class FacetMaker {
    private static final Range PLACES = new Range(0, 255);

    private FacetMaker() {}

    static Facets facets(Faces f, SpaceUnits units, Theme theme) {
        Stroke edge = f.edge();
        return new Facets(
                places(f.corners(), units),
                f.begin(),
                colours(f.fill(), f.faces(), theme),
                Tints.opacity(f.fill()),
                f.lit(),
                edge == null ? 0 : edge.width(),
                edge == null ? 0 : argb(edge, theme));
    }

    private static int argb(@Nullable Stroke edge, Theme theme) {
        if (edge == null) return 0;
        return (int) (255 * edge.opacity() + 0.5) << 24 | theme.rgb(edge.ink());
    }

    /** The same array where all axes are linear. */
    private static double[] places(double[] corners, SpaceUnits units) {
        Axis[] axes = {units.x(), units.y(), units.z()};
        if (Arrays.stream(axes).allMatch(a -> a.scale().equals(Scale.LINEAR))) return corners;
        double[] out = new double[corners.length];
        for (int i = 0; i < out.length; i++) out[i] = axes[i % 3].scale().place(corners[i]);
        return out;
    }

    private static Colours colours(Fill fill, int faces, Theme theme) {
        return switch (fill) {
            case Fill.Plain p -> {
                int[] palette = new int[256];
                Arrays.fill(palette, theme.rgb(p.ink()));
                yield new Colours(new double[faces], PLACES, palette);
            }
            case Fill.Valued v -> SceneMaker.colours(v.values(), v.scale(), theme);
            case Fill.Indexed k -> {
                int n = Math.min(256, theme.series().size());
                int[] palette = new int[256];
                for (int i = 0; i < n; i++) palette[i] = theme.series().get(i);
                double[] places = new double[faces];
                for (int i = 0; i < faces; i++)
                    places[i] = k.kinds()[i] < 0 ? Double.NaN : k.kinds()[i] % n;
                yield new Colours(places, PLACES, palette);
            }
            case Fill.Hued h -> {
                double[] places = new double[faces];
                for (int i = 0; i < faces; i++) {
                    int hue = Tints.hue(h.turns()[i]);
                    places[i] = hue < 0 ? Double.NaN : hue;
                }
                yield new Colours(places, PLACES, Tints.hues(theme));
            }
        };
    }
}
