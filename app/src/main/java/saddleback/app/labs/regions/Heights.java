package saddleback.app.labs.regions;

import java.util.Arrays;

/**
 * The piecewise linear function over a plane cut as flat faces in space: one for each cell, and
 * several for a cell on which the two largest of many classes change.
 *
 * @param corners x, y and the value at every corner in turn
 * @param begin the first corner of every face and, at the end, the number of corners
 * @param cell that each face belongs to
 * @param middle the value at the mean of each face's corners
 */
record Heights(double[] corners, int[] begin, int[] cell, double[] middle) {

    /** Of the quantity that the output's picture shows. */
    static Heights of(PlaneCut cut) {
        var maker = new Maker(cut.shapes().size(), cut.shapes().x().length);
        int classes = Quantity.classes(cut.result());
        Quantity quantity = Quantity.of(cut.result());
        var pieces = new Pieces(Math.max(2, classes));
        AffineMaps maps = cut.maps();
        for (int i = 0; i < cut.shapes().size(); i++) {
            int cell = i;
            int from = cut.shapes().begin()[i];
            int to = cut.shapes().begin()[i + 1];
            if (to - from < 3) continue;
            double[] map = maps.at(i);
            double[] xy = Arrays.copyOfRange(cut.corners(), 2 * from, 2 * to);
            if (classes <= 2) maker.face(cell, map, quantity, xy);
            else
                pieces.of(
                        map,
                        xy,
                        p ->
                                maker.face(
                                        cell,
                                        map,
                                        new Quantity("", p.first(), p.second()),
                                        p.xy()));
        }
        return maker.made();
    }

    /** Arrays that grow. */
    private static final class Maker {
        private double[] corners;
        private int[] begin;
        private int[] cell;
        private double[] middle;
        private int faces;
        private int n;

        Maker(int faces, int corners) {
            this.corners = new double[3 * corners];
            begin = new int[faces + 1];
            cell = new int[faces];
            middle = new double[faces];
        }

        void face(int of, double[] map, Quantity quantity, double[] xy) {
            if (3 * n + 3 * (xy.length / 2) > corners.length)
                corners = Arrays.copyOf(corners, 2 * corners.length + 3 * xy.length);
            if (faces == cell.length) {
                cell = Arrays.copyOf(cell, 2 * faces + 1);
                middle = Arrays.copyOf(middle, 2 * faces + 1);
                begin = Arrays.copyOf(begin, 2 * faces + 2);
            }
            double sum = 0;
            for (int i = 0; i < xy.length; i += 2) {
                double value = quantity.at(map, xy[i], xy[i + 1]);
                corners[3 * n] = xy[i];
                corners[3 * n + 1] = xy[i + 1];
                corners[3 * n++ + 2] = value;
                sum += value;
            }
            cell[faces] = of;
            middle[faces] = 2 * sum / xy.length;
            begin[++faces] = n;
        }

        Heights made() {
            return new Heights(
                    Arrays.copyOf(corners, 3 * n),
                    Arrays.copyOf(begin, faces + 1),
                    Arrays.copyOf(cell, faces),
                    Arrays.copyOf(middle, faces));
        }
    }
}
