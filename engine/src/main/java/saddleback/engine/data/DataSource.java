package saddleback.engine.data;

import saddleback.engine.run.Seed;

import java.io.IOException;

/** Where examples come from. */
public sealed interface DataSource
        permits CsvData, GeneratedData, IdxData, NoData, NpyData, NpzData, SampleData {

    /**
     * The training examples, fresh arrays that the caller owns.
     *
     * @param first no more than the first so many are needed; all may be given
     */
    Examples read(Seed seed, int first) throws IOException;

    /** All examples, as test examples beside {@code train}. */
    default Examples readLike(Examples train, Seed seed) throws IOException {
        return read(seed, Integer.MAX_VALUE);
    }

    /** Whether test examples belong to the source. */
    default boolean hasTest() throws IOException {
        return false;
    }

    /** The test examples that belong to the source; asked only if {@link #hasTest}. */
    default Examples test(Examples train, Seed seed) throws IOException {
        throw new IllegalStateException("no test examples");
    }

    /**
     * The same kind of source with the files of a test part.
     *
     * @throws IllegalArgumentException if such files cannot belong to this kind of source
     */
    DataSource from(TestPart part);

    /** The complaint of {@link #from}. */
    static IllegalArgumentException notFrom(String rule, TestPart part) {
        return new IllegalArgumentException("split: " + rule + ", was " + part.written());
    }
}
