package saddleback.app.labs.regions;

import saddleback.engine.regions.Merged;

import java.util.HashMap;
import java.util.Map;

/**
 * Which sides of cells separate linear regions. Two cells share a side where the middles of theirs
 * agree to nine digits of the window; a side without a partner is kept.
 */
final class Borders {
    private static final double DIGITS = 1e9;

    private Borders() {}

    /** For each corner whether the side to the next one is drawn, each once. */
    static boolean[] of(PlaneCut cut, Merged merged) {
        Shapes s = cut.shapes();
        boolean[] shown = new boolean[s.unit().length];
        double width = cut.window().x().high() - cut.window().x().low();
        double height = cut.window().y().high() - cut.window().y().low();
        double fine = DIGITS / Math.max(width, height);
        Map<Middle, Integer> first = new HashMap<>();
        Map<Middle, Integer> where = new HashMap<>();
        for (int i = 0; i < s.size(); i++)
            for (int c = s.begin()[i]; c < s.begin()[i + 1]; c++) {
                if (s.unit()[c] < 0) continue;
                int d = s.next(i, c);
                var middle =
                        new Middle(
                                Math.round((s.x()[c] + s.x()[d]) / 2 * fine),
                                Math.round((s.y()[c] + s.y()[d]) / 2 * fine));
                Integer other = first.putIfAbsent(middle, i);
                shown[c] = other == null;
                if (other == null) where.put(middle, c);
                else if (merged.region()[other] == merged.region()[i])
                    shown[where.getOrDefault(middle, c)] = false;
            }
        return shown;
    }

    private record Middle(long x, long y) {}
}
