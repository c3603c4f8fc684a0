package saddleback.viz.figure;

/** The colour of a mark, settled by the theme so that it is seen on light and dark ground. */
public sealed interface Ink {
    /** The colour of axes and words. */
    Ink TEXT = new Text();

    /** Half way between words and ground. */
    Ink MUTED = new Muted();

    /** See {@link #TEXT}. */
    record Text() implements Ink {}

    /** See {@link #MUTED}. */
    record Muted() implements Ink {}

    /**
     * A colour of the theme's palette for series.
     *
     * @param index from 0; runs round when the palette ends
     */
    record Series(int index) implements Ink {
        public Series {
            Rules.within("index", index, 0, Integer.MAX_VALUE);
        }
    }

    /**
     * The same colour on every ground.
     *
     * @param rgb 0xRRGGBB
     */
    record Rgb(int rgb) implements Ink {
        public Rgb {
            Rules.within("rgb", rgb, 0, 0xFFFFFF);
        }
    }
}
