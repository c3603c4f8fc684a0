package saddleback.app.glance;

import saddleback.engine.data.Dataset;
import saddleback.engine.data.Split;
import saddleback.engine.data.Targets;
import saddleback.engine.problem.Prepared;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Plane;

import java.util.Optional;

/** The figure that suits the data. */
final class DataFigure {
    private DataFigure() {}

    static Figure of(Prepared prepared) {
        Split data = prepared.data();
        Dataset train = data.train();
        Optional<ImageShape> shape = ImageShape.of(prepared);
        boolean classes = train.targets() instanceof Targets.Classes;
        if (shape.isPresent()) return ImageTiles.of(train, shape.get());
        if (train.features() == 2) return classes ? classPoints(data) : ValuePoints.of(data);
        if (train.features() == 1 && !classes) return FittedCurve.data(data);
        return FeatureLines.of(train);
    }

    private static Figure classPoints(Split data) {
        InputGrid grid = InputGrid.of(data);
        return Figure.of(
                new Plane(
                        ClassPoints.words(data),
                        grid.xAxis(),
                        grid.yAxis(),
                        ClassPoints.of(data),
                        null,
                        Legend.OUTSIDE,
                        grid.aspect()),
                "");
    }
}
