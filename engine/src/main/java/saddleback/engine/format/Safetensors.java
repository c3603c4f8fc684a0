package saddleback.engine.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Named arrays in the safetensors format: the header's length (8 bytes, little-endian), a JSON
 * header with type, shape and place of each array, the numbers without gaps.
 */
public final class Safetensors {
    private static final long LONGEST_HEADER = 100_000_000;
    private static final int ALIGNMENT = 8;

    private Safetensors() {}

    /**
     * Reads all arrays, in the order of their numbers in the file.
     *
     * @throws IllegalArgumentException naming the file, the byte and the rule
     */
    public static NamedArrays read(Path file) throws IOException {
        try (ByteSource source = ByteSource.open(file)) {
            return read(file.toString(), source);
        }
    }

    /** Reads from memory; {@code name} stands for the file in messages. */
    public static NamedArrays read(String name, byte[] bytes) throws IOException {
        return read(name, ByteSource.of(name, bytes));
    }

    private static NamedArrays read(String file, ByteSource source) throws IOException {
        long length = source.integer(8, ByteOrder.LITTLE_ENDIAN, "header length");
        if (length < 0 || length > LONGEST_HEADER)
            throw source.badAt(
                    0, "a header of at most 100000000 bytes", Long.toUnsignedString(length));
        List<TensorPlace> places =
                SafetensorsHeader.parse(source.bytes(length, "header"), 8, source);
        SequencedMap<String, Array> arrays = new LinkedHashMap<>();
        for (TensorPlace p : places) {
            double[] data = source.allocate(Array.elements(p.shape()), p.type());
            source.numbers(p.type(), ByteOrder.LITTLE_ENDIAN, data, i -> i);
            arrays.put(p.name(), new Array(data, p.shape(), p.type()));
        }
        source.end();
        return new NamedArrays(file, arrays);
    }

    /**
     * Writes a file whole or not at all; wider types stand first, otherwise the order of the map.
     *
     * @throws IllegalArgumentException if an integer type cannot hold a number
     */
    public static void write(Path file, Map<String, Array> arrays) throws IOException {
        WholeFile.write(file, out -> write(out, arrays));
    }

    /** Writes to a stream, which stays open. */
    public static void write(OutputStream out, Map<String, Array> arrays) throws IOException {
        List<Map.Entry<String, Array>> ordered =
                arrays.entrySet().stream()
                        .sorted(Comparator.comparingInt(e -> -e.getValue().type().bytes()))
                        .toList();
        byte[] header = header(ordered);
        out.write(
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(header.length)
                        .array());
        out.write(header);
        for (Map.Entry<String, Array> e : ordered)
            NumberWriter.write(out, e.getValue(), ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] header(List<Map.Entry<String, Array>> arrays) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            long begin = 0;
            for (Map.Entry<String, Array> e : arrays) {
                Array a = e.getValue();
                long end = begin + (long) a.data().length * a.type().bytes();
                json.writeObjectFieldStart(e.getKey());
                json.writeStringField("dtype", a.type().name());
                json.writeFieldName("shape");
                json.writeArray(a.shape(), 0, a.shape().length);
                json.writeFieldName("data_offsets");
                json.writeArray(new long[] {begin, end}, 0, 2);
                json.writeEndObject();
                begin = end;
            }
            json.writeEndObject();
        }
        while (bytes.size() % ALIGNMENT != 0) bytes.write(' ');
        return bytes.toByteArray();
    }
}
