package saddleback.app.labs.surface.demo;

import saddleback.app.labs.Demo;
import saddleback.app.look.Look;
import saddleback.viz.figure.Mark;

import java.util.List;

/** Parts of a step whose experiments are files beside this class. */
final class Parts {
    private Parts() {}

    /** A figure of an experiment as its lab draws it. */
    static Demo.Part of(String caption, String experiment, String figure) {
        return Demo.Part.beside(Parts.class, caption, experiment, figure);
    }

    /** The same with something drawn over it. */
    static Demo.Part marked(Demo.Part part, Mark... marks) {
        return new Demo.Part(
                part.caption(),
                part.experiment(),
                part.figure(),
                part.appearance(),
                List.of(marks),
                part.spaceMarks());
    }

    /** The same with values on a linear axis. */
    static Demo.Part linear(Demo.Part part) {
        Look l = Look.defaults();
        var look =
                new Look(
                        l.colours(),
                        Look.Spread.LINEAR,
                        l.clipBelow(),
                        l.clipAbove(),
                        l.contours(),
                        l.contourLabels(),
                        l.exaggeration(),
                        l.wireframe(),
                        l.opacity(),
                        l.light(),
                        l.floor());
        return new Demo.Part(
                part.caption(),
                part.experiment(),
                part.figure(),
                part.appearance().with(look),
                part.marks(),
                part.spaceMarks());
    }
}
