package saddleback.app.labs.patterns.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.app.labs.Act;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.source.Shape;
import saddleback.engine.pattern.source.ShapeTarget;
import saddleback.engine.pattern.source.TargetSettings;
import saddleback.engine.pattern.source.TextTarget;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** What is drawn, and how strokes go. */
class BoardTest {
    private static Board board(String... rows) throws IOException {
        return Board.of(new TargetSettings.Cells(List.of(rows)).open().cells());
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws Exception {
        Board drawn = board("#.?4", "0719", "....");
        var again = TargetSettings.Cells.of(drawn.pattern());
        assertEquals(drawn, Board.of(again.open().cells()));
    }

    @Test
    void invertingTwiceChangesNothing() throws Exception {
        Board drawn = board("#.?4", "0719", "....");
        assertEquals(drawn, drawn.inverted().inverted());
        assertEquals(board(".#", "#."), board("#.", ".#").inverted());
    }

    /** Three cells of ink by two of them: the mean of two values is one of the two again. */
    @Test
    void aBoardOfOtherCellsHasWhatLiesUnderThem() throws Exception {
        Board drawn = board("##..", "##..", "..??", "..??");
        assertEquals(board("#.", ".?"), drawn.resized(2, 2));
        assertEquals(drawn, board("#.", ".?").resized(4, 4));
        assertSame(drawn, drawn.resized(4, 4));
    }

    @Test
    void lettersAreNotStretched() throws Exception {
        Board letters = Board.of(new TextTarget("HI", 1, 0).open(), 16, 16);
        int rows = 0;
        for (int r = 0; r < 16; r++) {
            boolean any = false;
            for (int c = 0; c < 16; c++) any |= letters.at(r, c) < 0.5;
            if (any) rows++;
        }
        assertTrue(rows < 16, "paper above and below");
        assertTrue(letters.inked() > 0);
    }

    @Test
    void aShapeIsDrawnForTheBoard() throws Exception {
        var heart = new Loading(new ShapeTarget(Shape.HEART, 40, false));
        Board twelve = heart.on(12, 12);
        assertEquals(Board.of(new ShapeTarget(Shape.HEART, 12, false).open().cells()), twelve);
    }

    @Test
    void aTargetOfOneAxisIsRefused() {
        var wave = new Loading(new ShapeTarget(Shape.WAVE, 20, false));
        assertThrows(IllegalArgumentException.class, () -> wave.on(12, 12));
        assertThrows(
                IllegalArgumentException.class,
                () -> Board.of(new Pattern(new int[] {3}, new double[3])));
    }

    /** However far the mouse jumped, neighbouring cells of a thin stroke touch. */
    @Test
    void aFastStrokeHasNoGaps() {
        Board board = Board.blank(40, 40);
        var brush = new Brush(1, false);
        double[][] strokes = {{0.5, 0.5, 39.5, 39.5}, {2, 30, 37, 3}, {5.5, 1, 6.5, 39}};
        for (double[] s : strokes) {
            BitSet cells = brush.along(board, s[0], s[1], s[2], s[3]);
            assertTrue(cells.cardinality() >= 36, "from end to end");
            cells.stream()
                    .filter(i -> i != cells.nextSetBit(0))
                    .forEach(i -> assertTrue(touches(cells, i), "cell " + i));
        }
    }

    private static boolean touches(BitSet cells, int i) {
        return cells.stream()
                .filter(j -> j < i)
                .anyMatch(j -> Math.abs(j / 40 - i / 40) <= 1 && Math.abs(j % 40 - i % 40) <= 1);
    }

    @Test
    void aBrushIsAsWideAsItSays() {
        Board board = Board.blank(20, 20);
        int[] cells = {1, 4, 9, 12, 21, 32};
        for (int w = 1; w <= cells.length; w++)
            assertEquals(
                    cells[w - 1], new Brush(w, false).at(board, 10.2, 10.2).cardinality(), "" + w);
    }

    @Test
    void aMirroredStrokeIsItsOwnMirrorImage() {
        Board board = Board.blank(9, 7);
        Board drawn = board.with(new Brush(2, true).along(board, 0.5, 0.5, 3.5, 6), Board.INK);
        for (int r = 0; r < 7; r++)
            for (int c = 0; c < 9; c++) assertEquals(drawn.at(r, c), drawn.at(r, 8 - c));
        assertTrue(drawn.inked() > 0);
    }

    @Test
    void outsideOfTheBoardNothingIsDrawn() {
        Board board = Board.blank(5, 5);
        assertTrue(new Brush(1, false).along(board, -9, -9, -1, 20).isEmpty());
        assertEquals(5, new Brush(1, false).along(board, -9, 2.5, 20, 2.5).cardinality());
    }

    @Test
    void aStrokeIsTakenBackWhole() {
        var easel = new Easel(Board.blank(8, 8));
        easel.drag(new Act.Drag(0, 0, 0.5, 7.5, 3.5, 7.5, false));
        easel.drag(new Act.Drag(0, 0, 0.5, 7.5, 3.5, 4.5, true));
        Board bent = easel.strokes().now();
        assertEquals(7, bent.inked(), "four cells to the right, three down");
        easel.dot(0.5, 0.5);
        easel.strokes().undo();
        assertEquals(bent, easel.strokes().now());
        easel.strokes().undo();
        assertEquals(0, easel.strokes().now().inked());
        assertFalse(easel.strokes().canUndo());
        easel.strokes().redo();
        easel.strokes().redo();
        assertEquals(8, easel.strokes().now().inked());
        assertFalse(easel.strokes().canRedo());
    }

    @Test
    void aStrokeThatChangesNothingIsNoStep() {
        var easel = new Easel(Board.blank(8, 8));
        easel.take(easel.hand().with(1));
        easel.dot(3, 3);
        assertFalse(easel.strokes().canUndo());
    }
}
