package saddleback.app.labs.surface.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/** Steps 9 to 12: what slices hide. */
final class BlindSpotSteps {
    private BlindSpotSteps() {}

    static List<Demo.Step> all() {
        return List.of(twoPlanes(), eigenvectors(), wayOfTraining(), several());
    }

    private static Demo.Step twoPlanes() {
        return new Demo.Step(
                "Two planes through one network",
                "Both planes are random, go through the same network of 42 weights and have the"
                    + " same scale; they look different. A random direction $d$ mixes all"
                    + " eigenvectors of the Hessian $H$: at unit length its curvature is, on"
                    + " average, the mean of the $n$ eigenvalues. A few steep or falling directions"
                    + " among many flat ones hardly show.",
                "\\mathbb{E}\\bigl[d^{\\mathsf T}H\\,d\\bigr]=\\frac{\\mathrm{tr}\\,H}{n}"
                        + "=\\frac{1}{n}\\sum_{k=1}^{n}\\lambda_k\\qquad(\\lVert d\\rVert=1)",
                List.of(Parts.of("", "two-planes", "planes")),
                false);
    }

    private static Demo.Step eigenvectors() {
        return new Demo.Step(
                "What random planes hide",
                "With weights near zero this network stands by a saddle. Both planes go through it,"
                    + " reach about equally far and have the same axis of the loss. In the random"
                    + " plane almost nothing happens; along the Hessian's eigenvectors of largest"
                    + " and smallest eigenvalue the loss rises and falls.",
                "H\\,v_1=0.253\\,v_1\\qquad H\\,v_n=-0.243\\,v_n",
                List.of(
                        Parts.of("random directions", "saddle-random", "surface"),
                        Parts.of("eigenvectors", "saddle-eigenvectors", "surface")),
                true);
    }

    private static Demo.Step wayOfTraining() {
        return new Demo.Step(
                "The way of training, and what its plane misses",
                "The two first principal components of the recorded steps hold 99.2 % of their"
                    + " squared distance from the end. Yet close to the end the steps lie almost"
                    + " wholly outside the plane, as the second picture shows. Few components are"
                    + " no sign of a simple landscape: random walks in many dimensions have them"
                    + " too (Antognini and Sohl-Dickstein 2018, arXiv 1806.08805).",
                "",
                List.of(
                        Parts.of("the plane", "training-path", "map"),
                        Parts.of("what it misses", "training-path", "what the slice misses")),
                false);
    }

    private static Demo.Step several() {
        return new Demo.Step(
                "Draw several",
                "A slice is exact, and it is a very small part. Say which directions, which"
                    + " normalisation and which scale, and draw several: here are the mean and the"
                    + " spread over twelve random planes through the network of step 9. Where the"
                    + " spread is large, one plane proves little.",
                "",
                List.of(Parts.of("", "many-planes", "spread of planes")),
                false);
    }
}
