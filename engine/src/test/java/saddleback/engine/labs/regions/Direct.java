package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.regions.Slice;

import java.util.Objects;

/** A network evaluated at one point, layer by layer, straight from the definitions. */
final class Direct {
    private Direct() {}

    static double[] value(RegionsResult r, double[] u) {
        double[] x = input(r.slice(), u);
        for (GivenLayer l : r.network().layers()) x = after(l, x, new StringBuilder());
        return x;
    }

    /** As the files write it. */
    static String pattern(RegionsResult r, double[] u) {
        double[] x = input(r.slice(), u);
        var text = new StringBuilder();
        for (GivenLayer l : r.network().layers()) {
            var own = new StringBuilder();
            x = after(l, x, own);
            if (l.type() == GivenLayer.Type.LINEAR) continue;
            if (!text.isEmpty()) text.append('|');
            text.append(own);
        }
        return text.toString();
    }

    private static double[] input(@Nullable Slice slice, double[] u) {
        if (slice == null) return u;
        double[] x = slice.c().clone();
        for (int i = 0; i < x.length; i++)
            for (int k = 0; k < u.length; k++) x[i] += slice.t().get(i)[k] * u[k];
        return x;
    }

    private static double[] after(GivenLayer l, double[] x, StringBuilder states) {
        double[] z = l.b().clone();
        for (int r = 0; r < z.length; r++)
            for (int i = 0; i < x.length; i++) z[r] += l.w().get(r)[i] * x[i];
        double[] y = new double[l.units()];
        for (int u = 0; u < y.length; u++) {
            int state = 0;
            switch (l.type()) {
                case RELU -> {
                    state = z[u] > 0 ? 1 : 0;
                    y[u] = Math.max(0, z[u]);
                }
                case LEAKY_RELU -> {
                    state = z[u] > 0 ? 1 : 0;
                    y[u] = z[u] > 0 ? z[u] : Objects.requireNonNull(l.slope()) * z[u];
                }
                case HARD_TANH -> {
                    state = z[u] < -1 ? 0 : z[u] > 1 ? 2 : 1;
                    y[u] = Math.clamp(z[u], -1, 1);
                }
                case MAXOUT -> {
                    int rank = Objects.requireNonNull(l.rank());
                    for (int p = 1; p < rank; p++)
                        if (z[u * rank + p] > z[u * rank + state]) state = p;
                    y[u] = z[u * rank + state];
                }
                case LINEAR -> y[u] = z[u];
            }
            states.append(state);
        }
        return y;
    }
}
