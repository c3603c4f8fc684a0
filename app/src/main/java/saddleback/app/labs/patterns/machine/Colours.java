package saddleback.app.labs.patterns.machine;

import saddleback.viz.figure.Ink;

/** Colours that mean the same in all figures. */
final class Colours {
    /** The point of the plane. */
    static final Ink POINT = new Ink.Rgb(0xE34A33);

    /** Lines over maps. */
    static final Ink LINES = new Ink.Rgb(0xFFFFFF);

    private static final int FIRST_NODE = 2;

    private Colours() {}

    /** Of an active node, counted from 0. */
    static Ink node(int index) {
        return new Ink.Series(FIRST_NODE + index);
    }

    /** Of the parameters that are moved. */
    static Ink moved() {
        return new Ink.Series(1);
    }

    /** Of what units give. */
    static Ink units() {
        return new Ink.Series(0);
    }
}
