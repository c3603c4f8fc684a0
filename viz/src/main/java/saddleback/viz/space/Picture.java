package saddleback.viz.space;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.WritableRaster;
import java.util.Optional;

/**
 * A drawn scene: colours and, for every pixel, what is seen there. All arrays are row-major, {@code
 * width * height}, and belong to the picture.
 *
 * @param width pixels
 * @param height pixels
 * @param argb colours, premultiplied, transparent where nothing is seen
 * @param depth nearness of the nearest surface (see {@link Pixel#depth}), negative infinity where
 *     there is none
 * @param value colour value of the nearest surface in data units, NaN where there is none
 * @param owner index of the nearest surface, plus 64 on a plateau, -1 where there is none
 * @param projection how it was seen
 */
public record Picture(
        int width,
        int height,
        int[] argb,
        float[] depth,
        float[] value,
        byte[] owner,
        Projection projection) {
    /**
     * What lies under a point of the picture, in constant time; empty on the ground and outside.
     */
    public Optional<Hit> at(double x, double y) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        if (column < 0 || row < 0 || column >= width || row >= height) return Optional.empty();
        int i = row * width + column;
        if (owner[i] < 0) return Optional.empty();
        Position p = projection.unproject(new Pixel(column + 0.5, row + 0.5, depth[i]));
        return Optional.of(new Hit(owner[i] & 63, p.x(), p.y(), p.z(), value[i], owner[i] >= 64));
    }

    /** The colours as an image, which shares their array. */
    public BufferedImage image() {
        ColorModel model =
                new DirectColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        32,
                        0xFF0000,
                        0xFF00,
                        0xFF,
                        0xFF000000,
                        true,
                        DataBuffer.TYPE_INT);
        WritableRaster raster =
                java.awt.image.Raster.createPackedRaster(
                        new DataBufferInt(argb, argb.length),
                        width,
                        height,
                        width,
                        new int[] {0xFF0000, 0xFF00, 0xFF, 0xFF000000},
                        null);
        return new BufferedImage(model, raster, true, null);
    }
}
