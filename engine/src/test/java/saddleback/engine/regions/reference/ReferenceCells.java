package saddleback.engine.regions.reference;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenLayer;
import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Census;
import saddleback.engine.regions.Domain;
import saddleback.engine.regions.Slice;
import saddleback.engine.regions.UnitLayout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The exact cells in the program's form, their corners rounded. */
public final class ReferenceCells {
    private final UnitLayout layout;
    private final int dims;
    private final List<Reference.Piece> pieces;
    private final Map<Set<List<BigInteger>>, List<Integer>> sides = new HashMap<>();
    private final List<Integer> cornerBegin = new ArrayList<>(List.of(0));
    private final List<Integer> facetBegin = new ArrayList<>(List.of(0));
    private final List<Integer> facetUnit = new ArrayList<>();
    private final List<Integer> facetCut = new ArrayList<>();
    private final List<int[]> facetCorners = new ArrayList<>();
    private final List<double[]> corners = new ArrayList<>();

    private ReferenceCells(UnitLayout layout, int dims, List<Reference.Piece> pieces) {
        this.layout = layout;
        this.dims = dims;
        this.pieces = pieces;
        for (int i = 0; i < pieces.size(); i++)
            for (Set<List<BigInteger>> facet : pieces.get(i).cell().facets())
                sides.computeIfAbsent(facet, f -> new ArrayList<>()).add(i);
    }

    /** The cells of a network on a box. */
    public static Cells of(GivenNetwork network, @Nullable Slice slice, Domain.Box box) {
        List<Long> after = new ArrayList<>();
        ReferenceCells cells =
                new ReferenceCells(
                        new UnitLayout(network),
                        box.lo().length,
                        Reference.pieces(network, slice, box, after));
        for (int i = 0; i < cells.pieces.size(); i++) cells.add(i);
        return cells.made(after.stream().mapToLong(n -> n).toArray());
    }

    private void add(int cell) {
        Polytope shape = pieces.get(cell).cell();
        List<List<BigInteger>> at =
                new ArrayList<>(shape.corners().stream().map(Polytope.Corner::at).toList());
        if (dims == 1) at.sort(Comparator.comparingDouble(v -> rounded(v)[0]));
        if (dims == 2) Polytope.turn(at);
        for (List<BigInteger> corner : at) corners.add(rounded(corner));
        cornerBegin.add(corners.size());
        if (dims > 2)
            for (Set<List<BigInteger>> facet : shape.facets()) {
                facet(facet);
                facetCorners.add(facet.stream().mapToInt(at::indexOf).sorted().toArray());
            }
        else
            for (int j = 0; j < at.size(); j++)
                facet(
                        dims == 1
                                ? Set.of(at.get(j))
                                : Set.of(at.get(j), at.get((j + 1) % at.size())));
        facetBegin.add(facetUnit.size());
    }

    /** The first unit that differs across a facet; a side of the box where nothing is beyond. */
    private void facet(Set<List<BigInteger>> facet) {
        List<Integer> both = sides.getOrDefault(facet, List.of());
        if (both.size() < 2) {
            facetUnit.add(-1);
            facetCut.add(-1);
            return;
        }
        String a = pieces.get(both.get(0)).states();
        String b = pieces.get(both.get(1)).states();
        int unit = 0;
        while (a.charAt(unit) == b.charAt(unit)) unit++;
        facetUnit.add(unit);
        int layer = layout.layerOf(unit);
        int first = (unit - layout.firstUnit(layer)) * layout.cutsPerUnit(layer);
        facetCut.add(first + between(layer, a.charAt(unit) - '0', b.charAt(unit) - '0'));
    }

    /** The cut between two states of a unit, among the unit's. */
    private int between(int layer, int a, int b) {
        int cut = 0;
        for (int i = 0; i < layout.states(layer); i++)
            for (int j = i + 1; j < layout.states(layer); j++) {
                boolean pieces = layout.layer(layer).type() == GivenLayer.Type.MAXOUT;
                if (i == Math.min(a, b) && j == Math.max(a, b)) return cut;
                // states of other units are neighbours alone
                if (pieces || j == i + 1) cut++;
            }
        throw new AssertionError("no cut between states " + a + " and " + b);
    }

    private static double[] rounded(List<BigInteger> at) {
        double[] near = new double[at.size() - 1];
        for (int i = 0; i < near.length; i++)
            near[i] =
                    new BigDecimal(at.get(i))
                            .divide(new BigDecimal(at.get(near.length)), MathContext.DECIMAL64)
                            .doubleValue();
        return near;
    }

    private Cells made(long[] after) {
        int units = pieces.getFirst().states().length();
        byte[] states = new byte[pieces.size() * units];
        for (int i = 0; i < pieces.size(); i++)
            for (int u = 0; u < units; u++)
                states[i * units + u] = (byte) (pieces.get(i).states().charAt(u) - '0');
        return new Cells(
                dims,
                cornerBegin.stream().mapToInt(i -> i).toArray(),
                corners.stream().flatMapToDouble(Arrays::stream).toArray(),
                facetBegin.stream().mapToInt(i -> i).toArray(),
                facetUnit.stream().mapToInt(i -> i).toArray(),
                facetCut.stream().mapToInt(i -> i).toArray(),
                facetCorners.toArray(int[][]::new),
                states,
                new byte[pieces.size()],
                new Census(after, true, true, 0));
    }
}
