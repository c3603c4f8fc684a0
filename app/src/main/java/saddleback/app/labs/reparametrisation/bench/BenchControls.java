package saddleback.app.labs.reparametrisation.bench;

import saddleback.app.glance.Numbers;
import saddleback.app.labs.Control;
import saddleback.viz.figure.Range;

import java.util.ArrayList;
import java.util.List;

/** What a person handles. */
final class BenchControls {
    static final String LOSS = "loss";
    static final String AROUND = "around";
    static final String OTHER = "compare-with";
    static final String EPSILON = "epsilon";
    static final String MAP = "map";
    static final String SWAP = "swap";
    static final String RESET = "reset";
    static final String KEEP = "keep";

    private static final double SHARE = 1e-4;

    private BenchControls() {}

    static List<Control> of(Look look, boolean changed) {
        var all = new ArrayList<Control>();
        all.add(new Control.Heading("coordinate-heading", "Coordinate", "Made around minimum A"));
        all.add(
                new Control.Choice(
                        MAP,
                        "Map",
                        "How the new coordinate is made from the distance t to minimum A",
                        true,
                        Maps.WORDS,
                        Maps.kind(look.setup().map())));
        all.addAll(Maps.sliders(look.setup().map(), look.setup().line().window()));
        all.add(
                new Control.Button(
                        SWAP,
                        "Swap the ranking",
                        "A coordinate in which the flatter of A and B is the sharper one, made"
                                + " around the flatter one; once it is, the coordinate as it is",
                        look.b() >= 0,
                        "mdi2s-swap-horizontal"));
        minima(look, all);
        slab(look, all);
        all.add(
                new Control.Button(
                        RESET, "Reset", "As the experiment has it", changed, "mdi2r-restart"));
        all.add(
                new Control.Save(
                        KEEP,
                        "Save as experiment",
                        "Writes an experiment of this lab with this function, slab and coordinate",
                        look.a() >= 0,
                        "reparametrisation"));
        all.add(
                new Control.Form(
                        LOSS,
                        "Function",
                        "Of x, with the window in which its minima are looked for",
                        true,
                        BenchLoss.of(look.setup().line())));
        return all;
    }

    private static void minima(Look look, List<Control> all) {
        List<Integer> minima = look.minima();
        List<String> words =
                minima.isEmpty()
                        ? List.of("none")
                        : minima.stream().map(i -> "θ = " + Numbers.brief(look.at(i))).toList();
        all.add(
                new Control.Choice(
                        AROUND,
                        "Minimum A",
                        "The one the coordinate is made around; a click near a minimum chooses it"
                                + " too",
                        minima.size() > 1,
                        words,
                        Math.max(0, minima.indexOf(look.a()))));
        all.add(
                new Control.Choice(
                        OTHER,
                        "Minimum B",
                        "The one it is compared with",
                        minima.size() > 2,
                        words,
                        Math.max(0, minima.indexOf(look.b()))));
    }

    private static void slab(Look look, List<Control> all) {
        Range y = BenchPicture.upright(look.result());
        double height = Math.max(y.high() - y.low(), 1e-9);
        double epsilon = look.setup().line().epsilon();
        all.add(
                new Control.Slider(
                        EPSILON,
                        "Height ε of the slab",
                        "Height of the slab, and half width of the interval of ε-sharpness",
                        true,
                        Math.min(epsilon, SHARE * height),
                        Math.max(epsilon, height),
                        epsilon,
                        true,
                        0));
    }
}
