package saddleback.engine.regions.merge;

import java.util.Arrays;

/** A growing list of pairs of neighbours whose maps are compared when all are known. */
final class Deferred {
    private int[] cells = new int[16];
    private int size;

    void add(int a, int b) {
        if (2 * size == cells.length) cells = Arrays.copyOf(cells, 2 * cells.length);
        cells[2 * size] = a;
        cells[2 * size + 1] = b;
        size++;
    }

    int size() {
        return size;
    }

    int first(int i) {
        return cells[2 * i];
    }

    int second(int i) {
        return cells[2 * i + 1];
    }
}
