package saddleback.viz.paint;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Where one panel lies. */
public sealed interface PanelLayout permits PlaneLayout {
    /** The frame of the axes, in a space the room of the box. */
    Rectangle2D box();

    /** The data under a place; empty outside the panel. */
    Optional<Layout.Hit> at(double px, double py);

    /** The mark next to a place inside the panel. */
    Optional<Layout.Near> nearest(double px, double py);
}
