package saddleback.app.gui;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The windows that are open, as they lie over one another on the screen. */
final class Layers {
    private Layers() {}

    /** A window with its menus, tooltips and dialogs; on the window's thread. */
    static BufferedImage over(Stage stage) {
        BufferedImage all = picture(stage);
        Graphics2D g = all.createGraphics();
        for (Window w : List.copyOf(Window.getWindows()))
            if (w.isShowing() && w.getScene() != null && isOver(w, stage))
                put(picture(w), w.getX() - stage.getX(), w.getY() - stage.getY(), all, g);
        g.dispose();
        return all;
    }

    private static boolean isOver(Window w, Stage stage) {
        if (w.equals(stage)) return false;
        return w instanceof PopupWindow || (w instanceof Stage s && stage.equals(s.getOwner()));
    }

    /** Where it lies, or as near to it as can be seen whole. */
    private static void put(
            BufferedImage what, double x, double y, BufferedImage over, Graphics2D g) {
        int right = Math.max(0, over.getWidth() - what.getWidth());
        int down = Math.max(0, over.getHeight() - what.getHeight());
        int left = (int) Math.round(Math.clamp(x, 0, right));
        int top = (int) Math.round(Math.clamp(y, 0, down));
        g.drawImage(what, left, top, null);
    }

    private static BufferedImage picture(Window window) {
        var how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        boolean ground = window instanceof Stage;
        WritableImage image =
                ground
                        ? window.getScene().snapshot(null)
                        : window.getScene().getRoot().snapshot(how, null);
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] argb = new int[w * h];
        image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        var out =
                new BufferedImage(
                        w, h, ground ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        out.setRGB(0, 0, w, h, argb, 0, w);
        return out;
    }
}
