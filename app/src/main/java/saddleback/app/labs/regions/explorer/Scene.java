package saddleback.app.labs.regions.explorer;

import saddleback.viz.figure.Figure;

import java.util.List;

/** The cells of a network's first layers, to be looked at. */
interface Scene {

    /** The cell at a place of the first figure, -1 where there is none. */
    int at(double x, double y);

    /**
     * The figures.
     *
     * @param hovered the cell under the mouse, -1 for none
     */
    List<Figure> figures(View view, int hovered);

    /** What the colours can mean, empty where there is no choice. */
    List<String> colours();

    /**
     * What is said.
     *
     * @param hovered the cell under the mouse, -1 for none
     */
    String status(View view, int hovered);
}
