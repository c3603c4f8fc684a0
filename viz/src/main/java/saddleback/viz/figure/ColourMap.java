package saddleback.viz.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A row of 256 colours from low to high values. All are perceptually uniform and readable with the
 * common colour vision deficiencies.
 *
 * <p>Viridis, magma, inferno and plasma: Stéfan van der Walt and Nathaniel Smith, 2015; cividis:
 * Nuñez, Anderton and Renslow, "Optimizing colormaps with consideration for color vision
 * deficiency", PLoS ONE 13(7), 2018. All are dedicated to the public domain (CC0). The diverging
 * map is {@link DivergingColours}, the cyclic one {@link CyclicColours}.
 */
public final class ColourMap {
    public static final ColourMap VIRIDIS = new ColourMap("viridis", read("viridis"));
    public static final ColourMap MAGMA = new ColourMap("magma", read("magma"));
    public static final ColourMap INFERNO = new ColourMap("inferno", read("inferno"));
    public static final ColourMap PLASMA = new ColourMap("plasma", read("plasma"));
    public static final ColourMap CIVIDIS = new ColourMap("cividis", read("cividis"));

    /** Blue over light grey to red, for signed values; its middle is zero. */
    public static final ColourMap DIVERGING = new ColourMap("diverging", DivergingColours.table());

    /** Ends as it begins, for directions and for names that follow no order. */
    public static final ColourMap CYCLIC = new ColourMap("cyclic", CyclicColours.table());

    /** Black to white in equal steps of intensity, for photographs. */
    public static final ColourMap GREY = new ColourMap("grey", greys());

    /** Every map. */
    public static final List<ColourMap> ALL =
            List.of(VIRIDIS, MAGMA, INFERNO, PLASMA, CIVIDIS, DIVERGING, CYCLIC, GREY);

    private final String id;
    private final int[] table;

    private ColourMap(String id, int[] table) {
        this.id = id;
        this.table = table;
    }

    /** The written name. */
    public String id() {
        return id;
    }

    /**
     * The colour at a position.
     *
     * @param position 0 to 1; values beyond take the end colours
     * @return 0xRRGGBB
     */
    public int rgb(double position) {
        return table[Math.clamp((int) (position * 256), 0, 255)];
    }

    /** A copy of the 256 colours, 0xRRGGBB. */
    public int[] table() {
        return table.clone();
    }

    @Override
    public String toString() {
        return id;
    }

    private static int[] greys() {
        var table = new int[256];
        Arrays.setAll(table, i -> 0x010101 * i);
        return table;
    }

    private static int[] read(String id) {
        String file = "colours/" + id + ".txt";
        try (InputStream in = ColourMap.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing resource " + file);
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return Arrays.stream(text.trim().split("\\s+"))
                    .mapToInt(hex -> Integer.parseInt(hex, 16))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
