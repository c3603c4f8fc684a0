package saddleback.app.gui.figure;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

import saddleback.viz.paint.PanelLayout;
import saddleback.viz.paint.PlaneLayout;
import saddleback.viz.paint.SpaceLayout;

import java.awt.geom.Point2D;
import java.util.List;

/** Rings where the point under the mouse of any pane is seen in this one. */
final class Crosshair {
    private static final double RADIUS = 5;

    private final Group rings = new Group();

    Node nodes() {
        return rings;
    }

    void mark(@Nullable Painted painted, @Nullable Probe probe) {
        rings.getChildren().clear();
        if (painted == null || probe == null) return;
        List<PanelLayout> panels = painted.layout().panels();
        for (int i = 0; i < panels.size(); i++)
            if (probe.liesIn(painted.figure().panels().get(i)))
                ring(panels.get(i), probe, painted.scale());
    }

    private void ring(PanelLayout panel, Probe probe, double scale) {
        double x = probe.hit().x();
        double y = probe.hit().y();
        @Nullable Point2D at =
                switch (panel) {
                    case PlaneLayout p -> p.point(x, y);
                    case SpaceLayout s -> s.onSurface(x, y).orElse(null);
                };
        if (at == null || !panel.box().contains(at)) return;
        var outer = new Circle(at.getX() * scale, at.getY() * scale, RADIUS);
        outer.getStyleClass().add("probe-ring");
        rings.getChildren().add(outer);
    }
}
