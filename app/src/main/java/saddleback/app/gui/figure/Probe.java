package saddleback.app.gui.figure;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;
import saddleback.viz.paint.Layout;

import java.util.Locale;

/**
 * What lies under the mouse.
 *
 * @param xName what x is; panels with equal names show the same plane
 * @param yName what y is
 * @param hit the data there
 */
public record Probe(String xName, String yName, Layout.Hit hit) {

    static Probe of(Figure figure, Layout.Hit hit) {
        Panel panel = figure.panels().get(hit.panel());
        return switch (panel) {
            case Plane p -> new Probe(p.x().label(), p.y().label(), hit);
            case Space s -> new Probe(s.x().label(), s.y().label(), hit);
        };
    }

    /** Whether a panel shows the same plane. */
    boolean liesIn(Panel panel) {
        return switch (panel) {
            case Plane p -> p.x().label().equals(xName) && p.y().label().equals(yName);
            case Space s -> s.x().label().equals(xName) && s.y().label().equals(yName);
        };
    }

    /** Coordinates and value in words, as {@code 0.25, -0.5: 0.0312}. */
    public String text() {
        String place = number(hit.x()) + ", " + number(hit.y());
        double value = Double.isNaN(hit.value()) ? hit.z() : hit.value();
        return Double.isNaN(value) ? place : place + ": " + number(value);
    }

    private static String number(double v) {
        return String.format(Locale.ROOT, "%.4g", v).replace("-", "\u2212");
    }
}
