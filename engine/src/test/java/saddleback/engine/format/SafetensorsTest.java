package saddleback.engine.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

final class SafetensorsTest {
    private static final String FILE = "w.safetensors";

    private static byte[] file(String header, int data) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + json.length + data)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json)
                .array();
    }

    @Test
    void readsEveryType() throws IOException {
        NamedArrays a = Safetensors.read(FILE, Golden.bytes("kinds.safetensors"));
        assertArrayEquals(new double[] {-3, 0x1p40}, a.get("i64").data());
        assertArrayEquals(new double[] {7}, a.get("u64").data());
        assertArrayEquals(new double[] {1.5}, a.get("f32").data());
        assertArrayEquals(new int[0], a.get("f32").shape());
        assertArrayEquals(new double[] {-0x1p31, 5}, a.get("i32").data());
        assertArrayEquals(new double[] {0x1p32 - 1}, a.get("u32").data());
        assertArrayEquals(new double[] {1.5, -65504, 0x1p-24}, a.get("f16").data());
        assertArrayEquals(new double[] {1, -3.140625, 0x1p100}, a.get("bf16").data());
        assertArrayEquals(new double[] {-5}, a.get("i16").data());
        assertArrayEquals(new double[] {65535}, a.get("u16").data());
        assertArrayEquals(new double[] {-128}, a.get("i8").data());
        assertArrayEquals(new int[] {2, 0}, a.get("u8").shape());
        assertArrayEquals(new double[] {1, 0}, a.get("bool").data());
        assertEquals(12, a.arrays().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f64.safetensors", "f32.safetensors"})
    void writesTheBytesOfTheFormat(String name) throws IOException {
        byte[] golden = Golden.bytes(name);
        NamedArrays a = Safetensors.read(FILE, golden);
        assertEquals(List.of("0.weight", "0.bias"), List.copyOf(a.arrays().keySet()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Safetensors.write(out, a.arrays());
        assertArrayEquals(golden, out.toByteArray());
    }

    @Test
    void everyTypeComesBackAsWritten() throws IOException {
        for (ElementType type : ElementType.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Safetensors.write(out, Map.of("a", Array.vector(0, 1, 1).as(type)));
            Array back = Safetensors.read(FILE, out.toByteArray()).get("a");
            assertArrayEquals(new double[] {0, 1, 1}, back.data());
            assertEquals(type, back.type());
        }
    }

    @Test
    void bfloat16IsRoundedToNearestEven() throws IOException {
        // One bit of bfloat16 at 1 is 2^-7: halves go to the even neighbour.
        double[] v = {1 + 0x1p-8, 1 + 3 * 0x1p-8, 1 + 0x1p-8 + 0x1p-20, Double.NaN, 1e39};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Safetensors.write(out, Map.of("a", Array.vector(v).as(ElementType.BF16)));
        assertArrayEquals(
                new double[] {1, 1 + 2 * 0x1p-7, 1 + 0x1p-7, Double.NaN, Double.POSITIVE_INFINITY},
                Safetensors.read(FILE, out.toByteArray()).get("a").data());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}|3|byte 62: as many numbers"
                        + " as its 3 bytes can hold, was 1 of type F32",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}}|5|byte 66: the end of the"
                        + " file, was further bytes",
                "{'a':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}}|8|byte 8: arrays without"
                        + " gap or overlap, so data_offsets of a from 0, was 4",
                "{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,4]}}|4|byte 60: data_offsets as"
                        + " far apart as the numbers of F32[2] take, was [0, 4]",
                "{'a':{'dtype':'F8','shape':[2],'data_offsets':[0,4]}}|4|byte 22: dtype one of"
                    + " [F64, F32, F16, BF16, I64, I32, I16, I8, U64, U32, U16, U8, BOOL], was F8",
                "{'a':{'dtype':'U8','shape':[-1],'data_offsets':[0,4]}}|4|byte 36: integers from 0"
                        + " to 2147483647, was -1",
                "{'a':{'dtype':'U8','shape':[1]}}|4|byte 38: dtype, shape and two data_offsets, was"
                        + " an incomplete a",
                "{'a':{'dtype':'U8','shape':[2147483647],'data_offsets':[0,2147483647]}}|0|byte 79:"
                        + " as many numbers as its 0 bytes can hold, was 2147483647 of type U8",
                "{'a':{'dtype':'U8','shape':[2147483647,2147483647,2147483647],'data_offsets':[0,9]}}|9|byte"
                    + " 90: data_offsets as far apart as the numbers of U8[2147483647, 2147483647,"
                    + " 2147483647] take, was [0, 9]",
                "{'a':7}|0|byte 13: {, was 7",
                "[]|0|byte 8: a JSON header that begins with {, was 2 bytes"
            })
    void badHeadersAreNamed(String header, int data, String message) {
        byte[] bytes = file(header.replace('\'', '"'), data);
        assertEquals(FILE + ": " + message, Refused.message(() -> Safetensors.read(FILE, bytes)));
    }

    @Test
    void aHeaderLongerThanTheFileIsRefusedBeforeAllocation() {
        assertLength(
                "byte 8: 99999999 bytes of header, was a file that ends after byte 100",
                99_999_999);
        assertLength("byte 0: a header of at most 100000000 bytes, was 2147483648", 1L << 31);
        assertLength("byte 0: a header of at most 100000000 bytes, was 18446744073709551615", -1);
    }

    private static void assertLength(String message, long length) {
        byte[] file =
                ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();
        assertEquals(FILE + ": " + message, Refused.message(() -> Safetensors.read(FILE, file)));
    }

    @Test
    void twoArraysOfOneNameAreRefused() {
        byte[] file =
                file(
                        "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]},\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}}",
                        0);
        assertEquals(
                "w.safetensors: byte 64: a JSON header, was Duplicate field 'a'",
                Refused.message(() -> Safetensors.read(FILE, file)));
    }
}
