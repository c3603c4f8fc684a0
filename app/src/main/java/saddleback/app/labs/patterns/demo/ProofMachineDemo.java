package saddleback.app.labs.patterns.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "The proof as a machine", in seven steps, after Czarnecki, Osindero, Pascanu and Jaderberg 2019
 * (arXiv 1912.07559), with hats as the approximation. A test holds the numbers in the words to
 * those of the experiments.
 */
public final class ProofMachineDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "proof-machine",
                    "The proof as a machine",
                    "A network is written down, without training, whose loss is a given function"
                            + " of two of its biases, with a proved bound of the error.",
                    List.of(hats(), anatomy(), plane(), grid(), transfer(), task(), colours()));

    private ProofMachineDemo() {}

    private static Demo.Step hats() {
        return new Demo.Step(
                "A loss made of hats",
                "A ReLU network can make a hat: 1 at a node, 0 at its neighbours, straight between."
                    + " Nine hats, each as high as its node needs, are added to the first output of"
                    + " a network that answers the same for every input. At the nodes the loss is"
                    + " the target; between them it is off by 0.091 at most, and 0.224 is proved.",
                "\\begin{array}{c}s(z)=\\sum_i c_i\\,\\varphi(Gz-i)\\\\"
                        + "\\varphi(t)=\\max(0,\\,1-|t|)\\end{array}",
                List.of(part("hats", "maps")),
                false);
    }

    private static Demo.Step anatomy() {
        return new Demo.Step(
                "The machine, layer by layer",
                "In two dimensions hats stand on the triangles of a grid of $20\\times 20$ cells,"
                        + " one on each of 441 nodes. The first layer has weights 0, so the inputs"
                        + " never come in; its two biases are the place on the plane. Of 500,915"
                        + " parameters 4,738 are not 0, and the plane moves two.",
                "h=\\max(0,\\;0\\cdot x+z)=z",
                List.of(part("hill", "anatomy")),
                false);
    }

    private static Demo.Step plane() {
        return new Demo.Step(
                "The loss is the formula",
                "The constant answer has a loss $\\ell(s)$ that rises with $s$, so each height from"
                    + " $\\ln 2$ up has an $s$ of its own. That is what the nodes hold. The error"
                    + " is 0 at the nodes and 0.0094 at most on this lattice; the theorem grants"
                    + " 0.0109 everywhere. No step of training was made.",
                "\\begin{array}{c}T=0.8+0.8\\,(\\sin\\pi z_1\\,\\sin\\pi z_2)^2+0.3\\,z_1\\\\"
                        + "c_{ij}=\\ell^{-1}(T_{ij})\\end{array}",
                List.of(part("hill", "maps")),
                false);
    }

    private static Demo.Step grid() {
        return new Demo.Step(
                "Twice the grid, a quarter of the error",
                "From 5 to 40 cells along each axis the error falls from 0.146 to 0.0024, always"
                    + " below its bound: a slope of $-2$. The price is in the layers, which grow"
                    + " like $G^4$ when they are written as dense ones: 6,480,995 parameters at 40,"
                    + " nearly all of them 0.",
                "|L-T|\\;\\leq\\;\\frac{1-q_0}{4\\,G^2}\\,\\max\\lVert\\nabla^2 s\\rVert_2",
                List.of(part("hill", "study")),
                false);
    }

    private static Demo.Step transfer() {
        return new Demo.Step(
                "Any data with the same shares of labels",
                "A constant answer meets the data only through the shares $q$ of the labels. On"
                    + " test examples, on noise, with the labels in another order, on another data"
                    + " set with half of each label, the loss is the same to the last digit. Give a"
                    + " quarter of the examples another label and it is up to 0.86 away: the shares"
                    + " have changed.",
                "L=\\log\\sum_k e^{o_k}-\\sum_k q_k\\,o_k",
                List.of(part("hill", "transfers")),
                false);
    }

    private static Demo.Step task() {
        return new Demo.Step(
                "With the task kept",
                "Theorem 2: beside the machine stands a trained network, whole. At the lowest point"
                    + " of the pattern it does its work, 99 % of the examples right; the pattern"
                    + " adds to one output until the loss is what was asked, and the answers"
                    + " suffer. Now inputs matter. On test examples the loss is up to 0.015 away,"
                    + " on noise 3.0.",
                "\\frac{1}{N}\\sum_n\\ell\\bigl(f(x_n)+s(z)\\,e_0,\\,y_n\\bigr)\\approx T(z)",
                List.of(part("task", "accuracy")),
                false);
    }

    private static Demo.Step colours() {
        return new Demo.Step(
                "Three losses are a picture",
                "Nothing keeps a network from three heads with a loss each, moved by the same two"
                    + " biases: one paints red, one green, one blue, as in Figure 1 of the paper."
                    + " The picture has edges, where a cell of the grid has to lead from one colour"
                    + " to the other; at the nodes its losses are exact.",
                "(z_1,z_2)\\;\\mapsto\\;(L_{\\text{red}},\\,L_{\\text{green}},\\,L_{\\text{blue}})",
                List.of(part("colours", "painting")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(ProofMachineDemo.class, "", experiment, figure);
    }
}
