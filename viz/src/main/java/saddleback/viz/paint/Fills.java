package saddleback.viz.paint;

import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;

import java.awt.Color;

/** The colour of one of several shapes. */
final class Fills {
    private Fills() {}

    private static int kind(Canvas canvas, int kind) {
        return kind < 0 ? canvas.theme().noData() : canvas.theme().rgb(new Ink.Series(kind));
    }

    private static int hue(Canvas canvas, double turn) {
        return Double.isFinite(turn) ? canvas.theme().hue(turn) : canvas.theme().noData();
    }

    static Color colour(Canvas canvas, Fill fill, int index) {
        return switch (fill) {
            case Fill.Plain(var ink, double opacity) ->
                    canvas.colour(canvas.theme().rgb(ink), opacity);
            case Fill.Indexed(int[] kinds, double opacity) ->
                    canvas.colour(kind(canvas, kinds[index]), opacity);
            case Fill.Hued(double[] turns, double opacity) ->
                    canvas.colour(hue(canvas, turns[index]), opacity);
            case Fill.Valued(double[] values, var scale, double opacity) -> {
                int rgb = scale.rgb(values[index]);
                yield canvas.colour(rgb < 0 ? canvas.theme().noData() : rgb, opacity);
            }
        };
    }
}
