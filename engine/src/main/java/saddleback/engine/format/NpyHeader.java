package saddleback.engine.format;

import org.jspecify.annotations.Nullable;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What an npy file says about its numbers, a Python dictionary with three keys (numpy.lib.format,
 * "NumPy format" specification).
 *
 * @param fortran whether the first index runs fastest
 */
record NpyHeader(ElementType type, ByteOrder order, boolean fortran, int[] shape) {
    private static final int ALIGNMENT = 64;
    private static final int FIXED = 10;
    private static final int LONGEST_LENGTH = 21;
    private static final int MOST_AXES = 64;
    private static final Pattern ENTRY =
            Pattern.compile(
                    "\\s*(['\"])(descr|fortran_order|shape)\\1\\s*:\\s*"
                        + "('[^'\\\\]*'|\"[^\"\\\\]*\"|True|False|\\([^()]*\\))\\s*(,\\s*|(?=}))");
    private static final Pattern DESCR = Pattern.compile("([<>|=])([fiub])(\\d)");

    /**
     * Reads the dictionary.
     *
     * @param text the header as it stands, padding included
     * @param at where it begins in {@code source}, for messages
     */
    static NpyHeader parse(String text, long at, ByteSource source) {
        Map<String, String> entries = new HashMap<>();
        String stripped = text.stripTrailing();
        Matcher m = ENTRY.matcher(stripped);
        int i = 1;
        if (!stripped.startsWith("{")) throw source.badAt(at, "a dictionary {...}", stripped);
        while (m.region(i, stripped.length()).lookingAt()) {
            if (entries.put(m.group(2), m.group(3)) != null)
                throw source.badAt(at + i, "each key once", m.group(2) + " twice");
            i = m.end();
        }
        if (!stripped.substring(i).equals("}") || entries.size() != 3)
            throw source.badAt(
                    at + i,
                    "the keys 'descr' of a plain number type, 'fortran_order' and 'shape'",
                    stripped.substring(i));
        return new NpyHeader(
                type(unquoted(entries.get("descr")), at, source),
                unquoted(entries.get("descr")).startsWith(">")
                        ? ByteOrder.BIG_ENDIAN
                        : ByteOrder.LITTLE_ENDIAN,
                truth(String.valueOf(entries.get("fortran_order")), at, source),
                shape(String.valueOf(entries.get("shape")), at, source));
    }

    private static String unquoted(@Nullable String literal) {
        return literal == null || literal.length() < 2
                ? ""
                : literal.substring(1, literal.length() - 1);
    }

    private static ElementType type(String descr, long at, ByteSource source) {
        Matcher m = DESCR.matcher(descr);
        String name =
                !m.matches()
                        ? ""
                        : descr.endsWith("b1")
                                ? "BOOL"
                                : m.group(2).toUpperCase(Locale.ROOT)
                                        + 8 * Integer.parseInt(m.group(3));
        for (ElementType t : ElementType.values())
            if (t.name().equals(name) && (t.bytes() == 1 || !descr.startsWith("|"))) return t;
        throw source.badAt(
                at,
                "'descr' of type f2, f4, f8, i1 to i8, u1 to u8 or b1 with its byte order",
                descr);
    }

    private static boolean truth(String literal, long at, ByteSource source) {
        return switch (literal) {
            case "True" -> true;
            case "False" -> false;
            default -> throw source.badAt(at, "'fortran_order' True or False", literal);
        };
    }

    private static int[] shape(String tuple, long at, ByteSource source) {
        String inside = unquoted(tuple).strip();
        if (!tuple.startsWith("(")) throw source.badAt(at, "'shape' a tuple", tuple);
        if (inside.isEmpty()) return new int[0];
        String[] lengths = inside.split("\\s*,\\s*");
        if (lengths.length > MOST_AXES)
            throw source.badAt(at, "at most 64 axes", lengths.length + " axes");
        int[] shape = new int[lengths.length];
        for (int i = 0; i < shape.length; i++) {
            if (!lengths[i].matches("\\d{1,10}L?"))
                throw source.badAt(at, "lengths from 0 to 2^31 - 1", tuple);
            long length = Long.parseLong(lengths[i].replace("L", ""));
            if (length > Integer.MAX_VALUE)
                throw source.badAt(at, "lengths from 0 to 2^31 - 1", tuple);
            shape[i] = (int) length;
        }
        return shape;
    }

    /** Magic, version 1.0 and dictionary, byte for byte as NumPy writes them. */
    byte[] bytes() {
        String tuple =
                IntStream.of(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String dictionary =
                "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }"
                        .formatted(
                                descr(),
                                fortran ? "True" : "False",
                                shape.length == 1 ? tuple + "," : tuple);
        // NumPy leaves room for the axis along which a file may grow.
        if (shape.length > 0) {
            int grows = fortran ? shape[shape.length - 1] : shape[0];
            dictionary += " ".repeat(LONGEST_LENGTH - Integer.toString(grows).length());
        }
        int pad = ALIGNMENT - (FIXED + dictionary.length() + 1) % ALIGNMENT;
        String header = dictionary + " ".repeat(pad) + "\n";
        byte[] all = new byte[FIXED + header.length()];
        byte[] magic = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
        System.arraycopy(magic, 0, all, 0, magic.length);
        all[8] = (byte) header.length();
        all[9] = (byte) (header.length() >> 8);
        System.arraycopy(
                header.getBytes(StandardCharsets.US_ASCII), 0, all, FIXED, header.length());
        return all;
    }

    private String descr() {
        if (type == ElementType.BOOL) return "|b1";
        if (type == ElementType.BF16)
            throw new IllegalArgumentException("type: one that NumPy knows, was BF16");
        String mark = type.bytes() == 1 ? "|" : order == ByteOrder.BIG_ENDIAN ? ">" : "<";
        return mark + type.name().toLowerCase(Locale.ROOT).charAt(0) + type.bytes();
    }
}
