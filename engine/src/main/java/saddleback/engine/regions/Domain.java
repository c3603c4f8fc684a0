package saddleback.engine.regions;

import org.jspecify.annotations.Nullable;

import saddleback.engine.settings.ByValue;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** Where regions are counted, in the coordinates of the cut. Numbers are exactly these float64. */
public sealed interface Domain {

    /**
     * An axis-parallel box.
     *
     * @param lo lower corner
     * @param hi upper corner, above {@code lo} everywhere
     */
    record Box(
            @Setting(value = "Lower corner", required = true) double[] lo,
            @Setting(value = "Upper corner", required = true) double[] hi)
            implements Domain {

        /** Checks that it is not empty. */
        public Box {
            if (hi.length != lo.length)
                throw new IllegalArgumentException(
                        "hi: %d numbers as lo, was %d".formatted(lo.length, hi.length));
            for (int i = 0; i < lo.length; i++)
                if (!Double.isFinite(lo[i]) || !Double.isFinite(hi[i]) || !(lo[i] < hi[i]))
                    throw new IllegalArgumentException(
                            "hi: finite and above lo %s, was %s".formatted(lo[i], hi[i]));
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

    /** The open disc of a plane cut. */
    record Disc(
            @Setting(value = "Centre, two coordinates", required = true) double[] centre,
            @Setting(value = "Radius", min = 0, above = true, required = true) double radius)
            implements Domain {

        /** Checks the shape. */
        public Disc {
            Ranges.check(Disc.class, centre, radius);
            if (centre.length != 2 || !Double.isFinite(centre[0]) || !Double.isFinite(centre[1]))
                throw new IllegalArgumentException(
                        "centre: 2 finite numbers, was %d".formatted(centre.length));
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

    /** The whole line or plane. */
    record Whole() implements Domain {}
}
