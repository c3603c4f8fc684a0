package saddleback.app.gui.figure;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import saddleback.app.look.Appearance;
import saddleback.viz.export.Paper;
import saddleback.viz.export.Png;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a grid as one picture, to be painted finer than the screen shows them.
 *
 * @param width of the grid in logical pixels
 * @param height of the grid in logical pixels
 * @param cells in the figures' order
 */
public record GridPicture(double width, double height, List<Cell> cells) {
    /** Pixels of the picture in a logical pixel of the screen, each way. */
    public static final int FINE = 2;

    private static final double POINTS_PER_INCH = 72;

    /** Copies the list. */
    public GridPicture {
        cells = List.copyOf(cells);
    }

    /**
     * A figure and where it stands, in logical pixels.
     *
     * @param how it is seen
     * @param scale logical pixels in a point
     */
    public record Cell(
            Figure figure,
            Appearance how,
            double x,
            double y,
            double width,
            double height,
            double scale) {}

    /** What a grid shows now; on the window's thread. */
    public static GridPicture of(FigureGrid grid) {
        List<Cell> cells = new ArrayList<>();
        for (FigurePane pane : grid.panes()) {
            Figure figure = pane.figureProperty().get();
            if (figure != null)
                cells.add(
                        new Cell(
                                figure,
                                pane.appearanceProperty().get(),
                                pane.getLayoutX(),
                                pane.getLayoutY(),
                                pane.getWidth(),
                                pane.getHeight(),
                                pane.scale()));
        }
        return new GridPicture(grid.getWidth(), grid.getHeight(), cells);
    }

    /** Paints it on the theme's ground; on any thread but the window's. */
    public WritableImage painted(Theme theme) {
        var all = new BufferedImage(pixels(width), pixels(height), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = all.createGraphics();
        g.setColor(new Color(theme.ground()));
        g.fillRect(0, 0, all.getWidth(), all.getHeight());
        for (Cell c : cells)
            g.drawImage(painted(c, theme), (int) (c.x * FINE), (int) (c.y * FINE), null);
        g.dispose();
        return copied(all);
    }

    private static BufferedImage painted(Cell c, Theme theme) {
        return Png.image(
                c.how.of(c.figure),
                new Paper(c.width / c.scale, c.height / c.scale),
                POINTS_PER_INCH * c.scale * FINE,
                theme);
    }

    private static int pixels(double logical) {
        return Math.max(1, (int) Math.round(logical * FINE));
    }

    private static WritableImage copied(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        int[] argb = image.getRGB(0, 0, w, h, null, 0, w);
        var copy = new WritableImage(w, h);
        copy.getPixelWriter().setPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), argb, 0, w);
        return copy;
    }
}
