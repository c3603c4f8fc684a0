package saddleback.engine.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Reads the JSON header of a safetensors file and checks it against the file. */
final class SafetensorsHeader {
    private static final int MOST_AXES = 64;
    private static final JsonFactory JSON =
            new JsonFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final JsonParser json;
    private final long at;
    private final ByteSource source;

    private SafetensorsHeader(JsonParser json, long at, ByteSource source) {
        this.json = json;
        this.at = at;
        this.source = source;
    }

    /**
     * The arrays in the order of their bytes, which follow each other without gap or overlap.
     *
     * @param at where the header begins in {@code source}, for messages
     */
    static List<TensorPlace> parse(byte[] header, long at, ByteSource source) throws IOException {
        if (header.length == 0 || header[0] != '{')
            throw source.badAt(at, "a JSON header that begins with {", header.length + " bytes");
        try (JsonParser json = JSON.createParser(header)) {
            List<TensorPlace> places = new SafetensorsHeader(json, at, source).tensors();
            places.sort(
                    Comparator.comparingLong(TensorPlace::begin)
                            .thenComparingLong(TensorPlace::end));
            checkNoGaps(places, at, source);
            return places;
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
            throw source.badAt(at + Math.max(0, offset), "a JSON header", e.getOriginalMessage());
        } catch (CharConversionException e) {
            throw source.badAt(at, "a JSON header in UTF-8", String.valueOf(e.getMessage()));
        }
    }

    private static void checkNoGaps(List<TensorPlace> places, long at, ByteSource source) {
        long next = 0;
        for (TensorPlace p : places) {
            if (p.begin() != next)
                throw source.badAt(
                        at,
                        "arrays without gap or overlap, so data_offsets of %s from %d"
                                .formatted(p.name(), next),
                        p.begin());
            next = p.end();
        }
    }

    private List<TensorPlace> tensors() throws IOException {
        List<TensorPlace> places = new ArrayList<>();
        expect(json.nextToken(), JsonToken.START_OBJECT, "{");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            expect(json.nextToken(), JsonToken.START_OBJECT, "{");
            if (name.equals("__metadata__")) json.skipChildren();
            else places.add(tensor(name));
        }
        if (json.nextToken() != null) throw bad("nothing after the JSON header but spaces", "more");
        return places;
    }

    private TensorPlace tensor(String name) throws IOException {
        @Nullable ElementType type = null;
        long @Nullable [] shape = null;
        long @Nullable [] offsets = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "dtype" -> type = type();
                case "shape" -> shape = numbers(MOST_AXES, Integer.MAX_VALUE);
                case "data_offsets" -> offsets = numbers(2, Long.MAX_VALUE);
                default -> throw bad("dtype, shape and data_offsets", key);
            }
        }
        if (type == null || shape == null || offsets == null || offsets.length != 2)
            throw bad("dtype, shape and two data_offsets", "an incomplete " + name);
        int[] lengths = Arrays.stream(shape).mapToInt(Math::toIntExact).toArray();
        long elements = Array.elements(lengths);
        if (elements > Long.MAX_VALUE / 8 || offsets[1] - offsets[0] != elements * type.bytes())
            throw bad(
                    "data_offsets as far apart as the numbers of "
                            + type
                            + Arrays.toString(shape)
                            + " take",
                    Arrays.toString(offsets));
        return new TensorPlace(name, type, lengths, offsets[0], offsets[1]);
    }

    private ElementType type() throws IOException {
        String name = json.getText();
        for (ElementType t : ElementType.values()) if (t.name().equals(name)) return t;
        throw bad("dtype one of " + Arrays.toString(ElementType.values()), name);
    }

    private long[] numbers(int most, long largest) throws IOException {
        long[] numbers = new long[most];
        int n = 0;
        expect(json.currentToken(), JsonToken.START_ARRAY, "[");
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            if (n == most) throw bad("at most " + most + " numbers", "more");
            if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                    || json.getLongValue() < 0
                    || json.getLongValue() > largest)
                throw bad("integers from 0 to " + largest, json.getText());
            numbers[n++] = json.getLongValue();
        }
        expect(json.currentToken(), JsonToken.END_ARRAY, "]");
        return Arrays.copyOf(numbers, n);
    }

    private void expect(@Nullable JsonToken was, JsonToken expected, String shown)
            throws IOException {
        if (was != expected) throw bad(shown, was == null ? "the end" : json.getText());
    }

    private IllegalArgumentException bad(String rule, Object was) {
        return source.badAt(
                at + Math.max(0, json.currentTokenLocation().getByteOffset()), rule, was);
    }
}
