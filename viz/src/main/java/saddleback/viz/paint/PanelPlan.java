package saddleback.viz.paint;

import java.awt.geom.Rectangle2D;

/** A panel measured for a size of its frame, ready to paint. */
sealed interface PanelPlan permits PlanePlan, SpacePlan {
    /** Width of the frame, at most what was given. */
    double width();

    /** Height of the frame, at most what was given. */
    double height();

    /** Room that is needed around the frame. */
    Insets insets();

    /** Whether everything has room at this size. */
    boolean fits();

    /** Paints the panel with its frame in the box, whose size is that of the plan. */
    PanelLayout paint(Canvas canvas, Rectangle2D box, int index);
}
