package saddleback.app.slice;

import saddleback.viz.figure.Camera;

/** From where a relief is seen, so that its nearest corner does not hide the valley. */
public final class ReliefCamera {
    private static final double AZIMUTH = -60;
    private static final double ELEVATION = 38;
    private static final double PERSPECTIVE = 0.25;
    private static final double IN_THE_WAY = 0.25;

    private ReliefCamera() {}

    /**
     * The usual side, unless its nearest corner stands higher than the lowest one by a quarter of
     * the corners' height above the valley; then the side of the lowest corner.
     *
     * @param heights rows x columns
     */
    public static Camera of(int columns, int rows, double[] heights) {
        int top = (rows - 1) * columns;
        // The corner nearest to the eye at AZIMUTH, then after each quarter turn to the left.
        double[] corners = {
            heights[columns - 1], heights[top + columns - 1], heights[top], heights[0]
        };
        double valley = Double.POSITIVE_INFINITY;
        for (double h : heights) if (h < valley) valley = h;
        int lowest = 0;
        double highest = corners[0];
        for (int c = 1; c < corners.length; c++) {
            if (corners[c] < corners[lowest]) lowest = c;
            highest = Math.max(highest, corners[c]);
        }
        boolean hides = corners[0] - corners[lowest] > IN_THE_WAY * (highest - valley);
        return new Camera(AZIMUTH + (hides ? 90 * lowest : 0), ELEVATION, PERSPECTIVE);
    }
}
