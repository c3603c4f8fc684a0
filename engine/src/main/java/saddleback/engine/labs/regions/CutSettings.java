package saddleback.engine.labs.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.regions.Slice;
import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.util.Arrays;

/** Which inputs are looked at. */
public sealed interface CutSettings {

    /**
     * Whatever can be drawn: the input space where it has at most two features or there are no
     * data, else the plane through three training examples, of different classes where there are
     * three, the first of each, and not on one line.
     */
    @Id(
            value = "automatic",
            meaning = "The input space up to two features, else the plane of three examples")
    record Automatic() implements CutSettings {}

    /** All inputs, u = x. */
    @Id(value = "input", meaning = "The input space itself")
    record Input() implements CutSettings {}

    /** x = c + T u. */
    @Id(value = "slice", meaning = "Inputs c + T u")
    record Affine(@Setting("The slice") Slice slice) implements CutSettings {}

    /**
     * The line, plane or flat through training examples. Coordinates are in the units of the
     * inputs, so that lengths, areas and volumes are those of the input space; 0 is the mean of the
     * examples, the first axis points from the first example to the second, and each further
     * example lies on the positive side of one further axis.
     */
    @Id(value = "points", meaning = "Through training examples: two a line, three a plane")
    record Points(@Setting("Indices of training examples, two to six") int[] examples)
            implements CutSettings {

        /** Checks how many there are. */
        public Points {
            if (examples.length < 2 || examples.length > 6)
                throw new IllegalArgumentException(
                        "examples: 2 to 6 indices, was " + examples.length);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }
    }

    /** Some features vary, as coordinates, while the others stay as in an example. */
    @Id(value = "axes", meaning = "Some features, the others as in a training example")
    record Axes(
            @Setting("Indices of the features that vary, one to five") int[] features,
            @Setting(value = "Training example that gives the others", min = 0) int example)
            implements CutSettings {

        /** Checks how many there are. */
        public Axes {
            if (features.length < 1 || features.length > 5)
                throw new IllegalArgumentException(
                        "features: 1 to 5 indices, was " + features.length);
            if (Arrays.stream(features).distinct().count() < features.length)
                throw new IllegalArgumentException(
                        "features: each once, was " + Arrays.toString(features));
            Ranges.check(Axes.class, features, example);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }

        /** The first two features of the first example. */
        public static Axes defaults() {
            return new Axes(new int[] {0, 1}, 0);
        }
    }

    /** The line through two inputs; u runs from 0 to 1 between them. */
    @Id(value = "line", meaning = "The line from one input to another")
    record Line(
            @Setting(value = "Where u is 0", required = true) double[] from,
            @Setting(value = "Where u is 1", required = true) double[] to)
            implements CutSettings {

        /** Checks the lengths. */
        public Line {
            if (from.length != to.length)
                throw new IllegalArgumentException(
                        "to: %d numbers as from, was %d".formatted(from.length, to.length));
            if (Arrays.equals(from, to))
                throw new IllegalArgumentException(
                        "to: another input than from, was " + Arrays.toString(to));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return ByValue.equal(this, other);
        }

        @Override
        public int hashCode() {
            return ByValue.hash(this);
        }
    }
}
