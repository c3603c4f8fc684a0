package saddleback.app.labs.patterns;

import saddleback.engine.labs.patterns.Constructed;
import saddleback.engine.labs.patterns.FineTuning;
import saddleback.engine.labs.patterns.Fooled;
import saddleback.engine.labs.patterns.Optimised;
import saddleback.engine.labs.patterns.Painting;
import saddleback.engine.labs.patterns.PatternsResult;
import saddleback.viz.figure.Figure;

import java.util.ArrayList;
import java.util.List;

/** The figures of a result; those whose numbers a preview has not yet are left out. */
final class PatternsFigures {
    private PatternsFigures() {}

    static List<Figure> of(PatternsResult result) {
        var figures = new ArrayList<Figure>();
        Painting painting = result.painting();
        if (painting != null) figures.addAll(PaintingFigure.of(Scene.sheet(result), painting));
        figures.addAll(maps(result));
        Optimised optimised = result.optimised();
        if (optimised != null && optimised.objective().length > 0)
            figures.add(HistoryFigure.of(result, optimised));
        Constructed constructed = result.constructed();
        if (constructed != null) {
            if (!constructed.blocks().isEmpty()) figures.add(AnatomyFigure.of(constructed));
            if (constructed.study().size() > 1) figures.add(StudyFigure.of(constructed.study()));
        }
        figures.addAll(TransferFigure.of(result));
        FineTuning tuning = result.fineTuning();
        if (tuning != null) figures.addAll(FineTuningFigures.of(result, tuning));
        Fooled fooled = result.fooled();
        if (fooled != null) figures.addAll(FooledFigures.of(result, fooled));
        figures.add(NumbersFigure.of(result));
        return List.copyOf(figures);
    }

    private static List<Figure> maps(PatternsResult result) {
        Sheet sheet = Scene.sheet(result);
        if (!sheet.has(result.train().loss())) return List.of();
        if (result.at().axes() == 1) return LineFigures.of(result);
        if (!sheet.flat()) return List.of();
        if (result.at().axes() == 3) return SliceFigures.of(result);
        var figures = new ArrayList<Figure>(MapFigures.of(result));
        figures.add(1, Relief.of(result));
        if (Scene.twoValued(result) == null) figures.add(ErrorFigure.of(result));
        return figures;
    }
}
