package saddleback.app.labs.spectrum.demo;

import saddleback.app.labs.Demo;

/** Parts of a step whose experiments are files beside this class. */
final class Parts {
    private Parts() {}

    /** A figure of an experiment as its lab draws it. */
    static Demo.Part of(String caption, String experiment, String figure) {
        return Demo.Part.beside(Parts.class, caption, experiment, figure);
    }
}
