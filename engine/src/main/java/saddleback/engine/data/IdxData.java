package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.BadFile;
import saddleback.engine.format.Idx;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;

/** Images and labels as MNIST and Fashion-MNIST are distributed, plain or in gzip. */
@Id(
        value = "idx",
        name = "IDX files",
        meaning = "Images and labels as MNIST is distributed, .gz too")
public record IdxData(
        @Setting(value = "An IDX file of images", required = true) Path images,
        @Setting(value = "An IDX file of labels", required = true) Path labels)
        implements DataSource {

    @Override
    public Examples read(Seed seed, int first) throws IOException {
        return examples(
                images.toString(),
                Idx.read(images, first),
                labels.toString(),
                Idx.read(labels, first));
    }

    static Examples examples(String imagesFile, Array x, String labelsFile, Array y) {
        if (!y.type().whole() || y.shape().length != 1)
            throw BadFile.whole(labelsFile, "integer labels along one axis", y);
        return ArrayExamples.of(imagesFile, "images", x, labelsFile, "labels", y);
    }

    @Override
    public DataSource from(TestPart part) {
        if (part instanceof TestPart.Images i) return new IdxData(i.images(), i.labels());
        throw DataSource.notFrom("a share, or files images and labels for IDX data", part);
    }
}
