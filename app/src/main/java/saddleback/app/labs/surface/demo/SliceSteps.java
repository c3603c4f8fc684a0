package saddleback.app.labs.surface.demo;

import saddleback.app.labs.Demo;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Arrows;
import saddleback.viz.figure.Fill;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Points;
import saddleback.viz.figure.Stroke;
import saddleback.viz.figure.Symbol;
import saddleback.viz.figure.Text;

import java.util.List;

/** Steps 1 to 4: a point, lines and a plane. */
final class SliceSteps {
    private SliceSteps() {}

    static List<Demo.Step> all() {
        return List.of(wholeSurface(), solutions(), line(), plane());
    }

    private static Demo.Step wholeSurface() {
        return new Demo.Step(
                "One network, one point, one height",
                "All weights of a network together, $\\theta$, are one point of weight space, and"
                    + " the loss gives that point one height. This network has two weights, so its"
                    + " whole loss can be drawn. The red line is the way of gradient descent from a"
                    + " random start to the lowest point.",
                "L(\\theta)=\\frac{1}{N}\\sum_{i=1}^{N}\\ell\\bigl(f_\\theta(x_i),\\,y_i\\bigr)",
                List.of(Parts.of("", "two-weights", "surface")),
                false);
    }

    private static Demo.Step solutions() {
        double[] x = {0, 1};
        double[] loss = {0.0158, 0.0122};
        double middle = 0.5;
        double straight = (loss[0] + loss[1]) / 2;
        double barrier = 0.517;
        Demo.Part part = Parts.of("", "two-solutions", "loss");
        return new Demo.Step(
                "A line through two solutions",
                "With 2410 weights the loss can be seen in slices only. This is the straight line"
                    + " from one trained network, $a=0$, to another, $a=1$, which differs in its"
                    + " random seed alone. Both have a small loss, and between them stands a"
                    + " barrier; the line says nothing about other ways from one to the other.",
                "f(a)=L\\bigl((1-a)\\,\\theta_1+a\\,\\theta_2\\bigr)",
                List.of(
                        Parts.marked(
                                part,
                                new Points(
                                        x,
                                        loss,
                                        Symbol.CIRCLE,
                                        7,
                                        new Fill.Plain(new Ink.Series(1), 1),
                                        ""),
                                new Text(0, 0.04, "network 1", Anchor.ABOVE, Ink.TEXT),
                                new Text(1, 0.04, "network 2", Anchor.ABOVE, Ink.TEXT),
                                new Arrows(
                                        new double[] {middle},
                                        new double[] {straight},
                                        new double[] {0},
                                        new double[] {barrier},
                                        1,
                                        Stroke.of(new Ink.Series(1), 1.2),
                                        ""),
                                new Text(0.52, 0.27, "barrier", Anchor.RIGHT, Ink.TEXT))),
                false);
    }

    private static Demo.Step line() {
        return new Demo.Step(
                "A line in a random direction",
                "Now we walk from one trained network in one random direction $d$, forwards and"
                    + " backwards. Both pictures show the same numbers: a logarithmic axis of the"
                    + " loss brings out the bottom of the valley, a linear one its walls. And one"
                    + " direction of 2410 speaks for itself alone.",
                "f(a)=L(\\theta+a\\,d)",
                List.of(
                        Parts.of("logarithmic axis", "random-line", "loss"),
                        Parts.linear(Parts.of("linear axis", "random-line", "loss"))),
                false);
    }

    private static Demo.Step plane() {
        return new Demo.Step(
                "A plane, as a surface and as a map",
                "Two random directions span a plane, and the loss over it is a surface. Surface and"
                        + " map show the same 3721 numbers. Turn the surface: its shape depends on"
                        + " where you stand, the map's lines of equal loss do not.",
                "f(a,b)=L(\\theta+a\\,d_1+b\\,d_2)",
                List.of(
                        Parts.of("surface", "random-plane", "surface"),
                        Parts.of("map", "random-plane", "map")),
                false);
    }
}
