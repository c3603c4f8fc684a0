package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.linalg.Matrix;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.ColourBar;
import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Contours;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Grid;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Levels;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Raster;

import java.util.ArrayList;
import java.util.Arrays;

/** The first output of a network at every place of two features, in the colours of the targets. */
final class PredictedValues {
    private static final int LINES = 10;

    private PredictedValues() {}

    static Figure of(Prepared prepared, double[] weights) {
        Dataset train = prepared.data().train();
        InputGrid inputs = InputGrid.of(prepared.data());
        Matrix z = Outputs.of(prepared, weights, inputs.examples());
        Matrix p = Matrix.zeros(z.rows(), z.cols());
        prepared.problem().loss().function().predictions(z, p);
        var values = new double[p.rows()];
        Arrays.setAll(values, i -> p.get(i, 0));
        var grid = new Grid(inputs.xs(), inputs.ys(), values);
        ColourScale targets = ValuePoints.scale(train);
        ColourScale scale = targets.clipped(targets.range(), values);
        var marks = new ArrayList<Mark>();
        marks.add(new Raster(grid, scale, Raster.Look.SMOOTH));
        marks.add(Contours.of(grid, new Levels.Linear(LINES), new Ink.Rgb(0xFFFFFF)));
        marks.addAll(ValuePoints.rimmed(train, targets));
        String which = p.cols() == 1 ? "" : ", output 1 of " + p.cols();
        return Figure.of(
                new Plane(
                        "Predicted value" + which + ", and targets of " + ValuePoints.words(train),
                        inputs.xAxis(),
                        inputs.yAxis(),
                        marks,
                        new ColourBar(scale, "value"),
                        Legend.NONE,
                        inputs.aspect()),
                "");
    }
}
