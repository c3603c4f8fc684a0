package saddleback.app.labs.flatness;

import saddleback.engine.labs.flatness.FlatnessResult;
import saddleback.engine.labs.flatness.Matrix;
import saddleback.engine.labs.flatness.Sights;
import saddleback.engine.labs.flatness.Sweep;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/** The figures of a result; those whose numbers a preview has not yet are left out. */
final class FlatnessFigures {
    private FlatnessFigures() {}

    static List<Figure> of(FlatnessResult result) {
        var figures = new ArrayList<Figure>();
        Matrix matrix = result.matrix();
        if (matrix != null && !matrix.cells().isEmpty())
            figures.add(MatrixFigure.of(matrix).named("matrix"));
        List<Change> changes = Change.of(result.before().readings(), result.after().readings());
        if (!changes.isEmpty())
            figures.add(Figure.of(Measures.of("", changes), "").named("measures"));
        figures.addAll(FunctionFigures.of(result));
        if (result.before().spectrum().length + result.after().spectrum().length > 0)
            figures.add(
                    new Spectra(
                                    result.before().spectrum(),
                                    result.after().spectrum(),
                                    List.of("before", "after"),
                                    label(result.before().whole() && result.after().whole()))
                            .figure()
                            .named("spectrum"));
        Sights sights = result.sights();
        if (sights != null) figures.addAll(SightFigures.of(sights));
        Sweep sweep = result.sweep();
        if (sweep != null) figures.addAll(0, SweepFigures.of(sweep));
        return List.copyOf(figures);
    }

    static String label(boolean whole) {
        return whole ? "eigenvalue of the Hessian" : "largest eigenvalues of the Hessian";
    }
}
