package saddleback.viz.paint;

import saddleback.viz.figure.Fill;

import java.awt.Color;

/** The colour of one of several shapes. */
final class Fills {
    private Fills() {}

    static Color colour(Canvas canvas, Fill fill, int index) {
        return switch (fill) {
            case Fill.Plain(var ink, double opacity) ->
                    canvas.colour(canvas.theme().rgb(ink), opacity);
            case Fill.Valued(double[] values, var scale, double opacity) -> {
                int rgb = scale.rgb(values[index]);
                yield canvas.colour(rgb < 0 ? canvas.theme().noData() : rgb, opacity);
            }
        };
    }
}
