package saddleback.app.labs.regions.explorer;

import saddleback.viz.figure.Figure;

import java.util.List;

/** The cells of a network's first layers, to be looked at. */
interface Scene {

    /** The cell at a place of the first figure, -1 where there is none. */
    int at(double x, double y);

    /** The figures. */
    List<Figure> figures(View view);

    /** What the colours can mean, empty where there is no choice. */
    List<String> colours();

    /** What is said. */
    String status(View view);
}
