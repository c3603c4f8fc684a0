package saddleback.app.labs.regions.explorer;

import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class ExplorerControls {
    static final String COLOURS = "colours";
    static final String LAYERS = "layers";
    static final String DATA = "data";
    static final String LINES = "lines";
    static final String NONE = "none";

    private ExplorerControls() {}

    /**
     * All of them.
     *
     * @param layers dividing layers of the network
     * @param colours what colours can mean, empty where there is no choice
     * @param data whether there are examples
     */
    static List<Control> of(View view, int layers, List<String> colours, boolean data) {
        var all = new ArrayList<Control>();
        if (!colours.isEmpty())
            all.add(
                    new Control.Choice(
                            COLOURS,
                            "Colours",
                            "What the colours of the map mean",
                            true,
                            colours,
                            view.colouring()));
        all.add(
                new Control.Slider(
                        LAYERS,
                        "Layers shown",
                        "Cells of the first layers alone; every further layer divides them more",
                        layers > 1,
                        1,
                        Math.max(2, layers),
                        view.layers(),
                        false,
                        1));
        all.add(
                new Control.Switch(
                        LINES, "Boundaries", "Draws the lines between cells", true, view.lines()));
        all.add(
                new Control.Switch(
                        DATA,
                        "Training examples",
                        "Shows where the examples lie",
                        data,
                        data && view.data()));
        all.add(
                new Control.Button(
                        NONE,
                        "Choose no cell",
                        "Takes the marks of the chosen cell away",
                        view.cell() >= 0,
                        "mdi2s-selection-remove"));
        return all;
    }
}
