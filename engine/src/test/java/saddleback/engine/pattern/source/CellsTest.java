package saddleback.engine.pattern.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;

final class CellsTest {

    private static TargetSettings.Cells cells(String rows) {
        return new TargetSettings.Cells(List.of(rows.split("/", -1)));
    }

    @Test
    void signsAreHeights() {
        Pattern p = cells("#.?/0 9".replace(" ", "3")).open().cells();
        assertArrayEquals(new int[] {2, 3}, p.shape());
        assertArrayEquals(new double[] {0, 1, Double.NaN, 0, 1 / 3.0, 1}, p.height(), 1e-15);
    }

    @Test
    void oneRowIsALineAndEmptyRowsPartSlices() {
        assertArrayEquals(new int[] {4}, cells("#..#").open().cells().shape());
        assertArrayEquals(new int[] {2, 1, 3}, cells("/#.#//...//").open().cells().shape());
        assertArrayEquals(new int[] {2, 2, 1}, cells("#/.//./#").open().cells().shape());
        assertEquals(1, cells("#/.//./#").open().cells().at(1, 0, 0));
    }

    @Test
    void betweenMiddlesHeightsAreMultilinear() {
        Target t = cells("#./..").open();
        assertFalse(t.losses());
        assertEquals(0, t.height(0.25, 0.75), "the middle of the cell at the top left");
        assertEquals(0, t.height(0, 1), "constant outside");
        assertEquals(1, t.height(0.75, 0.75));
        assertEquals(1, t.height(0.25, 0.25));
        assertEquals(0.75, t.height(0.5, 0.5));
        assertEquals(0.5, t.height(0.5, 0.9));
        Target box = cells("#//.").open();
        assertEquals(3, box.axes());
        assertEquals(0, box.height(0.3, 0.6, 0), "the nearest slice");
        assertEquals(0.5, box.height(0.3, 0.6, 0.5));
        assertEquals(1, box.height(0.3, 0.6, 1));
    }

    @Test
    void whatDoesNotMatterIsFilledIn() {
        Target t = cells("#??.").open();
        assertEquals(0, t.height(0.375));
        assertEquals(1, t.height(0.625));
        assertEquals(0.5, t.height(0.5));
    }

    @Test
    void aDrawingIsWrittenAsItWasRead() {
        for (String rows : List.of("#.?/158", "#.", "#.//..", TargetSettings.Cells.defaults()
                .rows().stream().reduce((a, b) -> a + "/" + b).orElseThrow()))
            assertEquals(cells(rows), TargetSettings.Cells.of(cells(rows).open().cells()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|rows: one or more, was none",
                "..#/.#|rows: 3 cells in each, as in the first, was 2 in row 2",
                ".#./.x.|rows: # . ? or 0 to 9, was x in row 2, column 2",
                "??|rows: one cell or more that matters, was only ?",
                "#./#.//..|rows: 2 in each slice, as in the first, was 1 in slice 2"
            })
    void wrongRows(String rows, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> cells(rows)).getMessage());
    }

    @Test
    void sizesAreLimited() {
        cells("#".repeat(1000));
        TargetSettings.Cells largest =
                new TargetSettings.Cells(Collections.nCopies(200, "#".repeat(200)));
        assertEquals(40_000, largest.open().cells().size());
        assertThrows(IllegalArgumentException.class, () -> cells("#".repeat(1001)));
        assertThrows(IllegalArgumentException.class, () -> cells("#".repeat(201) + "/" + "#".repeat(201)));
        assertThrows(IllegalArgumentException.class, () -> cells("#".repeat(41) + "//" + "#".repeat(41)));
    }
}
