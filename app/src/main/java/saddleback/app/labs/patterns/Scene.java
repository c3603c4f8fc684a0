package saddleback.app.labs.patterns;

import org.jspecify.annotations.Nullable;

import saddleback.engine.labs.patterns.How;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.engine.multipoint.MultiPointSettings;
import saddleback.engine.pattern.Pattern;

import java.util.ArrayList;
import java.util.List;

/** What a result shows on its lattice. */
public final class Scene {
    private Scene() {}

    /** How it was optimised where its target has two values, else null. */
    public static How.@Nullable Optimise twoValued(PatternsResult result) {
        return result.settings().how() instanceof How.Optimise o
                        && o.how().variant() == MultiPointSettings.Variant.TWO_VALUED
                ? o
                : null;
    }

    /** The lattice as it is drawn. */
    public static Sheet sheet(PatternsResult result) {
        boolean cells = result.settings().how() instanceof How.Optimise;
        return new Sheet(result.at(), cells ? Sheet.Kind.CELLS : Sheet.Kind.CUBE, cells);
    }

    /** One map with its name. */
    public record Seen(String name, double[] loss) {}

    /** The maps of the loss that are there: training examples, then test examples. */
    public static List<Seen> seen(PatternsResult result) {
        Sheet sheet = sheet(result);
        var out = new ArrayList<Seen>();
        if (sheet.has(result.train().loss()))
            out.add(new Seen("training examples", result.train().loss()));
        if (result.test() != null && sheet.has(result.test().loss()))
            out.add(new Seen("test examples", result.test().loss()));
        return out;
    }

    /** The losses of those maps. */
    public static double[][] losses(PatternsResult result) {
        return seen(result).stream().map(Seen::loss).toArray(double[][]::new);
    }

    /**
     * The target as losses: its own, or of two values {@code low} where it shall be low and {@code
     * high} where it shall be high; NaN where it does not matter.
     */
    public static double[] target(PatternsResult result, double low, double high) {
        if (twoValued(result) == null) return result.target();
        double[] marks = result.target();
        double[] out = new double[marks.length];
        for (int i = 0; i < out.length; i++)
            out[i] = marks[i] > 0 ? low : marks[i] < 0 ? high : Double.NaN;
        return out;
    }

    /** As {@link #target}, with the picture as it was drawn where only its outline was trained. */
    public static double[] drawn(PatternsResult result, double low, double high) {
        double[] marks = result.target();
        double[] out = target(result, low, high);
        if (twoValued(result) == null) return out;
        Pattern cells = result.cells();
        int at = 0;
        int inside = 0;
        for (double m : marks) if (!Double.isNaN(m)) inside++;
        if (inside != cells.size()) return out;
        double[] height = cells.height();
        for (int i = 0; i < marks.length; i++) {
            if (Double.isNaN(marks[i])) continue;
            double h = height[at++];
            out[i] = Double.isNaN(h) ? Double.NaN : h < 0.5 ? low : high;
        }
        return out;
    }

    /** Loss less target; empty where the target has two values, or nothing is known yet. */
    public static double[] error(PatternsResult result) {
        if (twoValued(result) != null || !sheet(result).has(result.train().loss()))
            return new double[0];
        double[] loss = result.train().loss();
        double[] out = new double[loss.length];
        for (int i = 0; i < out.length; i++) out[i] = loss[i] - result.target()[i];
        return out;
    }
}
