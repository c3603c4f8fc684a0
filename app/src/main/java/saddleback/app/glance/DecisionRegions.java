package saddleback.app.glance;

import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Blend;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Stroke;

import java.util.ArrayList;
import java.util.List;

/** The class that a network names at every place of two features, and the examples. */
final class DecisionRegions {
    private static final double OPACITY = 0.4;
    private static final Levels BORDER = new Levels.Chosen(0);
    private static final Stroke STROKE = Stroke.of(Ink.TEXT, 1.2);

    private DecisionRegions() {}

    static Figure of(Prepared prepared, double[] weights) {
        InputGrid grid = InputGrid.of(prepared.data());
        var answers =
                new Answers(
                        Outputs.of(prepared, weights, grid.examples()), prepared.problem().loss());
        double[] x = grid.xs();
        double[] y = grid.ys();
        var marks = new ArrayList<Mark>();
        marks.add(new Blend(x, y, answers.shares(), answers.classes(), OPACITY));
        marks.addAll(borders(answers, x, y));
        marks.addAll(ClassPoints.of(prepared.data()));
        return Figure.of(
                new Plane(
                        "Predicted class\n" + ClassPoints.words(prepared.data()),
                        grid.xAxis(),
                        grid.yAxis(),
                        marks,
                        null,
                        Legend.OUTSIDE,
                        grid.aspect()),
                "");
    }

    /** The border of every class, of two classes once. */
    private static List<Mark> borders(Answers answers, double[] x, double[] y) {
        var marks = new ArrayList<Mark>();
        int count = answers.classes() == 2 ? 1 : answers.classes();
        for (int k = 0; k < count; k++) {
            var margin = new Grid(x, y, answers.margin(k));
            marks.add(new Contours(margin, BORDER, STROKE, null, false, ""));
        }
        return marks;
    }
}
