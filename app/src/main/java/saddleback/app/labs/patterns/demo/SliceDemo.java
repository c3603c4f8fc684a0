package saddleback.app.labs.patterns.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "What a 2-D slice does not tell", in six steps: a planted plane among random ones, a penalty on
 * flatness that is met for nothing, and training that leaves the plane. A test holds the numbers in
 * the words to those of the experiments.
 */
public final class SliceDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "slices",
                    "What a 2-D slice does not tell",
                    "Why a picture of the loss on one plane is no evidence about the loss, and"
                            + " what may be concluded from it.",
                    List.of(beside(), cheap(), maps(), leaves(), path(), caution()));

    private SliceDemo() {}

    private static Demo.Step beside() {
        return new Demo.Step(
                "One point, four planes",
                "The planted face, and three planes through the same weights along random"
                    + " directions of the same lengths. In the middle all four show the same"
                    + " network. The first plane seems to tell of walls and rooms, the others of a"
                    + " plain hollow: on them no loss is below 1.79. None of them is wrong. With"
                    + " 2,410 parameters there are 2,408 directions that a plane leaves out.",
                "",
                List.of(part("face", "random planes")),
                false);
    }

    private static Demo.Step cheap() {
        return new Demo.Step(
                "A penalty on flatness, met for nothing",
                "If flat were good one could ask for it: let a penalty measure how much the loss"
                    + " changes on a plane. A trained network has 0.86. Training with the penalty"
                    + " brings it to 0.17 and costs accuracy. Two more units that feed nothing make"
                    + " it exactly 0, with every answer as before; and so does a network that"
                    + " ignores its inputs and is right on half of the examples.",
                "P=\\frac{1}{n}\\sum_{i=1}^{n}\\bigl(L(w+o_i)-L(w)\\bigr)^2",
                List.of(part("penalty", "penalty")),
                false);
    }

    private static Demo.Step maps() {
        return new Demo.Step(
                "Five planes of five networks",
                "The same five as pictures, on one scale. The two flat ones could not be told"
                        + " apart by their shape, yet one classifies 99.5 % of its examples and the"
                        + " other tosses a coin. What shows is where the plane lies, not how the"
                        + " network treats its inputs.",
                "",
                List.of(part("penalty", "penalty maps")),
                false);
    }

    private static Demo.Step leaves() {
        return new Demo.Step(
                "Training leaves the picture",
                "Start training from the lowest cell of the face. In 200 steps its loss falls from"
                    + " 0.0126 to 0.0012 and test accuracy rises from 95.8 to 97.2 %. The thin"
                    + " lines are a usual start, at 91.4 % after as many steps. The way leads out"
                    + " of the plane at once, to a distance of 2.5: the walls around the cell were"
                    + " no obstacle.",
                "",
                List.of(part("face", "fine-tuning")),
                false);
    }

    private static Demo.Step path() {
        return new Demo.Step(
                "The shadow of the way",
                "Projected on the plane, the same 200 steps hardly move: by less than a tenth of a"
                    + " cell. Whoever looked at the plane alone would say that training stood still"
                    + " in a minimum. It only went where the picture does not look.",
                "\\lVert\\Delta w\\rVert^2=\\lVert\\Delta w_{\\text{plane}}\\rVert^2"
                        + "+\\lVert\\Delta w_{\\perp}\\rVert^2",
                List.of(part("face", "path of fine-tuning")),
                false);
    }

    private static Demo.Step caution() {
        return new Demo.Step(
                "What may be concluded",
                "A plane shows what it shows: these losses at these weights, and counterexamples"
                    + " can be found on it. It does not show what is typical; for that, draw many"
                    + " planes by a rule fixed beforehand, as the surface lab does, or measure"
                    + " curvature in all directions, as the spectrum lab does. And a rule about"
                    + " shapes on planes, the paper warns, can be satisfied without any regard to"
                    + " the task.",
                "",
                List.of(part("penalty", "random planes")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(SliceDemo.class, "", experiment, figure);
    }
}
