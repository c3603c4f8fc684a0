package saddleback.viz.figure;

/** The colours of several shapes: all the same, or each by its value or kind. */
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

    /**
     * A colour of the theme's palette for each kind.
     *
     * @param kinds one for each shape, not copied; runs round when the palette ends; below 0: the
     *     theme's colour for no data
     * @param opacity 0 to 1
     */
    record Indexed(int[] kinds, double opacity) implements Fill {
        public Indexed {
            Rules.within("opacity", opacity, 0, 1);
        }

        @Override
        public void check(int shapes) {
            if (kinds.length != shapes)
                throw Rules.broken("kinds.length", String.valueOf(shapes), kinds.length);
        }
    }

    /**
     * A hue for each shape, all of one lightness, which the theme chooses: for directions, and for
     * more kinds than a palette has colours.
     *
     * @param turns hues in turns, one for each shape, not copied; whole turns make no difference;
     *     not finite: the theme's colour for no data
     * @param opacity 0 to 1
     */
    record Hued(double[] turns, double opacity) implements Fill {
        public Hued {
            Rules.within("opacity", opacity, 0, 1);
        }

        @Override
        public void check(int shapes) {
            Rules.length("turns", turns, shapes);
        }
    }
}
