package saddleback.viz.space;

import java.util.Arrays;

/** A growing list of floats. */
final class Floats {
    private float[] items = new float[1024];
    private int size;

    void add(double item) {
        if (size == items.length) items = Arrays.copyOf(items, 2 * size);
        items[size++] = (float) item;
    }

    int size() {
        return size;
    }

    float[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
