package saddleback.engine.pattern.source;

import java.io.IOException;
import java.util.List;

import saddleback.engine.pattern.GridTarget;
import saddleback.engine.pattern.Pattern;
import saddleback.engine.pattern.Target;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Lines;
import saddleback.engine.settings.Setting;

/** What shall be seen in the loss, as it is written in an experiment. */
public sealed interface TargetSettings
        permits ShapeTarget, TargetSettings.Cells, PictureTarget, TextTarget, FormulaTarget, SurfaceTarget {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException "path: rule, was value"
     * @throws IOException where a file cannot be read
     */
    Target open() throws IOException;

    /**
     * Drawn cell by cell: {@code #} low, {@code .} high, {@code ?} does not matter, digits 0 (low) to 9
     * (high). One row is a line; empty rows part the slices of a box, the nearest first.
     */
    @Id(
            value = "cells",
            meaning = "Drawn: # for a low loss, . for a high one, ? for any, 0 to 9 for greys")
    record Cells(
            @Setting(value = "Rows from the top", required = true) @Lines List<String> rows)
            implements TargetSettings {

        /** Checks the rows; empty ones around all are left out. */
        public Cells {
            rows = DrawnRows.checked(rows);
        }

        /** A face of 10 x 10 cells. */
        public static Cells defaults() {
            return new Cells(
                    List.of(
                            "..........",
                            ".########.",
                            ".#......#.",
                            ".#.#..#.#.",
                            ".#......#.",
                            ".#.#..#.#.",
                            ".#..##..#.",
                            ".#......#.",
                            ".########.",
                            ".........."));
        }

        /** The rows of a drawing; greys are rounded to tenths. */
        public static Cells of(Pattern cells) {
            return new Cells(DrawnRows.of(cells));
        }

        @Override
        public Target open() {
            return GridTarget.of(DrawnRows.pattern(rows));
        }
    }
}
