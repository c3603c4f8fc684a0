package saddleback.viz.space;

/**
 * What is seen at a pixel of a picture.
 *
 * @param surface index of the surface in the scene
 * @param x data units
 * @param y data units
 * @param z data units; on a plateau the end of the range
 * @param value the colour value by interpolation, NaN where it is missing
 * @param plateau whether the true height lies beyond the range
 */
public record Hit(int surface, double x, double y, double z, double value, boolean plateau) {}
