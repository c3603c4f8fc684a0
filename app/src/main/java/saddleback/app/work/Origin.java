package saddleback.app.work;

import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;

/** Where an experiment comes from. */
public sealed interface Origin {

    /** It was made here and has no file yet. */
    @Id(value = "new", meaning = "Made here, not saved yet")
    record Fresh() implements Origin {}

    /** A file of the person's. */
    @Id(value = "file", meaning = "An experiment file")
    record Saved(@Setting("The file") Path file) implements Origin {}

    /** One of the experiments that come with the program. */
    @Id(value = "sample", meaning = "A sample experiment of the program")
    record Sample(@Setting("Its name") String name) implements Origin {}
}
