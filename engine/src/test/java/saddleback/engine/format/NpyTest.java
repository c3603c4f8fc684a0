package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

final class NpyTest {
    private static final double[] VALUES = {0, 1, 2, 3, 4, 5, 100, 117, 118, 119, 120, 127};

    private static Array golden(String name) throws IOException {
        return Npy.read(name, Golden.bytes(name + ".npy"));
    }

    private static byte[] written(Array array) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Npy.write(out, array);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"})
    void readsEveryNumberTypeInBothByteOrders(String code) throws IOException {
        for (String order :
                code.endsWith("1") ? new String[] {"little"} : new String[] {"little", "big"}) {
            Array a = golden(code + "-" + order + "-c");
            assertArrayEquals(VALUES, a.data());
            assertArrayEquals(new int[] {3, 4}, a.shape());
            assertEquals(
                    code.substring(0, 1).toUpperCase(Locale.ROOT) + 8 * (code.charAt(1) - '0'),
                    a.type().name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"})
    void writesTheBytesNumPyWrites(String code) throws IOException {
        String name = code + "-little-c";
        assertArrayEquals(Golden.bytes(name + ".npy"), written(golden(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"b1", "scalar", "empty", "f8-reals", "f4-reals", "f2-reals", "extremes-i8"})
    void writesTheBytesNumPyWritesForOddShapesAndValues(String name) throws IOException {
        assertArrayEquals(Golden.bytes(name + ".npy"), written(golden(name)));
    }

    @Test
    void fortranOrderIsTurnedIntoC() throws IOException {
        Array a = golden("f8-fortran");
        assertArrayEquals(IntStream.range(0, 24).asDoubleStream().toArray(), a.data());
        assertArrayEquals(new int[] {2, 3, 4}, a.shape());
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5}, golden("i4-big-fortran").data());
    }

    @Test
    void specialValuesAndExtremesAreExact() throws IOException {
        double inf = Double.POSITIVE_INFINITY;
        assertArrayEquals(
                new double[] {
                    0, -0.0, 1, -2.5, 0.1, 1e-40, 65504, -1e30, inf, -inf, Double.NaN, 1 / 3.0
                },
                golden("f8-reals").data());
        assertArrayEquals(
                new double[] {
                    0, -0.0, 1, -2.5, 0.1f, 1e-40f, 65504, -1e30f, inf, -inf, Double.NaN, 1 / 3f
                },
                golden("f4-reals").data());
        // 0.1 and 1/3 in binary16: 1638.4 / 2^14 and 1365.33 / 2^12, rounded.
        assertArrayEquals(
                new double[] {
                    0,
                    -0.0,
                    1,
                    -2.5,
                    1638 * 0x1p-14,
                    0,
                    65504,
                    -inf,
                    inf,
                    -inf,
                    Double.NaN,
                    1365 * 0x1p-12
                },
                golden("f2-reals").data());
        assertArrayEquals(new double[] {-128, 127}, golden("extremes-i1").data());
        assertArrayEquals(new double[] {-32768, 32767}, golden("extremes-i2").data());
        assertArrayEquals(new double[] {-0x1p31, 0x1p31 - 1}, golden("extremes-i4").data());
        assertArrayEquals(new double[] {-0x1p53, 0x1p53}, golden("extremes-i8").data());
        assertArrayEquals(new double[] {0, 0x1p32 - 1}, golden("extremes-u4").data());
    }

    @Test
    void versionsShapesAndBooleans() throws IOException {
        assertArrayEquals(new double[] {0, 1, 2}, golden("version2").data());
        assertArrayEquals(new double[] {0, 1, 2}, golden("version3").data());
        assertArrayEquals(new double[] {1, 0, 0, 1}, golden("b1").data());
        assertEquals(ElementType.BOOL, golden("b1").type());
        assertArrayEquals(new int[0], golden("scalar").shape());
        assertArrayEquals(new double[] {2.5}, golden("scalar").data());
        assertArrayEquals(new int[] {0, 3}, golden("empty").shape());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "complex;complex: byte 10: 'descr' of type f2, f4, f8, i1 to i8, u1 to u8 or b1"
                        + " with its byte order, was <c16",
                "text;text: byte 10: 'descr' of type f2, f4, f8, i1 to i8, u1 to u8 or b1 with its"
                        + " byte order, was <U1",
                "objects;objects: byte 10: 'descr' of type f2, f4, f8, i1 to i8, u1 to u8 or b1"
                        + " with its byte order, was |O",
                "too-large-i8;too-large-i8: byte 136: integers of at most 2^53, which float64 holds"
                        + " exactly, was 9.007199254740994E15",
                "too-large-u8;too-large-u8: byte 128: integers of at most 2^53, which float64 holds"
                        + " exactly, was 1.8446744073709552E19"
            })
    void whatIsNotANumberIsNamed(String name, String message) {
        assertEquals(message, Refused.message(() -> golden(name)));
    }

    @Test
    void structuredTypesAreRefused() {
        String message = Refused.message(() -> golden("structured"));
        assertEquals(
                "structured: byte 11: the keys 'descr' of a plain number type, 'fortran_order' and"
                        + " 'shape', was 'descr': [('a', '<f8')], 'fortran_order': False, 'shape':"
                        + " (2,), }",
                message);
    }

    @Test
    void truncatedFilesAndWrongMagicAreNamed() throws IOException {
        byte[] good = Golden.bytes("f8-little-c.npy");
        assertBad(
                "f.npy: byte 128: as many numbers as its 95 bytes can hold, was 12 of type F64",
                Arrays.copyOf(good, good.length - 1));
        assertBad(
                "f.npy: byte 0: 6 bytes of magic, was a file that ends after byte 3",
                Arrays.copyOf(good, 3));
        assertBad(
                "f.npy: byte 10: 118 bytes of header, was a file that ends after byte 60",
                Arrays.copyOf(good, 60));
        assertBad(
                "f.npy: byte 224: the end of the file, was further bytes",
                Arrays.copyOf(good, good.length + 1));
        byte[] magic = good.clone();
        magic[1] = 'X';
        assertBad("f.npy: byte 0: the magic \\x93NUMPY of an npy file, was .XUMPY", magic);
        byte[] version = good.clone();
        version[6] = 9;
        assertBad("f.npy: byte 6: version 1 to 3, was 9", version);
    }

    @Test
    void aHeaderOfTwoToThe31InAHundredBytesIsRefusedBeforeAllocation() throws IOException {
        for (String shape :
                new String[] {
                    "(2147483647,)", "(65536, 32768)", "(2147483647, 2147483647, 2147483647)"
                }) {
            byte[] header =
                    ("{'descr': '|u1', 'fortran_order': False, 'shape': " + shape + ", }\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            byte[] file = new byte[Math.max(100, 10 + header.length)];
            System.arraycopy(
                    new byte[] {
                        (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) header.length, 0
                    },
                    0,
                    file,
                    0,
                    10);
            System.arraycopy(header, 0, file, 10, header.length);
            String message = Refused.message(() -> Npy.read("f.npy", file));
            assertEquals(
                    true,
                    message.startsWith(
                            "f.npy: byte " + (10 + header.length) + ": as many numbers as its"),
                    message);
        }
    }

    @Test
    void integersThatDoNotFitAreRefusedOnWriting() {
        Array a = Array.vector(1, 300).as(ElementType.U8);
        assertEquals("data: a number of type U8, was 300.0", Refused.message(() -> written(a)));
    }

    private static void assertBad(String message, byte[] file) {
        assertEquals(message, Refused.message(() -> Npy.read("f.npy", file)));
    }
}
