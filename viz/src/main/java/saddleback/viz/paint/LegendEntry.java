package saddleback.viz.paint;

import java.awt.geom.Rectangle2D;

/**
 * A name in a legend.
 *
 * @param name what is written
 * @param sample paints what the name stands for
 */
record LegendEntry(String name, Sample sample) {
    /** A small picture of a mark. */
    interface Sample {
        void paint(Canvas canvas, Rectangle2D box);
    }
}
