package saddleback.app.look;

import saddleback.viz.figure.ColourScale;
import saddleback.viz.figure.Figure;
import saddleback.viz.figure.Panel;
import saddleback.viz.figure.Plane;
import saddleback.viz.figure.Space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One colour scale for each place in figures of one kind where a scale is used. Places that share a
 * scale in one of the figures share it in all.
 */
final class SharedColours {
    private final List<List<ColourScale>> places;

    /** By figure, as records of the same values may be other scales in another figure. */
    private final List<Map<ColourScale, ColourScale>> shared = new ArrayList<>();

    SharedColours(List<Figure> figures) {
        places = figures.stream().map(SharedColours::places).toList();
        figures.forEach(_ -> shared.add(new HashMap<>()));
        if (!Union.one(places.stream().map(List::size).toList())) return;
        List<Uses> uses = figures.stream().map(f -> new Uses(List.of(f))).toList();
        for (List<Integer> group : groups()) share(group, uses);
    }

    /** The scale that one of the figures gets for one that it has. */
    ColourScale of(int figure, ColourScale own) {
        return shared.get(figure).getOrDefault(own, own);
    }

    private static List<ColourScale> places(Figure figure) {
        var out = new ArrayList<ColourScale>();
        var recorder =
                new Recolour(
                        s -> {
                            out.add(s);
                            return s;
                        });
        for (Panel panel : figure.panels()) {
            switch (panel) {
                case Plane p -> p.marks().forEach(recorder::of);
                case Space s -> s.marks().forEach(recorder::of);
            }
            recorder.of(panel.bar());
        }
        recorder.of(figure.bar());
        return out;
    }

    private List<List<Integer>> groups() {
        int n = places.getFirst().size();
        int[] root = new int[n];
        for (int i = 0; i < n; i++) root[i] = i;
        for (List<ColourScale> of : places)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < i; j++)
                    if (of.get(i).equals(of.get(j))) join(root, root[i], root[j]);
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < n; i++) groups.computeIfAbsent(root[i], _ -> new ArrayList<>()).add(i);
        return List.copyOf(groups.values());
    }

    private static void join(int[] root, int from, int to) {
        for (int i = 0; i < root.length; i++) if (root[i] == from) root[i] = to;
    }

    private void share(List<Integer> group, List<Uses> uses) {
        var scales = new ArrayList<ColourScale>();
        var data = new ArrayList<double[]>();
        for (int f = 0; f < places.size(); f++)
            for (int place : group) {
                ColourScale own = places.get(f).get(place);
                scales.add(own);
                data.addAll(List.of(uses.get(f).of(own).arrays()));
            }
        boolean signed = scales.getFirst().spread() == ColourScale.Spread.DIVERGING;
        for (ColourScale s : scales)
            if ((s.spread() == ColourScale.Spread.DIVERGING) != signed) return;
        ColourScale one = Union.colours(scales, data.toArray(double[][]::new));
        for (int f = 0; f < places.size(); f++)
            for (int place : group) shared.get(f).put(places.get(f).get(place), one);
    }
}
