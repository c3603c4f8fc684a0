package saddleback.app.labs.patterns.draw;

import saddleback.app.labs.Control;

import java.util.List;

/**
 * What a stroke leaves behind.
 *
 * @param shown as it stands among the controls
 * @param height of the cells it went over, NaN for cells that do not matter; of the grey one a
 *     person sets it
 */
record Tool(Control.Tool shown, double height) {
    /** The index of that whose height a person sets. */
    static final int GREY = 3;

    /** In the order in which they are offered. */
    static final List<Tool> ALL =
            List.of(
                    new Tool(
                            new Control.Tool(
                                    "pencil",
                                    "Pencil",
                                    "Draws cells that shall have a low loss",
                                    "mdi2p-pencil"),
                            Board.INK),
                    new Tool(
                            new Control.Tool(
                                    "eraser",
                                    "Eraser",
                                    "Makes cells paper again, that shall have a high loss",
                                    "mdi2e-eraser"),
                            Board.PAPER),
                    new Tool(
                            new Control.Tool(
                                    "any",
                                    "Any",
                                    "Cells that do not matter: their loss may be anything",
                                    "mdi2h-help"),
                            Double.NaN),
                    new Tool(
                            new Control.Tool(
                                    "grey",
                                    "Grey",
                                    "Cells between ink and paper; where only two values count"
                                            + " the darker half is ink",
                                    "mdi2c-circle-half-full"),
                            0.5));
}
