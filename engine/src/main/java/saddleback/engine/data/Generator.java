package saddleback.engine.data;

import saddleback.engine.run.Seed;

/** Examples drawn from a formula. */
public sealed interface Generator
        permits Blobs, Circles, Harmonic, Jellyfish, Sine, Spirals, TeacherStudent, TwoMoons, Xor {

    /** The most numbers of one generated data set. */
    int MOST = 100_000_000;

    /**
     * Draws fresh examples.
     *
     * @param problem decides what training and test examples have in common, such as the teacher
     * @param draw decides the examples
     */
    Dataset draw(Seed problem, Seed draw);

    /** Refuses sizes that no memory is meant for. */
    static void checkSize(int examples, int width) {
        if ((long) examples * width > MOST)
            throw new IllegalArgumentException(
                    "examples: at most %d with %d numbers each, was %d"
                            .formatted(MOST / width, width, examples));
    }
}
