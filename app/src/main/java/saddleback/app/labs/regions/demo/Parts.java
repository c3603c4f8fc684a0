package saddleback.app.labs.regions.demo;

import saddleback.app.labs.Demo;
import saddleback.viz.figure.Mark;

import java.util.List;

/** Parts of a step whose experiments are files beside this class. */
final class Parts {
    private Parts() {}

    /** A figure of an experiment as its lab draws it. */
    static Demo.Part of(String caption, String experiment, String figure) {
        return Demo.Part.beside(Parts.class, caption, experiment, figure);
    }

    /** The map of the activation regions of an experiment. */
    static Demo.Part map(String caption, String experiment) {
        return of(caption, experiment, "activation regions");
    }

    /** The function along a line of inputs. */
    static Demo.Part line(String caption, String experiment) {
        return of(caption, experiment, "function along the line");
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
}
