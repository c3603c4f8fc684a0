package saddleback.engine.data;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;

/** Where test examples come from. */
public sealed interface TestPart {

    /** The keys as they stand in an experiment, for messages. */
    String written();

    /** A seeded random part of the examples. */
    @Id(value = "share", meaning = "A random share is for training, the rest for testing")
    @Inline
    record Share(
            @Setting(
                            value = "The share for training, of all examples",
                            min = 0,
                            above = true,
                            max = 1,
                            below = true)
                    double share)
            implements TestPart {

        /** Checks the range. */
        public Share {
            Ranges.check(Share.class, share);
        }

        /** Four fifths. */
        public static Share defaults() {
            return new Share(0.8);
        }

        @Override
        public String written() {
            return "a share";
        }
    }

    /** A second npz or CSV file. */
    @Id(value = "file", meaning = "All examples of a second npz or CSV file")
    @Inline
    record File(@Setting(value = "An npz or CSV file", required = true) Path file)
            implements TestPart {
        @Override
        public String written() {
            return "a file";
        }
    }

    /** A second pair of IDX files. */
    @Id(
            value = "images",
            name = "IDX files",
            meaning = "All examples of a second pair of IDX files")
    @Inline
    record Images(
            @Setting(value = "An IDX file of test images", required = true) Path images,
            @Setting(value = "An IDX file of their labels", required = true) Path labels)
            implements TestPart {
        @Override
        public String written() {
            return "images and labels";
        }
    }

    /** A second pair of npy files. */
    @Id(value = "x", name = "npy files", meaning = "All examples of a second pair of npy files")
    @Inline
    record Arrays(
            @Setting(value = "An npy file of test examples", required = true) Path x,
            @Setting(value = "An npy file of their targets", required = true) Path y)
            implements TestPart {
        @Override
        public String written() {
            return "x and y";
        }
    }
}
