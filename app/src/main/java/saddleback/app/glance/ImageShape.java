package saddleback.app.glance;

import saddleback.engine.data.DataSource;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.IdxData;
import saddleback.engine.data.NoData;
import saddleback.engine.data.Sample;
import saddleback.engine.data.SampleData;
import saddleback.engine.data.Samples;
import saddleback.engine.problem.Prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The shape of examples that are images.
 *
 * @param height rows of pixels
 * @param width pixels in a row
 */
public record ImageShape(int height, int width) {
    private static final int SMALLEST_SIDE = 8;

    /**
     * A bundled data set says whether its examples are images; examples of files are taken for
     * square images where the number of features is a perfect square, for files other than images
     * of at least 8 x 8.
     */
    public static Optional<ImageShape> of(Prepared prepared) {
        DataSource source = prepared.problem().data().source();
        int features = prepared.data().train().features();
        return switch (source) {
            case SampleData s -> bundled(s, features);
            case GeneratedData _, NoData _ -> Optional.empty();
            case IdxData _ -> square(features, 2);
            default -> ofFeatures(features);
        };
    }

    /** Square images of at least 8 x 8 pixels where the number of features allows it. */
    public static Optional<ImageShape> ofFeatures(int features) {
        return square(features, SMALLEST_SIDE);
    }

    private static Optional<ImageShape> bundled(SampleData data, int features) {
        try {
            Sample sample = Samples.named(data.name());
            int height = sample.height();
            return height == 0
                    ? Optional.empty()
                    : Optional.of(new ImageShape(height, features / height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ImageShape> square(int features, int smallest) {
        int side = (int) Math.rint(Math.sqrt(features));
        return side >= smallest && side * side == features
                ? Optional.of(new ImageShape(side, side))
                : Optional.empty();
    }

    public String words() {
        return height + " × " + width + " pixels";
    }

    /** The intensity in a row (from the top) and a column of an example. */
    double pixel(Dataset data, int example, int row, int column) {
        return data.x()[example * data.features() + row * width + column];
    }
}
