package saddleback.viz.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Theme;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever the numbers and words, nothing is painted beyond the paper. */
class NothingClippedTest {
    private static final int MARGIN = 60;

    /** The softest rim of a letter's edge may touch the next pixel. */
    private static final int RIM = 24;

    private static final int[][] SIZES = {{320, 240}, {245, 194}, {90, 70}, {64, 48}};

    static Stream<Arguments> figures() {
        Map<String, Figure> all = new LinkedHashMap<>(Extremes.all());
        all.putAll(Samples.all());
        return all.entrySet().stream()
                .flatMap(e -> Stream.of(SIZES).map(s -> Arguments.of(e.getKey(), e.getValue(), s)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("figures")
    void paintsInsideThePaper(String name, Figure figure, int[] size) {
        int w = size[0] + 2 * MARGIN;
        int h = size[1] + 2 * MARGIN;
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.translate(MARGIN, MARGIN);
        Layout layout =
                new Painter().paint(figure, g, size[0], size[1], Theme.LIGHT.withoutGround());
        g.dispose();
        var paper = new Rectangle2D.Double(-0.01, -0.01, size[0] + 0.02, size[1] + 0.02);
        for (Layout.Word word : layout.words())
            assertTrue(
                    paper.contains(word.box()),
                    () -> word.text() + " " + word.box() + " in " + name);
        assertEquals(0, inkOutside(image), name + ": pixels painted beyond the paper");
    }

    private static int inkOutside(BufferedImage image) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++) {
                boolean inside =
                        x >= MARGIN
                                && y >= MARGIN
                                && x < image.getWidth() - MARGIN
                                && y < image.getHeight() - MARGIN;
                if (!inside && image.getRGB(x, y) >>> 24 > RIM) count++;
            }
        return count;
    }
}
