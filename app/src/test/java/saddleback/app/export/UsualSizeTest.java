package saddleback.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import saddleback.viz.export.Paper;
import saddleback.viz.figure.Anchor;
import saddleback.viz.figure.Axis;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Ink;
import saddleback.viz.figure.Legend;
import saddleback.viz.figure.Mark;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Range;
import saddleback.viz.figure.Text;
import saddleback.viz.figure.Theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows with names get their room on paper. */
class UsualSizeTest {
    private static final FigureStyle STYLE = new FigureStyle(Theme.LIGHT, null, null, 72);

    private static Figure figure(Axis x, int rows, List<Mark> marks) {
        Axis y = Axis.names("", Collections.nCopies(rows, "name"));
        return Figure.of(new Plane("", x, y, marks, null, Legend.NONE, Plane.Aspect.FREE), "");
    }

    @Test
    void aPanelOfNumbersFillsAColumn() {
        Axis axis = Axis.linear("x", new Range(0, 1));
        Paper paper = STYLE.paper(Figure.of(Plane.of(axis, axis), ""));
        assertEquals(Paper.SINGLE_COLUMN.width(), paper.width(), 1e-9);
        assertEquals(Paper.SINGLE_COLUMN.height(), paper.height(), 1e-9);
    }

    @Test
    void namedRowsHaveElevenPointsEachAtLeast() {
        Axis axis = Axis.linear("x", new Range(0, 1));
        assertEquals(2.7 * 72, STYLE.paper(figure(axis, 5, List.of())).height(), 1e-9);
        Paper paper = STYLE.paper(figure(axis, 20, List.of()));
        assertEquals(3.4 * 72, paper.width(), 1e-9);
        assertTrue(paper.height() > 20 * 11, "height " + paper.height());
    }

    @Test
    void aTableIsAsWideAsThePage() {
        Axis names = Axis.names("", List.of("a", "b"));
        var room = new Text.Room(0.5, 1.5, 0.5, 1.5);
        Figure table =
                figure(
                        names,
                        15,
                        List.of(new Text(1, 1, "one\ntwo", Anchor.CENTRE, Ink.TEXT, room)));
        Paper paper = STYLE.paper(table);
        assertEquals(7 * 72, paper.width(), 1e-9);
        assertTrue(paper.height() > 15 * 20, "two lines of 8 points a row");
        assertEquals(17.5, ExportChoices.usual(table).size().width());
        assertFalse(UsualSize.wide(figure(names, 15, List.of())));
    }

    /** A list of numbers or a diagram with captions. */
    @Test
    void wordsWithoutAxesAreAsWideAsThePage() {
        Axis axis = Axis.linear("", new Range(0, 1));
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < 6; i++) {
            var room = new Text.Room(0, 1, i / 6.0, (i + 1) / 6.0);
            marks.add(new Text(0, (i + 0.5) / 6, "word", Anchor.RIGHT, Ink.TEXT, room));
        }
        Figure list =
                Figure.of(
                        new Plane("", axis, axis, marks, null, Legend.NONE, Plane.Aspect.FREE)
                                .bare(),
                        "");
        Paper paper = STYLE.paper(list);
        assertEquals(7 * 72, paper.width(), 1e-9);
        assertEquals(3.5 * 72, paper.height(), 1e-9);
    }
}
