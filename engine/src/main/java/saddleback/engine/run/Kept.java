package saddleback.engine.run;

import java.util.Optional;

/**
 * Finished parts of one run, by name, that outlive the process: tiles of a grid, a training
 * checkpoint. A part is stored whole or not at all.
 */
public interface Kept {

    /** Keeps nothing and finds nothing. */
    Kept NOTHING =
            new Kept() {
                @Override
                public Optional<byte[]> find(String name) {
                    return Optional.empty();
                }

                @Override
                public void store(String name, byte[] part) {}

                @Override
                public Kept under(String prefix) {
                    return this;
                }
            };

    /**
     * The part stored under this name by this run or by the killed run that it continues.
     *
     * @param name lower-case letters, digits, dots and dashes
     */
    Optional<byte[]> find(String name);

    /** Stores a part, replacing one of the same name; {@code part} is not kept after the call. */
    void store(String name, byte[] part);

    /**
     * These parts as seen by a part of the work: its names stand behind a prefix, so that parts of
     * the work that use the same names do not meet.
     *
     * @param prefix lower-case letters, digits, dots and dashes
     */
    default Kept under(String prefix) {
        Kept whole = this;
        return new Kept() {
            @Override
            public Optional<byte[]> find(String name) {
                return whole.find(prefix + name);
            }

            @Override
            public void store(String name, byte[] part) {
                whole.store(prefix + name, part);
            }
        };
    }
}
