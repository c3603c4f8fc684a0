package saddleback.viz.figure;

/** The colours of several shapes: all the same, or each by its value. */
public sealed interface Fill {
    /** Tells whether the fill suits so many shapes, else {@link IllegalArgumentException}. */
    void check(int shapes);

    /**
     * One colour for all.
     *
     * @param ink colour
     * @param opacity 0 to 1
     */
    record Plain(Ink ink, double opacity) implements Fill {
        public Plain {
            Rules.within("opacity", opacity, 0, 1);
        }

        @Override
        public void check(int shapes) {
            // one colour suits any number
        }
    }

    /**
     * A colour for each value.
     *
     * @param values one for each shape, not copied; not finite: the theme's colour for no data
     * @param scale value to colour
     * @param opacity 0 to 1
     */
    record Valued(double[] values, ColourScale scale, double opacity) implements Fill {
        public Valued {
            Rules.within("opacity", opacity, 0, 1);
        }

        @Override
        public void check(int shapes) {
            Rules.length("values", values, shapes);
        }
    }
}
