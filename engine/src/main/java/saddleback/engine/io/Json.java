package saddleback.engine.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * JSON text and trees. What is read may hold comments and trailing commas; what is written is plain
 * JSON, where numbers that are not finite stand as the texts "NaN", "Infinity" and "-Infinity".
 */
public final class Json {
    private static final long LARGEST = 16L << 20;

    private static final JsonMapper LENIENT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final ObjectWriter PRETTY = LENIENT.writer(printer());

    private Json() {}

    /** The bytes of a file of at most 16 MB. */
    public static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file))
            throw new IllegalArgumentException(file + ": a file, was a directory");
        if (!Files.exists(file)) throw new IllegalArgumentException(file + ": no such file");
        if (Files.size(file) > LARGEST)
            throw new IllegalArgumentException(
                    file + ": at most " + LARGEST + " bytes, was " + Files.size(file));
        return Files.readAllBytes(file);
    }

    /**
     * The tree of a text.
     *
     * @param name of the text in messages "name:line:column: reason"
     */
    public static JsonNode parse(byte[] text, String name) {
        try {
            JsonNode tree = LENIENT.readTree(text);
            if (tree.isMissingNode())
                throw new IllegalArgumentException(name + ": JSON, was empty");
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
            throw new IllegalArgumentException(name + place + ": " + reason(e), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /** The tree of a short text, or the text itself where it is not JSON. */
    public static JsonNode parseOrText(String text) {
        try {
            JsonNode tree = LENIENT.readTree(text);
            return tree.isMissingNode() ? LENIENT.getNodeFactory().textNode(text) : tree;
        } catch (JsonProcessingException _) {
            return LENIENT.getNodeFactory().textNode(text);
        }
    }

    /** The text of a tree, with a final line end. */
    public static String text(JsonNode tree) {
        try {
            return PRETTY.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(start marker at .*|: enable `JsonReadFeature.*", "");
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter()
                        .withSeparators(
                                DefaultPrettyPrinter.DEFAULT_SEPARATORS
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                        .withArrayEmptySeparator("")
                                        .withObjectEmptySeparator(""));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        return printer;
    }
}
