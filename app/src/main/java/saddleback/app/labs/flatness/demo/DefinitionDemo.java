package saddleback.app.labs.flatness.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Which definition survives?", in eight steps: measures of flatness against changes of parameters
 * that leave the function as it is. A test holds the numbers in the words to those of the
 * experiments.
 */
public final class DefinitionDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "which-definition",
                    "Which definition survives?",
                    "Ten measures against eight changes of parameters, and what becomes of the link"
                            + " between flatness and generalisation.",
                    List.of(
                            matrix(),
                            units(),
                            adaptive(),
                            weightNorm(),
                            anyMap(),
                            trained(),
                            rescaled(),
                            caution()));

    private DefinitionDemo() {}

    private static Demo.Step matrix() {
        return new Demo.Step(
                "Ten measures, eight changes",
                "Each column is a change of parameters or units that leaves the network's answers"
                    + " as they are, each row something that has been proposed to tell a good"
                    + " minimum. All cells are measured on one network of 42 parameters: a tick"
                    + " where nothing changes, else the factor, and in brackets what theory says."
                    + " Theory is right wherever it says something. Only the order of units leaves"
                    + " every row alone.",
                "f_{T\\theta}=f_\\theta\\quad\\Rightarrow\\quad\\mu(T\\theta)=\\mu(\\theta)\\;?",
                List.of(part("matrix", "matrix")),
                false);
    }

    private static Demo.Step units() {
        return new Demo.Step(
                "Measures with a unit",
                "Spectral norm and trace are a loss over the square of a parameter. The alpha-scale"
                    + " measures the parameters of each layer in another unit, here 10 and"
                    + " $\\frac{1}{10}$, and these numbers follow: 82 times as much. Sharpness in a"
                    + " ball of radius 0.05 grows 128 times, for the ball stays while the"
                    + " parameters shrink. Nothing in the function has a say in this.",
                "\\operatorname{tr}\\nabla^2L(T_\\alpha\\theta)"
                        + "=\\alpha^{-2}\\operatorname{tr}B_1+\\alpha^2\\operatorname{tr}B_2",
                List.of(part("factor-tenth", "measures")),
                false);
    }

    private static Demo.Step adaptive() {
        return new Demo.Step(
                "Measures without a unit",
                "ASAM (Kwon et al. 2021), relative flatness (Petzka et al. 2021; below, that of the"
                    + " first layer), the Fisher-Rao norm (Liang et al. 2019), the path norm and"
                    + " the adaptive trace have no such unit. They stand still even when each"
                    + " hidden unit gets a factor of its own, from $\\frac{1}{10}$ to 10.",
                "\\kappa=\\sum_{s,s'}\\langle w_s,w_{s'}\\rangle\\operatorname{tr}H_{s,s'}",
                List.of(part("unit-scale", "measures")),
                false);
    }

    private static Demo.Step weightNorm() {
        return new Demo.Step(
                "Weight normalisation",
                "Write the weights of each unit as a length $s$ and a direction, and let $v$ be a"
                    + " tenth as long as $w$. The function does not notice the length of $v$; the"
                    + " trace is 26 times as large (the law below holds at minima). Now measures"
                    + " that withstood the factors give way too: ASAM is 1.48 times as large, the"
                    + " adaptive trace 1.06, relative flatness 0.51. The Fisher-Rao norm and the"
                    + " path norm do not move.",
                "\\begin{array}{c}w=s\\,\\frac{v}{\\lVert v\\r"
                        + "Vert}\\qquad\\Pi=I-\\frac{vv^\\top}{\\lVert v\\r"
                        + "Vert^2}\\\\\\n"
                        + "abla_v^2L=\\frac{s^2}{\\lVert v\\r"
                        + "Vert^2}\\,\\Pi\\,\\n"
                        + "abla_w^2L\\,\\Pi\\end{array}",
                List.of(part("weight-norm", "measures")),
                false);
    }

    private static Demo.Step anyMap() {
        return new Demo.Step(
                "Any smooth map",
                "Nobody is bound to weights as coordinates. This map blows up a ball of radius 0.2"
                    + " around the parameters to 0.5 and changes nothing beyond 1. All that is made"
                    + " of curvatures there or of the Fisher matrix becomes 0.16 times as large,"
                    + " and what is made of gradients 0.4 times. Only path norm and input"
                    + " sensitivity are left: they look at the network, not at how the loss changes"
                    + " around it, and so say nothing of flatness.",
                "\\nabla^2L_\\eta=\\nabla g^\\top\\,\\nabla^2L\\,\\nabla g\\qquad"
                        + "\\Bigl(\\frac{0.2}{0.5}\\Bigr)^2=0.16",
                List.of(part("radial-map", "measures")),
                false);
    }

    private static Demo.Step trained() {
        return new Demo.Step(
                "Does flatness foretell generalisation?",
                "Twenty networks learnt 200 handwritten digits, some with a tenth, a fifth or two"
                    + " fifths of the labels wrong. All learnt every label they were given, wrong"
                    + " ones too; on test digits they err on 9 to 50 in a hundred. In the upper row"
                    + " sharper networks have the larger gap, whichever of eight measures is taken."
                    + " In the lower row are the same functions, first and last layer rescaled.",
                "\\text{gap}=\\text{error}_{\\text{test}}-\\text{error}_{\\text{train}}",
                List.of(part("sweep", "sweep-scatter")),
                false);
    }

    private static Demo.Step rescaled() {
        return new Demo.Step(
                "The ranking turned round",
                "Of the pairs of networks, $C$ come in the same order by measure and gap, $D$ in"
                    + " the opposite one; $T$ are ties of one of both. $\\tau$ is 1 where the"
                    + " orders agree. As trained, the spectral norm has 0.70 and the trace 0.72."
                    + " Each network's factor was chosen so that the flattest becomes the sharpest:"
                    + " the spectral norm now has $-0.70$ and the trace $-0.31$, while no output"
                    + " has changed by more than $2.2\\cdot 10^{-14}$. Adaptive trace, relative"
                    + " flatness, ASAM, Fisher-Rao and path norm have 0.70 to 0.78, before and"
                    + " after.",
                "\\tau=\\frac{C-D}{\\sqrt{(C+D+T_\\mu)(C+D+T_{\\text{gap}})}}",
                List.of(part("sweep", "sweep-tau")),
                false);
    }

    private static Demo.Step caution() {
        return new Demo.Step(
                "What is claimed, and what is not",
                "The claims concern definitions of flatness. A number that can be set at will while"
                    + " the function stays cannot by itself be why a network generalises. This does"
                    + " not make sharpness useless: networks trained alike, left in the parameters"
                    + " they were trained in, were ordered well by it. Nor does a measure that"
                    + " survives the factors of layers explain anything yet: here wrong labels"
                    + " moved it and the gap together, and other columns of this table move it"
                    + " while the gap stays.",
                "",
                List.of(part("matrix", "matrix")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(DefinitionDemo.class, "", experiment, figure);
    }
}
