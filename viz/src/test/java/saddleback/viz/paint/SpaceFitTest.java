package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.figure.Camera;
import saddleback.viz.figure.Space;
import saddleback.viz.space.Box;
import saddleback.viz.space.Pixel;
import saddleback.viz.space.Position;
import saddleback.viz.space.Projection;

import java.awt.geom.Rectangle2D;

class SpaceFitTest {
    private static final double WIDTH = 245;
    private static final double HEIGHT = 194;

    /** The axis about which the box turns is seen at the same place from everywhere. */
    @Test
    void aTurningBoxNeitherJumpsNorGrowsNorLeavesThePaper() {
        var letters = new Lettering(8);
        Pixel firstLow = null;
        Pixel firstHigh = null;
        for (int azimuth = 0; azimuth < 360; azimuth += 5) {
            Camera camera = new Camera(-60, 30, 0.25).turned(azimuth);
            Space space = Samples.space(camera);
            Box box = SpaceUnits.of(space).box(space.exaggeration());
            Projection view = new SpaceFit(space, letters, box, WIDTH, HEIGHT).projection();
            Pixel low = view.project(at(box, 0));
            Pixel high = view.project(at(box, 1));
            if (firstLow == null) firstLow = low;
            if (firstHigh == null) firstHigh = high;
            assertEquals(firstLow.x(), low.x(), 1e-9);
            assertEquals(firstLow.y(), low.y(), 1e-9);
            assertEquals(firstHigh.y(), high.y(), 1e-9);
            Rectangle2D e = new SpaceBox(space, view, letters).extent();
            assertTrue(e.getMinX() > -2 && e.getMaxX() < WIDTH + 2, e.toString());
            assertTrue(e.getMinY() > -2 && e.getMaxY() < HEIGHT + 2, e.toString());
        }
    }

    private static Position at(Box box, double height) {
        return new Position(box.x().at(0.5), box.y().at(0.5), box.z().at(height));
    }
}
