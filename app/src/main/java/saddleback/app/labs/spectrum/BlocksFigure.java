package saddleback.app.labs.spectrum;

import saddleback.app.spectra.Heights;
import saddleback.engine.labs.spectrum.Eigenvalues;
import saddleback.engine.labs.spectrum.LayerBlock;
import saddleback.engine.labs.spectrum.SpectrumResult;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Rule;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;

import java.util.ArrayList;
import java.util.List;

/** The spectra of the layers' own blocks side by side, each by rank, beside the whole one. */
final class BlocksFigure {
    private static final double WIDTH = 0.8;
    private static final int FEW = 100;

    private BlocksFigure() {}

    static Figure of(SpectrumResult result) {
        var names = new ArrayList<String>();
        var spectra = new ArrayList<Ranks>();
        Eigenvalues whole = result.eigenvalues();
        if (whole != null) {
            names.add("whole");
            spectra.add(Ranks.of(whole, result.size()));
        }
        int layer = 0;
        for (LayerBlock b : result.blocks()) {
            names.add("layer " + ++layer);
            spectra.add(Ranks.of(b.eigenvalues(), b.size()));
        }
        double tolerance = Words.tolerance(result.census());
        double[][] values = spectra.stream().map(Ranks::values).toArray(double[][]::new);
        String label = "eigenvalue of each block";
        Axis places = Axis.names("", names);
        return Figure.grid(
                "",
                List.of(
                        panel(places, Heights.linear(label, values), spectra, tolerance),
                        panel(
                                places,
                                Heights.signedLog(label, tolerance, values),
                                spectra,
                                tolerance)),
                2,
                null,
                "");
    }

    private static Plane panel(Axis x, Axis y, List<Ranks> spectra, double tolerance) {
        var marks = new ArrayList<Mark>();
        marks.add(new Rule(Rule.Across.Y, 0, Stroke.of(Ink.MUTED, 0.7), ""));
        for (Sign sign : Sign.values()) {
            String name = sign.word();
            for (int i = 0; i < spectra.size(); i++) {
                Points points = points(sign, spectra.get(i), i + 1, tolerance, name);
                if (points.x().length == 0) continue;
                marks.add(points);
                name = "";
            }
        }
        return new Plane("", x, y, marks, null, Legend.AUTO, Plane.Aspect.FREE);
    }

    /** Those of one sign; ranks go from left to right within the place of the block. */
    private static Points points(Sign sign, Ranks ranks, int place, double tolerance, String name) {
        double[] at = new double[ranks.count()];
        double[] of = new double[ranks.count()];
        double last = ranks.count() == 0 ? 1 : ranks.place(ranks.count() - 1);
        int n = 0;
        for (int i = 0; i < of.length; i++) {
            if (Sign.of(ranks.values()[i], tolerance) != sign) continue;
            double share = last > 1 ? (ranks.place(i) - 1) / (last - 1) : 0.5;
            at[n] = place + WIDTH * (share - 0.5);
            of[n++] = ranks.values()[i];
        }
        return new Points(
                java.util.Arrays.copyOf(at, n),
                java.util.Arrays.copyOf(of, n),
                Symbol.CIRCLE,
                ranks.count() <= FEW ? 4 : 2.5,
                new Fill.Plain(sign.ink(), 1),
                name);
    }
}
