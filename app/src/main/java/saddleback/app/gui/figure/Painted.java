package saddleback.app.gui.figure;

import saddleback.viz.figure.Figure;
import saddleback.viz.paint.Layout;

/**
 * A picture that is ready.
 *
 * @param figure what is seen, restyled
 * @param layout where everything lies, in points
 * @param scale logical pixels of the window in a point
 * @param surface its pixels
 */
record Painted(Figure figure, Layout layout, double scale, Surface surface) {}
