package saddleback.app.labs.patterns.demo;

import saddleback.app.labs.Demo;

import java.util.List;

/**
 * "Any picture is in there", in seven steps, after Skorokhodov and Burtsev 2019 (arXiv 1910.03867).
 * A test holds the numbers in the words to those of the experiments.
 */
public final class AnyPictureDemo {
    /** The demonstration. */
    public static final Demo DEMO =
            new Demo(
                    "any-picture",
                    "Any picture is in there",
                    "How a plane is found on which the loss of an ordinary network is a drawing,"
                            + " and what it costs.",
                    List.of(
                            drawing(),
                            objective(),
                            found(),
                            accuracy(),
                            course(),
                            outline(),
                            data()));

    private AnyPictureDemo() {}

    private static Demo.Step drawing() {
        return new Demo.Step(
                "What a drawing asks",
                "Each cell is a place in a plane of weights, and so a network of its own: 100"
                    + " networks that read handwritten digits. Where there is ink, in 34 cells, the"
                    + " loss shall be low; in the 66 others it shall be high. The plane is spanned"
                    + " by three vectors of weights drawn at random. After one step of training"
                    + " nothing is to be seen: crosses mark the 45 cells that are on the wrong side"
                    + " of the middle.",
                "w(x,y)=\\theta_0+s\\,(x\\,u+y\\,r)",
                List.of(part("start", "maps")),
                false);
    }

    private static Demo.Step objective() {
        return new Demo.Step(
                "One plane, all cells at once",
                "A step takes 64 images and moves the origin, both directions and the scale $s$ so"
                    + " that the mean loss falls where there is ink and rises elsewhere. A cell"
                    + " whose loss is above $\\tau=2.5$ is high enough and pulls no more. After 160"
                    + " steps 90 of the 100 cells are on the right side.",
                "\\begin{array}{c}\\min\\;\\frac{1}{|G|}\\sum_{g\\in G}L(w_g)\\\\"
                        + "-\\frac{1}{|B|}\\sum_{b\\in B}\\min(L(w_b),\\,\\tau)\\end{array}",
                List.of(part("halfway", "maps")),
                false);
    }

    private static Demo.Step found() {
        return new Demo.Step(
                "There it is",
                "After 1,000 steps all 100 cells are on the right side: the mean loss is 0.05 where"
                    + " there is ink and 4.9 elsewhere. On test images, which no step has seen, 99"
                    + " cells are right. Nothing about the face comes from digits or from the"
                    + " network. It was asked for.",
                "",
                List.of(part("face", "maps")),
                false);
    }

    private static Demo.Step accuracy() {
        return new Demo.Step(
                "Good networks in the shape of a face",
                "The cells of ink are not flukes. Together they classify 98.9 % of the training"
                    + " images and 94.8 % of the test images correctly; the cells of paper 39 and"
                    + " 38 %. One step of the plane leads from a good network to a bad one, and the"
                    + " next step back.",
                "",
                List.of(part("face", "accuracy")),
                false);
    }

    private static Demo.Step course() {
        return new Demo.Step(
                "The course of training",
                "The picture does not come line by line. Cells change sides for a long time: 90 are"
                    + " right after 160 steps, all after 1,000. Both means move at once, and the"
                    + " scale has doubled from 0.1 to 0.2. In the lab, the animation shows every"
                    + " moment that was kept.",
                "",
                List.of(part("face", "history")),
                false);
    }

    private static Demo.Step outline() {
        return new Demo.Step(
                "What was trained, and what was not",
                "Of 400 cells of this heart only the 150 along its outline were trained, as in the"
                    + " paper, here with $\\tau=5$; the gaps in the target were left alone. The"
                    + " inside is low all the same and the outside high, for the loss changes"
                    + " slowly between neighbours. 147 of the 150 are on the right side. About the"
                    + " rest of the plane, beyond the picture, nothing is promised.",
                "",
                List.of(part("heart", "maps")),
                false);
    }

    private static Demo.Step data() {
        return new Demo.Step(
                "What it costs, and what it needs",
                "One network has 2,410 parameters; the plane is three times as many numbers and a"
                    + " scale, so 7,231 were trained to place 100 losses. The face belongs to this"
                    + " task: with noise in place of the images, or with the labels in another"
                    + " order, it is gone, though the shares of the labels are the same. There are"
                    + " pictures for which even that does not matter: see the next demonstration.",
                "3\\cdot 2410+1=7231",
                List.of(part("face", "transfers")),
                false);
    }

    private static Demo.Part part(String experiment, String figure) {
        return Demo.Part.beside(AnyPictureDemo.class, "", experiment, figure);
    }
}
