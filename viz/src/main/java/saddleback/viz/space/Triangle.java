package saddleback.viz.space;

/**
 * One projected triangle: its corners by rising y, and planes of quantities over it. An edge's
 * crossing with a row depends on its two ends alone, so neighbours share it to the last bit and no
 * sample is left out or drawn twice: a sample belongs to the triangle if it is at or right of the
 * left edge and left of the right one, at or below the upper end and above the lower.
 */
final class Triangle {
    int a;
    int b;
    int c;
    double x0;
    double y0;
    double y1;
    double y2;
    boolean front;
    private double x1;
    private double x2;
    private double longSlope;
    private double upperSlope;
    private double lowerSlope;
    private boolean middleRight;
    private double dx1;
    private double dy1;
    private double dx2;
    private double dy2;
    private double inverseArea;

    /** Takes a triangle of a mesh; false if it has no area. */
    boolean set(Vertices v, int first, int second, int third) {
        order(v, first, second, third);
        x0 = v.x[a];
        y0 = v.y[a];
        x1 = v.x[b];
        y1 = v.y[b];
        x2 = v.x[c];
        y2 = v.y[c];
        dx1 = x1 - x0;
        dy1 = y1 - y0;
        dx2 = x2 - x0;
        dy2 = y2 - y0;
        double area = dx1 * dy2 - dx2 * dy1;
        if (!(Math.abs(area) > 0)) return false;
        inverseArea = 1 / area;
        middleRight = area > 0;
        // Rows run downwards, so counter-clockwise in space is a negative area in corner order.
        boolean even = a == first ? b == second : a == second ? b == third : b == first;
        front = even == (area < 0);
        longSlope = dx2 / dy2;
        upperSlope = dx1 / dy1;
        lowerSlope = (x2 - x1) / (y2 - y1);
        return true;
    }

    private void order(Vertices v, int first, int second, int third) {
        a = first;
        b = second;
        c = third;
        if (v.y[b] < v.y[a]) {
            int swap = a;
            a = b;
            b = swap;
        }
        if (v.y[c] < v.y[b]) {
            int swap = b;
            b = c;
            c = swap;
        }
        if (v.y[b] < v.y[a]) {
            int swap = a;
            a = b;
            b = swap;
        }
    }

    /** First row whose centres can lie in it. */
    int firstRow() {
        return (int) Math.ceil(y0 - 0.5);
    }

    /** One past the last row. */
    int endRow() {
        return (int) Math.ceil(y2 - 0.5);
    }

    /** First column of a row. */
    int firstColumn(double rowY) {
        return (int) Math.ceil((middleRight ? longEdge(rowY) : shortEdge(rowY)) - 0.5);
    }

    /** One past the last column of a row. */
    int endColumn(double rowY) {
        return (int) Math.ceil((middleRight ? shortEdge(rowY) : longEdge(rowY)) - 0.5);
    }

    private double longEdge(double rowY) {
        return x0 + (rowY - y0) * longSlope;
    }

    private double shortEdge(double rowY) {
        return rowY < y1 ? x0 + (rowY - y0) * upperSlope : x1 + (rowY - y1) * lowerSlope;
    }

    /** Change per column of the quantity with these values at a, b, c. */
    double perColumn(double f0, double f1, double f2) {
        return ((f1 - f0) * dy2 - (f2 - f0) * dy1) * inverseArea;
    }

    /** Change per row of the quantity with these values at a, b, c. */
    double perRow(double f0, double f1, double f2) {
        return ((f2 - f0) * dx1 - (f1 - f0) * dx2) * inverseArea;
    }
}
