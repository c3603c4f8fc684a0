package saddleback.engine.codec;

import com.fasterxml.jackson.databind.JsonNode;

import saddleback.engine.codec.Shape.Plain;
import saddleback.engine.codec.Shape.Words;
import saddleback.engine.codec.Shape.Written;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads the values that have no parts.
 *
 * @param folder where relative file paths start
 */
record PlainValues(Path folder) {
    private static final double EXACT = 9007199254740992.0; // 2^53

    Object read(Plain shape, JsonNode node, String path) {
        return switch (shape) {
            case INT -> (int) whole(shape, node, path, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> whole(shape, node, path, Long.MIN_VALUE, Long.MAX_VALUE);
            case DOUBLE -> real(node, path);
            case BOOLEAN -> {
                if (!node.isBoolean()) throw Wrong.value(path, shape.rule(), node);
                yield node.booleanValue();
            }
            case STRING -> text(node, path, shape.rule());
            case PATH -> file(text(node, path, shape.rule()), node, path);
        };
    }

    Object word(Words shape, JsonNode node, String path) {
        String text = text(node, path, shape.rule());
        List<String> names = shape.names();
        int i = names.indexOf(text);
        if (i < 0) throw Wrong.word(path, names, text);
        return shape.constants().get(i);
    }

    Object written(Written shape, JsonNode node, String path) {
        String text = text(node, path, shape.rule());
        try {
            Method parse = shape.type().getDeclaredMethod("parse", String.class);
            return Objects.requireNonNull(Field.call(parse, null, text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(shape.type().getName() + " has no parse(String)", e);
        }
    }

    /** Whole numbers may also be written 1e3 or 64.0. */
    private static long whole(Plain shape, JsonNode node, String path, long least, long most) {
        if (!node.isNumber()) throw Wrong.value(path, shape.rule(), node);
        if (node.isFloatingPointNumber()) {
            double v = node.doubleValue();
            if (v != Math.rint(v)) throw Wrong.value(path, shape.rule(), node);
            if (Math.abs(v) > EXACT || v < least || v > most)
                throw Wrong.value(path, between(least, most), node);
            return (long) v;
        }
        BigDecimal v = node.decimalValue();
        if (v.compareTo(BigDecimal.valueOf(least)) < 0 || v.compareTo(BigDecimal.valueOf(most)) > 0)
            throw Wrong.value(path, between(least, most), node);
        return v.longValue();
    }

    private static String between(long least, long most) {
        return "a whole number from " + least + " to " + most;
    }

    private static double real(JsonNode node, String path) {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue()))
            throw Wrong.value(path, node.isNumber() ? "a finite number" : "a number", node);
        return node.doubleValue();
    }

    private static String text(JsonNode node, String path, String rule) {
        if (!node.isTextual()) throw Wrong.value(path, rule, node);
        return node.textValue();
    }

    private Path file(String text, JsonNode node, String path) {
        try {
            if (text.isBlank()) throw Wrong.value(path, "a file path", node);
            return folder.toAbsolutePath().resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    path + ": a file path, was " + text + " (" + e.getReason() + ")", e);
        }
    }
}
