package saddleback.engine.regions.merge;

/** Disjoint sets with union by smallest member and path halving (Tarjan and van Leeuwen 1984). */
final class Unions {
    private final int[] parent;

    Unions(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) parent[i] = i;
    }

    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        if (x < y) parent[y] = x;
        else parent[x] = y;
    }

    int find(int a) {
        int x = a;
        while (parent[x] != x) {
            parent[x] = parent[parent[x]];
            x = parent[x];
        }
        return x;
    }

    /** For each member its set, numbered from 0 in the order of first members. */
    int[] numbers() {
        int[] number = new int[parent.length];
        int next = 0;
        for (int i = 0; i < number.length; i++) number[i] = find(i) == i ? next++ : number[find(i)];
        return number;
    }
}
