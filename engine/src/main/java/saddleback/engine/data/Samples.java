package saddleback.engine.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The data sets on the class path, below {@code /saddleback/samples/}. */
public final class Samples {
    private static final String PLACE = "/saddleback/samples/";
    private static final String INDEX = "samples.json";
    private static final ObjectReader READER = new ObjectMapper().readerFor(Sample[].class);

    private Samples() {}

    /** All of them, in the order of the index; empty where none are on the class path. */
    public static List<Sample> all() throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(PLACE + INDEX)) {
            if (in == null) return List.of();
            Sample[] all = READER.readValue(in);
            return List.of(all);
        }
    }

    /**
     * The one of this name.
     *
     * @throws IllegalArgumentException with the names there are
     */
    public static Sample named(String name) throws IOException {
        List<Sample> all = all();
        for (Sample s : all) if (s.name().equals(name)) return s;
        throw new IllegalArgumentException(
                "sample: "
                        + (all.isEmpty()
                                ? "one of the sample data sets, none of which are on the class path"
                                : all.stream()
                                        .map(Sample::name)
                                        .collect(Collectors.joining(", ", "one of ", "")))
                        + ", was "
                        + name);
    }

    /** The bytes of a file beside the index. */
    static byte[] bytes(String file) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(PLACE + file)) {
            if (in == null) throw new IOException(PLACE + file + ": not on the class path");
            return in.readAllBytes();
        }
    }
}
