package saddleback.app.labs.surface.ball;

import saddleback.viz.figure.Dash;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Stroke;

/**
 * A ball with what is drawn of its way.
 *
 * @param label which one it is
 * @param path as it was when the figure was made
 * @param lowest the smallest loss measured
 */
record SeenBall(Ball.Label label, Path.Points path, double lowest) {
    /** More points of a path cannot be told apart. */
    private static final int MOST_POINTS = 1500;

    private static final double LINE = 1.7;
    private static final double SECOND = 1.1;

    static SeenBall of(Ball ball) {
        return new SeenBall(ball.label(), ball.points(MOST_POINTS), ball.path().lowest());
    }

    boolean inPlane() {
        return label.where() == Ball.Where.PLANE;
    }

    /** A colour a method, solid in the plane and dashed in the full space, thin from the second. */
    Stroke stroke() {
        Stroke s = Stroke.of(new Ink.Series(label.method()), label.start() > 0 ? SECOND : LINE);
        return inPlane() ? s : s.dashed(Dash.DASHED);
    }
}
