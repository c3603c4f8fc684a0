package saddleback.viz.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class FacetsTest {
    private static final Box BOX = Box.of(new Range(0, 1), new Range(0, 1), new Range(0, 1));
    private static final int SIZE = 120;

    private static Colours colours(double... values) {
        int[] palette = new int[256];
        Arrays.setAll(palette, i -> i << 16 | (255 - i));
        return new Colours(values, new Range(0, 255), palette);
    }

    /** Straight from above, without perspective. */
    private static Picture picture(Facets... facets) {
        var projection = Projection.fit(BOX, new Camera(-90, 90, 0), 0, 0, SIZE, SIZE);
        var scene = new Scene(BOX, List.of(), List.of(facets), List.of(), List.of());
        return new ZBuffer(Parallel.caller()).render(scene, projection, SIZE, SIZE, Quality.DRAFT);
    }

    private static Facets square(double z, double edge, double colour) {
        double[] c = {0, 0, z, 1, 0, z, 1, 1, z, 0, 1, z};
        return new Facets(c, new int[] {0, 4}, colours(colour), 1, false, edge, 0xFF00FF00);
    }

    @Test
    void theHigherFaceIsSeenWhateverTheOrder() {
        int middle = SIZE / 2 * SIZE + SIZE / 2 + 3;
        assertEquals(0xFFC8_00_37, picture(square(0.2, 0, 9), square(0.8, 0, 200)).argb()[middle]);
        assertEquals(0xFFC8_00_37, picture(square(0.8, 0, 200), square(0.2, 0, 9)).argb()[middle]);
    }

    @Test
    void outlinesLieOnTheOutlineAlone() {
        Picture picture = picture(square(0.5, 3, 200));
        long green = Arrays.stream(picture.argb()).filter(c -> c == 0xFF00FF00).count();
        long seen = Arrays.stream(picture.argb()).filter(c -> c != 0).count();
        double side = Math.sqrt((double) seen);
        assertTrue(green > 3 * side && green < 8 * side, green + " of " + seen);
        assertEquals(0xFFC8_00_37, picture.argb()[SIZE / 2 * SIZE + SIZE / 2 + 3]);
    }

    @Test
    void facesAreCutToTheBox() {
        double[] c = {-3, -3, 0.5, 4, -3, 0.5, 4, 4, 0.5, -3, 4, 0.5};
        var large = new Facets(c, new int[] {0, 4}, colours(200), 1, false, 0, 0);
        long all = Arrays.stream(picture(square(0.5, 0, 200)).argb()).filter(p -> p != 0).count();
        assertEquals(all, Arrays.stream(picture(large).argb()).filter(p -> p != 0).count());
        assertEquals(
                0, Arrays.stream(picture(square(1.5, 0, 200)).argb()).filter(p -> p != 0).count());
    }

    @Test
    void aFaceWithoutAPlaceIsLeftOut() {
        double[] c = {0, 0, 0, 1, 0, Double.NaN, 1, 1, 0};
        var broken = new Facets(c, new int[] {0, 3}, colours(1), 1, true, 0, 0);
        assertTrue(Arrays.stream(picture(broken).argb()).allMatch(p -> p == 0));
    }
}
