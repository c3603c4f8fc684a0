package saddleback.engine.regions.reference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.exact.ExactDisc;
import saddleback.engine.regions.exact.ExactPoint;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Counts the regions of a network on a box by dividing exact polytopes, one unit after the other:
 * decimal numbers without rounding for the network, integers for corners. It shares nothing with
 * the program's own ways.
 *
 * @param afterLayer cells after each layer that divides
 * @param states of each cell
 * @param linear linear regions, joined through facets
 * @param functions distinct affine functions
 * @param interior facets between two cells
 * @param boundary facets of one cell
 * @param vertices distinct corners
 */
public record Reference(
        List<Long> afterLayer,
        Set<String> states,
        int linear,
        int functions,
        long interior,
        long boundary,
        int vertices) {

    /** Counts in a box. */
    public static Reference of(GivenNetwork network, @Nullable Slice slice, Domain.Box box) {
        List<Long> after = new ArrayList<>();
        List<Piece> pieces = pieces(network, slice, box, after);
        return joined(List.copyOf(after), pieces, facet -> true);
    }

    /** Counts what meets an open disc, in a box around it; boundary facets mean nothing. */
    public static Reference inDisc(GivenNetwork network, Domain.Disc disc, Domain.Box around) {
        ExactDisc exact = new ExactDisc(disc.centre(), disc.radius());
        List<Long> after = new ArrayList<>();
        List<Piece> pieces =
                pieces(network, null, around, cell -> exact.meets(cell.polygon()), after);
        return joined(
                List.copyOf(after),
                pieces,
                facet -> {
                    List<List<BigInteger>> ends = List.copyOf(facet);
                    return exact.meets(point(ends.get(0)), point(ends.get(1)));
                });
    }

    static ExactPoint point(List<BigInteger> at) {
        return new ExactPoint(at.toArray(BigInteger[]::new));
    }

    /** The cells themselves; the numbers after each layer are added to a list. */
    static List<Piece> pieces(
            GivenNetwork network, @Nullable Slice slice, Domain.Box box, List<Long> after) {
        return pieces(network, slice, box, cell -> true, after);
    }

    private static List<Piece> pieces(
            GivenNetwork network,
            @Nullable Slice slice,
            Domain.Box box,
            Predicate<Polytope> kept,
            List<Long> after) {
        BigDecimal[][] h = inputs(network, slice, box.lo().length);
        List<Piece> pieces = List.of(new Piece(Polytope.box(box.lo(), box.hi()), "", h));
        for (GivenLayer layer : network.layers()) {
            pieces =
                    pieces.stream()
                            .flatMap(p -> Dividing.by(layer, p).stream())
                            .filter(p -> kept.test(p.cell()))
                            .toList();
            if (layer.type() != GivenLayer.Type.LINEAR) after.add((long) pieces.size());
        }
        if (after.isEmpty()) after.add(1L);
        return pieces;
    }

    /** A cell, its states so far and what the layers so far give on it. */
    record Piece(Polytope cell, String states, BigDecimal[][] h) {}

    private static BigDecimal[][] inputs(GivenNetwork network, @Nullable Slice slice, int dims) {
        BigDecimal[][] h = new BigDecimal[network.inputs()][dims + 1];
        for (int i = 0; i < h.length; i++)
            for (int c = 0; c <= dims; c++) {
                double plain = c == i && c < dims ? 1 : 0;
                double sliced =
                        slice == null ? plain : c == dims ? slice.c()[i] : slice.t().get(i)[c];
                h[i][c] = new BigDecimal(sliced);
            }
        return h;
    }

    private static Reference joined(
            List<Long> after, List<Piece> pieces, Predicate<Set<List<BigInteger>>> counted) {
        Map<Set<List<BigInteger>>, List<Integer>> facets = new HashMap<>();
        Set<List<BigInteger>> vertices = new HashSet<>();
        Set<String> states = new HashSet<>();
        String[] maps = new String[pieces.size()];
        int[] group = new int[pieces.size()];
        for (int i = 0; i < maps.length; i++) {
            Polytope cell = pieces.get(i).cell();
            cell.corners().forEach(c -> vertices.add(c.at()));
            states.add(pieces.get(i).states());
            maps[i] = text(pieces.get(i).h());
            group[i] = i;
            for (Set<List<BigInteger>> facet : cell.facets())
                if (counted.test(facet))
                    facets.computeIfAbsent(facet, f -> new ArrayList<>()).add(i);
        }
        long interior = 0;
        for (List<Integer> sides : facets.values()) {
            if (sides.size() > 2) throw new AssertionError("a facet of " + sides.size());
            if (sides.size() < 2) continue;
            interior++;
            if (maps[sides.get(0)].equals(maps[sides.get(1)]))
                join(group, group[sides.get(0)], group[sides.get(1)]);
        }
        return new Reference(
                after,
                states,
                (int) Arrays.stream(group).distinct().count(),
                Set.copyOf(Arrays.asList(maps)).size(),
                interior,
                facets.size() - interior,
                vertices.size());
    }

    private static void join(int[] group, int a, int b) {
        for (int i = 0; i < group.length; i++) if (group[i] == b) group[i] = a;
    }

    private static String text(BigDecimal[][] map) {
        StringBuilder text = new StringBuilder();
        for (BigDecimal[] row : map)
            for (BigDecimal v : row) text.append(v.stripTrailingZeros()).append(' ');
        return text.toString();
    }

    /** A float64 number times a power of two, which is an integer. */
    static BigInteger integer(double v, BigInteger one) {
        return new BigDecimal(v).multiply(new BigDecimal(one)).toBigIntegerExact();
    }
}
