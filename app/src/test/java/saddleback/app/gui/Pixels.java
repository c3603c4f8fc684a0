package saddleback.app.gui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** What is on a picture. */
final class Pixels {
    private Pixels() {}

    private static int[] argb(Image picture) {
        int w = (int) picture.getWidth();
        int h = (int) picture.getHeight();
        int[] argb = new int[w * h];
        picture.getPixelReader()
                .getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        return argb;
    }

    /** The same picture in pixels of its own. */
    static Image copy(Image picture) {
        return new WritableImage(
                picture.getPixelReader(), (int) picture.getWidth(), (int) picture.getHeight());
    }

    /** The share of pixels that are not transparent ground. */
    static double inked(Image picture) {
        int[] argb = argb(picture);
        int inked = 0;
        for (int p : argb) if (p >>> 24 > 128) inked++;
        return (double) inked / argb.length;
    }

    /** The share of pixels that differ between two pictures; all where their sizes differ. */
    static double differing(Image one, Image two) {
        int[] a = argb(one);
        int[] b = argb(two);
        if (a.length != b.length || one.getWidth() != two.getWidth()) return 1;
        int differing = 0;
        for (int i = 0; i < a.length; i++) if (a[i] != b[i]) differing++;
        return (double) differing / a.length;
    }

    /** The share of pixels within a distance in each channel of a colour 0xRRGGBB. */
    static double like(Image picture, int rgb, int distance) {
        int[] argb = argb(picture);
        int like = 0;
        for (int p : argb)
            if (p >>> 24 > 128
                    && near(p >> 16, rgb >> 16, distance)
                    && near(p >> 8, rgb >> 8, distance)
                    && near(p, rgb, distance)) like++;
        return (double) like / argb.length;
    }

    private static boolean near(int a, int b, int distance) {
        return Math.abs((a & 0xff) - (b & 0xff)) <= distance;
    }
}
