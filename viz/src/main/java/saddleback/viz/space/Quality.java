package saddleback.viz.space;

/**
 * How finely a picture is sampled.
 *
 * @param samples samples per pixel along each side, 1 to 8
 */
public record Quality(int samples) {
    /** One sample a pixel, for a picture in motion. */
    public static final Quality DRAFT = new Quality(1);

    /** Three by three samples a pixel, for a picture at rest and for print. */
    public static final Quality FINAL = new Quality(3);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException outside 1 to 8
     */
    public Quality {
        if (samples < 1 || samples > 8)
            throw new IllegalArgumentException("samples: 1 to 8, was " + samples);
    }
}
