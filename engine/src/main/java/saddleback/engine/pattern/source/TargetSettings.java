package saddleback.engine.pattern.source;

import java.io.IOException;
import java.util.List;

import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

/** What shall be seen in the loss, as it is written in an experiment. */
public sealed interface TargetSettings {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException "path: rule, was value"
     * @throws IOException where a file cannot be read
     */
    Target open() throws IOException;

    /**
     * Drawn cell by cell: {@code #} low, {@code .} high, {@code ?} does not matter, digits 0 (low)
     * to 9 (high). One row is a line; an empty row parts the slices of a box.
     */
    @Id(
            value = "cells",
            meaning = "Drawn: # for a low loss, . for a high one, ? for any, 0 to 9 for greys")
    record Cells(@Setting(value = "Rows from the top", required = true) List<String> rows)
            implements TargetSettings {

        /** Copies the rows. */
        public Cells {
            rows = List.copyOf(rows);
        }

        @Override
        public Target open() {
            throw new UnsupportedOperationException("cells");
        }
    }
}
