package saddleback.engine.picture;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A picture as light. Numbers are those of files, sRGB, as the eye sees equal steps: no gamma is
 * taken out. Arrays are row-major from the top left, each number in [0, 1]; not copied, not changed
 * by anyone.
 *
 * @param width pixels
 * @param height pixels
 * @param red light, of a pixel that cannot be seen at all 0
 * @param green light
 * @param blue light
 * @param alpha 0 for a pixel that cannot be seen, 1 for one that hides what is behind
 */
public record Picture(
        int width, int height, double[] red, double[] green, double[] blue, double[] alpha) {
    /** The longer side of a picture that was read; larger ones are averaged to it. */
    public static final int LONGEST = 1000;

    /** Checks the lengths. */
    public Picture {
        if (width < 1 || height < 1)
            throw new IllegalArgumentException(
                    "width, height: 1 or more, was %d x %d".formatted(width, height));
        for (double[] channel : new double[][] {red, green, blue, alpha})
            if (channel.length != width * height)
                throw new IllegalArgumentException(
                        "channel: %d numbers, was %d".formatted(width * height, channel.length));
    }

    /**
     * Reads a PNG, JPEG, GIF (its first picture), BMP or SVG file. Nothing else is loaded that an
     * SVG file names. A drawing is rendered with its longer side of {@link #LONGEST} pixels; what
     * turns or corrects a photograph (EXIF, colour profiles of grey pictures) is not heeded.
     *
     * @throws IllegalArgumentException "file: rule, was value" for a damaged or too large one
     * @throws IOException if it cannot be read
     */
    public static Picture read(Path file) throws IOException {
        return PictureFile.read(file);
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    public static Picture read(String name, byte[] bytes) {
        return PictureFile.read(name, bytes);
    }

    /** Another number of pixels: each gets the mean over its area, as far as it can be seen. */
    public Picture resampled(int columns, int rows) {
        double[] seen = resampled(alpha, columns, rows);
        return new Picture(
                columns,
                rows,
                light(red, seen, columns, rows),
                light(green, seen, columns, rows),
                light(blue, seen, columns, rows),
                seen);
    }

    private double[] light(double[] channel, double[] seen, int columns, int rows) {
        double[] shown = new double[channel.length];
        for (int i = 0; i < shown.length; i++) shown[i] = channel[i] * alpha[i];
        double[] mean = resampled(shown, columns, rows);
        for (int i = 0; i < mean.length; i++)
            mean[i] = seen[i] == 0 ? 0 : Math.clamp(mean[i] / seen[i], 0, 1);
        return mean;
    }

    private double[] resampled(double[] channel, int columns, int rows) {
        double[] wide = AreaMean.along(channel, height, width, 1, columns);
        double[] mean = AreaMean.along(wide, 1, height, columns, rows);
        for (int i = 0; i < mean.length; i++) mean[i] = Math.clamp(mean[i], 0, 1);
        return mean;
    }

    /**
     * Red, green and blue before a grey wall; fresh arrays.
     *
     * @param wall its light: 0 black, 1 white
     */
    public double[][] before(double wall) {
        return new double[][] {before(red, wall), before(green, wall), before(blue, wall)};
    }

    private double[] before(double[] channel, double wall) {
        double[] light = new double[channel.length];
        for (int i = 0; i < light.length; i++)
            light[i] = Math.clamp(alpha[i] * channel[i] + (1 - alpha[i]) * wall, 0, 1);
        return light;
    }

    /** How bright it is before a grey wall, with the weights of ITU-R BT.709; a fresh array. */
    public double[] brightness(double wall) {
        double[][] rgb = before(wall);
        double[] bright = new double[alpha.length];
        for (int i = 0; i < bright.length; i++)
            bright[i] =
                    Math.clamp(0.2126 * rgb[0][i] + 0.7152 * rgb[1][i] + 0.0722 * rgb[2][i], 0, 1);
        return bright;
    }

    @Override
    public String toString() {
        return "Picture[%d x %d]".formatted(width, height);
    }
}
