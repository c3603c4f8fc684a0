package saddleback.app.labs.flatness.alpha;

import saddleback.app.labs.Control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person handles. */
final class AlphaControls {
    static final String FACTOR = "factor-";
    static final String HOLD = "hold";
    static final String SNAP = "powers-of-two";
    static final String RESET = "reset";
    static final String KEEP = "keep";

    private AlphaControls() {}

    static List<Control> of(Factors factors, boolean snap) {
        var all = new ArrayList<Control>();
        double[] values = factors.values();
        all.add(
                new Control.Heading(
                        "factors-heading",
                        "Factors, product 1",
                        "What each layer's weights are multiplied by; biases by the product so"
                                + " far"));
        for (int k = 0; k < values.length; k++)
            all.add(
                    new Control.Slider(
                            FACTOR + (k + 1),
                            "Layer " + (k + 1),
                            "Factor on this layer's weights; the others follow so that the product"
                                    + " stays 1",
                            factors.held() != k,
                            1 / Factors.MOST,
                            Factors.MOST,
                            values[k],
                            true,
                            0));
        all.add(
                new Control.Switch(
                        SNAP,
                        "Powers of two",
                        "The factor that is moved becomes a power of two; where all factors are,"
                                + " the function is the same to the last bit",
                        true,
                        snap));
        if (values.length > 2)
            all.add(
                    new Control.Choice(
                            HOLD,
                            "Hold",
                            "A layer whose factor stays while others move",
                            true,
                            Stream.concat(
                                            Stream.of("no layer"),
                                            IntStream.rangeClosed(1, values.length)
                                                    .mapToObj(k -> "layer " + k))
                                    .toList(),
                            factors.held() + 1));
        all.add(
                new Control.Button(
                        RESET,
                        "All to 1",
                        "The network as it was",
                        !factors.one(),
                        "mdi2r-restart"));
        all.add(
                new Control.Save(
                        KEEP,
                        "Save as experiment",
                        "Writes an experiment of this lab with these factors as its change of"
                                + " parameters",
                        true,
                        "alpha-scale"));
        return all;
    }
}
