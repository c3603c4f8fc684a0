package saddleback.engine.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Takes the light out of an image, row by row, averaged where it is large. */
final class Reduced {
    private static final int CHANNELS = 4;
    private static final double BYTE = 255;

    private final BufferedImage image;
    private final int width;
    private final int height;

    /** Sums of red, green and blue as far as they can be seen, and of alpha. */
    private final double[][] sum;

    private Reduced(BufferedImage image) {
        this.image = image;
        int longest = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1, (double) Picture.LONGEST / longest);
        width = Math.max(1, (int) Math.round(scale * image.getWidth()));
        height = Math.max(1, (int) Math.round(scale * image.getHeight()));
        sum = new double[CHANNELS][width * height];
    }

    /** The picture with its longer side of {@link Picture#LONGEST} pixels at most. */
    static Picture of(BufferedImage image) {
        Reduced reduced = new Reduced(image);
        double[][] row = new double[CHANNELS][image.getWidth()];
        boolean grey = isGrey(image.getColorModel());
        for (int y = 0; y < image.getHeight(); y++) {
            if (grey) greys(image, y, row);
            else colours(image, y, row);
            reduced.add(y, row);
        }
        return reduced.picture();
    }

    /** Whether samples are greys as they are; the JDK would take them for linear light. */
    private static boolean isGrey(ColorModel model) {
        return model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(model instanceof IndexColorModel)
                && model.getTransferType() <= java.awt.image.DataBuffer.TYPE_USHORT;
    }

    private static void greys(BufferedImage image, int y, double[][] row) {
        Raster raster = image.getRaster();
        ColorModel model = image.getColorModel();
        boolean clear = model.hasAlpha() && raster.getNumBands() > 1;
        int[] samples = raster.getPixels(0, y, image.getWidth(), 1, (int[]) null);
        int bands = raster.getNumBands();
        double most = (1 << model.getComponentSize(0)) - 1;
        double opaque = clear ? (1 << model.getComponentSize(1)) - 1 : 1;
        for (int x = 0; x < image.getWidth(); x++) {
            double alpha = clear ? samples[bands * x + 1] / opaque : 1;
            double light = alpha * samples[bands * x] / most;
            for (int c = 0; c < CHANNELS - 1; c++) row[c][x] = light;
            row[CHANNELS - 1][x] = alpha;
        }
    }

    private static void colours(BufferedImage image, int y, double[][] row) {
        int[] argb = image.getRGB(0, y, image.getWidth(), 1, null, 0, image.getWidth());
        for (int x = 0; x < argb.length; x++) {
            double alpha = (argb[x] >>> 24) / BYTE;
            row[0][x] = alpha * (argb[x] >> 16 & 0xFF) / BYTE;
            row[1][x] = alpha * (argb[x] >> 8 & 0xFF) / BYTE;
            row[2][x] = alpha * (argb[x] & 0xFF) / BYTE;
            row[CHANNELS - 1][x] = alpha;
        }
    }

    private void add(int y, double[][] row) {
        for (int c = 0; c < CHANNELS; c++) {
            double[] mean = AreaMean.along(row[c], 1, image.getWidth(), 1, width);
            int from = AreaMean.first(y, height, image.getHeight());
            int end = Math.min(height, AreaMean.end(y, height, image.getHeight()));
            for (int i = from; i < end; i++) {
                double weight = AreaMean.share(y, i, image.getHeight(), height);
                for (int x = 0; x < width; x++) sum[c][i * width + x] += weight * mean[x];
            }
        }
    }

    private Picture picture() {
        double[] alpha = sum[CHANNELS - 1];
        for (int i = 0; i < alpha.length; i++) {
            for (int c = 0; c < CHANNELS - 1; c++)
                sum[c][i] = alpha[i] == 0 ? 0 : Math.clamp(sum[c][i] / alpha[i], 0, 1);
            alpha[i] = Math.clamp(alpha[i], 0, 1);
        }
        return new Picture(width, height, sum[0], sum[1], sum[2], alpha);
    }
}
