package saddleback.engine.data;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A bundled data set, as the index {@code /saddleback/samples/samples.json} describes it.
 *
 * @param name as in {@code {"sample": name}}
 * @param sentence what it is, for a person who chooses
 * @param source who made the data and where they are published
 * @param licence under which they may be shared
 * @param command the command that made the files
 * @param train number of training examples, of all examples if {@code test} is 0
 * @param test number of test examples of its own; 0 if a share is split off
 * @param features numbers an example
 * @param height rows of pixels of an image, 0 if the examples are no images
 * @param classes the names of the classes
 * @param top the largest intensity of a pixel; null for measurements, which are not scaled
 * @param trainFiles an IDX file of images and one of labels, or one CSV file whose last column is
 *     the class; beside the index
 * @param testFiles the same for the test examples; empty if there are none
 */
public record Sample(
        String name,
        String sentence,
        String source,
        String licence,
        String command,
        int train,
        int test,
        int features,
        int height,
        List<String> classes,
        @Nullable Double top,
        List<String> trainFiles,
        List<String> testFiles) {

    /** Keeps unmodifiable lists. */
    public Sample {
        classes = List.copyOf(classes);
        trainFiles = List.copyOf(trainFiles);
        testFiles = List.copyOf(testFiles);
    }
}
