package saddleback.engine.multipoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;

import java.util.Arrays;

class MaskTest {
    /** '#' good, '.' bad, '?' not trained. */
    private static String text(Mask mask) {
        var text = new StringBuilder();
        for (byte m : mask.mark()) text.append(m > 0 ? '#' : m < 0 ? '.' : '?');
        return text.toString();
    }

    static Pattern pattern(int[] shape, String cells) {
        double[] height = new double[cells.length()];
        for (int i = 0; i < height.length; i++)
            height[i] = cells.charAt(i) == '#' ? 0 : cells.charAt(i) == '.' ? 1 : Double.NaN;
        return new Pattern(shape, height);
    }

    /** The middle of the ink, and paper that has no ink around it, in the corners and at borders. */
    @Test
    void onlyCellsNearTheOutlineStay() {
        String drawn =
                """
                .......
                .......
                ..###..
                ..###..
                ..###..
                .......
                .......
                """
                        .replace("\n", "");
        String expected =
                """
                ???????
                ?.....?
                ?.###.?
                ?.#?#.?
                ?.###.?
                ?.....?
                ???????
                """
                        .replace("\n", "");
        Mask mask = Mask.of(pattern(new int[] {7, 7}, drawn), 0.5);
        assertEquals(9, mask.good());
        assertEquals(40, mask.bad());
        assertEquals(expected, text(mask.ternarised()));
    }

    /** A corner counts its four cells, a border its six. */
    @Test
    void inkAtTheEdgeIsSurroundedByLess() {
        String drawn = "###.###.###.###.";
        assertEquals(
                "??#.??#.??#.??#.",
                text(Mask.of(pattern(new int[] {4, 4}, drawn), 0.5).ternarised()));
    }

    @Test
    void linesAndBoxesHaveTheirOwnNeighbourhoods() {
        assertEquals(
                "?.##.?", text(Mask.of(pattern(new int[] {6}, "..##.."), 0.5).ternarised()));
        String box = ".".repeat(13) + "#" + ".".repeat(13);
        Mask cube = Mask.of(pattern(new int[] {3, 3, 3}, box), 0.5);
        assertEquals(cube, cube.ternarised());
        Mask full = Mask.of(pattern(new int[] {3, 3, 3}, "#".repeat(27)), 0.5);
        assertEquals(0, full.ternarised().good());
    }

    @Test
    void whatDoesNotMatterIsNotTrained() {
        Mask mask = Mask.of(pattern(new int[] {4}, "#?.#"), 0.5);
        assertEquals("#?.#", text(mask));
        assertArrayEquals(new int[] {0, 3}, mask.cells(1));
        assertArrayEquals(new int[] {2}, mask.cells(-1));
    }

    @Test
    void aMarkThatIsNoneIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new Mask(new int[] {1}, new byte[] {2}));
        assertThrows(IllegalArgumentException.class, () -> new Mask(new int[] {2}, new byte[1]));
    }

    /** Every cell at most once, in any number of draws all about equally often. */
    @Test
    void cellsAreDrawnWithoutReplacement() {
        int[] cells = {3, 5, 7, 11, 13};
        int[] times = new int[14];
        for (int i = 0; i < 5000; i++) {
            int[] drawn = Draw.of(cells, 2, new Seed(1).of(i));
            assertEquals(2, Arrays.stream(drawn).distinct().count());
            for (int c : drawn) times[c]++;
        }
        for (int c : cells) assertTrue(Math.abs(times[c] - 2000) < 200, Arrays.toString(times));
        assertArrayEquals(cells, Draw.of(cells, 9, new Seed(1)));
        assertArrayEquals(cells, Draw.of(cells, null, new Seed(1)));
    }
}
