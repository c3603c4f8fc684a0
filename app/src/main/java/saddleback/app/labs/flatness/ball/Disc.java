package saddleback.app.labs.flatness.ball;

import saddleback.engine.run.Progress;
import saddleback.engine.slice.PlaneEvaluator;
import saddleback.engine.slice.Row;

import java.util.ArrayList;
import java.util.List;

/**
 * The greatest loss that was met in a disc of a plane.
 *
 * @param x where it was met
 * @param y where it was met
 * @param loss there
 * @param centre the loss at the centre
 */
record Disc(double x, double y, double loss, double centre) {
    /** Chords, whose ends lie evenly on the rim; odd, as the middle one goes through the centre. */
    private static final int CHORDS = 25;

    /** Points of each; odd, as the middle one of the middle chord is the centre. */
    private static final int POINTS = 17;

    /** Looks through a disc, a few chords between two steps of progress. */
    static Disc of(PlaneEvaluator loss, Wanted disc, Progress progress) {
        Disc worst = new Disc(disc.x(), disc.y(), Double.NEGATIVE_INFINITY, Double.NaN);
        for (int from = 0; from < CHORDS; from += 5) {
            progress.step((double) from / CHORDS, "disc");
            var rows = new ArrayList<Row>();
            for (int j = from; j < Math.min(CHORDS, from + 5); j++) rows.add(chord(disc, j));
            worst = worst.orWorse(rows, loss);
        }
        double centre = loss.evaluate(List.of(chord(disc, CHORDS / 2)))[0].loss()[POINTS / 2];
        return new Disc(worst.x, worst.y, worst.loss, centre);
    }

    private static Row chord(Wanted disc, int j) {
        double angle = Math.PI * (j / (CHORDS - 1.0) - 0.5);
        double y = disc.y() + disc.radius() * Math.sin(angle);
        if (j == 0 || j == CHORDS - 1) return new Row(y, new double[] {disc.x()});
        double half = disc.radius() * Math.cos(angle);
        double[] x = new double[POINTS];
        for (int i = 0; i < POINTS; i++) x[i] = disc.x() + half * (2.0 * i / (POINTS - 1) - 1);
        return new Row(y, x);
    }

    private Disc orWorse(List<Row> rows, PlaneEvaluator evaluator) {
        var scores = evaluator.evaluate(rows);
        Disc worst = this;
        for (int j = 0; j < scores.length; j++) {
            double[] l = scores[j].loss();
            Row row = rows.get(j);
            for (int i = 0; i < l.length; i++)
                if (l[i] > worst.loss) worst = new Disc(row.a()[i], row.b(), l[i], centre);
        }
        return worst;
    }

    /** The rise over 1 + the loss at the centre, as epsilon-sharpness is counted. */
    double sharpness() {
        return (loss - centre) / (1 + centre);
    }
}
