package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HexFormat;

final class IdxTest {
    private static final double[] VALUES = {0, 1, 2, 3, 4, 5, 100, 117, 118, 119, 120, 127};

    private static Array read(byte[] bytes) throws IOException {
        return Idx.read("i.idx", bytes, Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"08,U8", "09,I8", "0b,I16", "0c,I32", "0d,F32", "0e,F64"})
    void readsAndWritesEveryTypePlainAndPacked(String code, ElementType type) throws IOException {
        byte[] plain = Golden.bytes("type-" + code + ".idx");
        for (byte[] file : new byte[][] {plain, Golden.bytes("type-" + code + ".idx.gz")}) {
            Array a = read(file);
            assertArrayEquals(VALUES, a.data());
            assertArrayEquals(new int[] {3, 2, 2}, a.shape());
            assertEquals(type, a.type());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Idx.write(out, read(plain));
        assertArrayEquals(plain, out.toByteArray());
    }

    @Test
    void readsTheFirstItemsOnly() throws IOException, URISyntaxException {
        for (String name : new String[] {"type-0e.idx", "type-0e.idx.gz"}) {
            Array two = Idx.read(Golden.path(name), 2);
            assertArrayEquals(Arrays.copyOf(VALUES, 8), two.data());
            assertArrayEquals(new int[] {2, 2, 2}, two.shape());
            assertArrayEquals(new int[] {3, 2, 2}, Idx.read(Golden.path(name), 9).shape());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0102;byte 0: 4 bytes of magic, was a file that ends after byte 2",
                "01020801 00000000;byte 0: the magic 00 00 of an IDX file, was 01 02",
                "00000701 00000000;byte 2: type 08, 09, 0b, 0c, 0d or 0e, was 07",
                "00000800;byte 3: 1 to 64 axes, was 0",
                "000008ff;byte 3: 1 to 64 axes, was 255",
                "00000802 00000001;byte 8: 4 bytes of axis length, was a file that ends after byte"
                        + " 8",
                "00000801 80000000;byte 4: an axis length from 0 to 2^31 - 1, was 2147483648",
                "00000801 7fffffff 00;byte 8: as many numbers as its 1 bytes can hold, was"
                        + " 2147483647 of type U8",
                "00000803 7fffffff 7fffffff 7fffffff 00;byte 16: as many numbers as its 1 bytes can"
                        + " hold, was more than 2^63",
                "00000801 00000002 00;byte 8: as many numbers as its 1 bytes can hold, was 2 of"
                        + " type U8",
                "00000801 00000001 0000;byte 9: the end of the file, was further bytes",
                "1f8b08;byte 0: a complete gzip header, was 3 bytes",
                "1f8b09 00000000000000;byte 0: a sound gzip header, was Unsupported compression"
                        + " method"
            })
    void badFilesAreNamed(String hex, String message) {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        assertEquals("i.idx: " + message, Refused.message(() -> read(bytes)));
    }

    @Test
    void aDamagedGzipFileIsNoticed() throws IOException {
        byte[] good = Golden.bytes("type-0e.idx.gz");
        String cut = Refused.message(() -> read(Arrays.copyOf(good, good.length - 20)));
        assertTrue(cut.matches("i.idx: byte \\d+: complete compressed data, was .*"), cut);
        byte[] wrong = good.clone();
        wrong[wrong.length - 8] ^= 1;
        String checksum = Refused.message(() -> read(wrong));
        assertTrue(checksum.startsWith("i.idx: byte 112: sound compressed data, was "), checksum);
    }
}
