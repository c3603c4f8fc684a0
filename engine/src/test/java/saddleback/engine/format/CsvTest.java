package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class CsvTest {
    @TempDir Path dir;

    private static CsvTable read(String text) throws IOException {
        return Csv.read("t.csv", text.getBytes(StandardCharsets.UTF_8), "kind");
    }

    @Test
    void readsNumbersAndNames() throws IOException {
        CsvTable t =
                read("a, kind ,\"b \"\"x\"\"\"\r\n1,red, -2.5e3\r\n\r\n+.5,\"dark, blue\",0\r\n");
        assertEquals(List.of("a", "b \"x\""), t.columns());
        assertArrayEquals(new double[] {1, -2500, 0.5, 0}, t.numbers());
        assertEquals(List.of("red", "dark, blue"), t.text());
        assertArrayEquals(new int[] {2, 4}, t.lines());
        assertEquals(2, t.textColumn());
        assertEquals(
                "t.csv: line 4 column 2: a colour, was dark, blue",
                t.badText(1, "a colour").getMessage());
    }

    @Test
    void aByteOrderMarkAndTheLastLineWithoutAnEndAreTaken() throws IOException {
        CsvTable t = read("\uFEFFkind,a\nx,1");
        assertEquals(List.of("x"), t.text());
        assertArrayEquals(new double[] {1}, t.numbers());
        assertEquals(0, read("kind,a\n").text().size());
    }

    @Test
    void everyNumberComesBackExactly() throws IOException {
        StringBuilder s = new StringBuilder("x,kind\n");
        double[] v = {
            Double.MIN_VALUE, Double.MAX_VALUE, 1 / 3.0, -0.0, 1.2345678901234568E+17, 1e-7
        };
        for (double x : v) s.append(x).append(",k\n");
        assertArrayEquals(v, read(s.toString()).numbers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``;line 1: a header row, was an empty file",
                "a,b\\n1,2;line 1: a column called \"kind\", was a, b",
                "a,a,kind;line 1 column 2: each name once, was a twice",
                ",kind;line 1 column 1: the column's name, was empty",
                "a,kind\\n1,x\\n2;line 3: 2 cells as in the header, was 1 cells",
                "a,kind\\n1,x\\n2,y,z;line 3: 2 cells as in the header, was 3 cells",
                "a,kind\\n1,x\\nfoo,y;line 3 column 1: a finite number, was foo",
                "a,kind\\nnan,x;line 2 column 1: a finite number, was nan",
                "a,kind\\n-inf,x;line 2 column 1: a finite number, was -inf",
                "a,kind\\n1e999,x;line 2 column 1: a finite number, was 1e999",
                "a,kind\\n1f,x;line 2 column 1: a finite number, was 1f",
                "a,kind\\n0x1p3,x;line 2 column 1: a finite number, was 0x1p3",
                "a,kind\\n1e,x;line 2 column 1: a finite number, was 1e",
                "a,kind\\n,x;line 2 column 1: a finite number, was empty",
                "a,kind\\n1,;line 2 column 2: a text on one line, was empty",
                "a,kind\\n1,\"x\\n2,y;line 2 column 2: a text on one line, was x.2,y"
            })
    void badTablesAreNamed(String text, String message) {
        assertEquals("t.csv: " + message, Refused.message(() -> read(text.replace("\\n", "\n"))));
    }

    @Test
    void whatIsNotUtf8OrNotCsvIsRefused() {
        byte[] latin1 = "a,kind\n1,é\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "t.csv: a table in UTF-8, was not UTF-8: Input length = 1",
                Refused.message(() -> Csv.read("t.csv", latin1, "kind")));
    }

    @Test
    void writesWhatItReads() throws IOException {
        Path file = dir.resolve("t.csv");
        Csv.write(
                file,
                List.of("step", "a, b", "kind"),
                List.of(List.of(1, 0.1, "x\"y"), List.of(2, -1e-300, "z")));
        assertEquals(
                "step,\"a, b\",kind\n1,0.1,\"x\"\"y\"\n2,-1.0E-300,z\n", Files.readString(file));
        CsvTable t = Csv.read(file, null);
        assertEquals(List.of("step", "a, b"), t.columns());
        assertEquals(List.of("x\"y", "z"), t.text());
        assertArrayEquals(new double[] {1, 0.1, 2, -1e-300}, t.numbers());
    }
}
