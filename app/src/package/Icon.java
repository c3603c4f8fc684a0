import saddleback.viz.figure.ColourMap;
import saddleback.viz.space.Box;
import saddleback.viz.space.Camera;
import saddleback.viz.space.Colours;
import saddleback.viz.space.Contours;
import saddleback.viz.space.Grid;
import saddleback.viz.space.Marker;
import saddleback.viz.space.Parallel;
import saddleback.viz.space.Pen;
import saddleback.viz.space.Picture;
import saddleback.viz.space.Polyline;
import saddleback.viz.space.Position;
import saddleback.viz.space.Projection;
import saddleback.viz.space.Quality;
import saddleback.viz.space.Range;
import saddleback.viz.space.Scene;
import saddleback.viz.space.Surface;
import saddleback.viz.space.Walls;
import saddleback.viz.space.Wireframe;
import saddleback.viz.space.ZBuffer;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/**
 * Draws the program's icon, a saddle seen by the program's own renderer, and writes it in the
 * formats of the desktops. Arguments: the folder for the window's PNG files, the folder for the
 * packages' files.
 */
class Icon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);
    private static final int LARGEST = 1024;
    private static final int NODES = 121;

    /** Line widths are in these units: the side of the icon has so many. */
    private static final double UNITS = 256;

    private static final double MARGIN = 3;

    /** What Apple calls a PNG of so many pixels in an icon file. */
    private static final Map<Integer, List<String>> APPLE =
            new TreeMap<>(
                    Map.of(
                            32, List.of("ic11"),
                            64, List.of("ic12"),
                            128, List.of("ic07"),
                            256, List.of("ic08", "ic13"),
                            512, List.of("ic09", "ic14"),
                            1024, List.of("ic10")));

    public static void main(String[] args) throws IOException {
        Path window = Files.createDirectories(Path.of(args[0]));
        Path packages = Files.createDirectories(Path.of(args[1]));
        var png = new TreeMap<Integer, byte[]>();
        for (int size : SIZES) png.put(size, png(size));
        png.put(LARGEST, png(LARGEST));
        for (int size : SIZES) Files.write(window.resolve("icon-" + size + ".png"), png.get(size));
        Files.write(packages.resolve("saddleback.png"), png.get(512));
        Files.write(packages.resolve("saddleback.ico"), ico(png.headMap(256, true)));
        Files.write(packages.resolve("saddleback.icns"), icns(png));
    }

    /** The picture is drawn four times as large at most and made smaller by halves. */
    private static byte[] png(int size) throws IOException {
        BufferedImage image = saddle(size * 4, size);
        for (int s = size * 2; s >= size; s /= 2) image = half(image, s);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static BufferedImage half(BufferedImage from, int size) {
        var to = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = to.createGraphics();
        g.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(from, 0, 0, size, size, null);
        g.dispose();
        return to;
    }

    /**
     * z = x² - y² over a square, its level lines (fewer in a small icon) and a ball on the pass.
     */
    private static BufferedImage saddle(int pixels, int shown) {
        double[] along = new double[NODES];
        for (int i = 0; i < NODES; i++) along[i] = -1 + 2.0 * i / (NODES - 1);
        double[] heights = new double[NODES * NODES];
        for (int r = 0; r < NODES; r++)
            for (int c = 0; c < NODES; c++)
                heights[r * NODES + c] = along[c] * along[c] - along[r] * along[r];
        var grid = new Grid(along, along, heights);
        boolean small = shown <= 48;
        double[] levels =
                small
                        ? new double[] {-0.5, 0, 0.5}
                        : new double[] {-.75, -.5, -.25, 0, .25, .5, .75};
        var whole = new Range(-1, 1);
        var surface =
                new Surface(
                        grid,
                        new Colours(heights, whole, ColourMap.VIRIDIS.table()),
                        Walls.CUT,
                        1,
                        true,
                        new Contours(levels, small ? 5 : 2.5, 0x90FFFFFF, false),
                        Wireframe.NONE);
        var ball =
                new Marker(
                        new Position(0, 0, 0.04),
                        Marker.Shape.values()[0],
                        new Pen(small ? 46 : 34, 0xFFE34A33, small ? 8 : 5, 0xFFFFFFFF, 1));
        var scene =
                new Scene(
                        new Box(whole, whole, whole, 1, 1, 0.8),
                        List.of(surface),
                        List.<Polyline>of(),
                        List.of(ball));
        Camera camera = new Camera(-62, 32, 0.2);
        double side = UNITS - 2 * MARGIN;
        Projection view =
                Projection.fit(scene.box(), camera, MARGIN, MARGIN, side, side)
                        .scaled((double) pixels / UNITS);
        Picture p =
                new ZBuffer(Parallel.caller()).render(scene, view, pixels, pixels, Quality.FINAL);
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        image.getRaster().setDataElements(0, 0, pixels, pixels, p.argb());
        return image;
    }

    /** Windows' icon file: a directory of PNG files. */
    private static byte[] ico(Map<Integer, byte[]> png) {
        int head = 6 + 16 * png.size();
        int length = head + png.values().stream().mapToInt(b -> b.length).sum();
        var out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) png.size());
        int at = head;
        for (var e : png.entrySet()) {
            byte side = (byte) (int) e.getKey(); // 256 is written as 0
            out.put(side).put(side).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32).putInt(e.getValue().length).putInt(at);
            at += e.getValue().length;
        }
        png.values().forEach(out::put);
        return out.array();
    }

    /** Apple's icon file: named PNG files. */
    private static byte[] icns(Map<Integer, byte[]> png) throws IOException {
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        for (var e : APPLE.entrySet())
            for (String name : e.getValue()) {
                byte[] picture = png.get(e.getKey());
                out.write(name.getBytes(StandardCharsets.US_ASCII));
                out.writeInt(8 + picture.length);
                out.write(picture);
            }
        var whole = ByteBuffer.allocate(8 + body.size());
        whole.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(8 + body.size());
        return whole.put(body.toByteArray()).array();
    }
}
