package saddleback.engine.data;

import saddleback.engine.format.Array;
import saddleback.engine.format.Csv;
import saddleback.engine.format.Idx;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.util.List;

/** A bundled data set. */
@Id(value = "sample", meaning = "A data set that comes with the program")
@Inline
public record SampleData(
        @Setting(value = "The name of a bundled data set", required = true) String name)
        implements DataSource {

    @Override
    public Examples read(Seed seed, int first) throws IOException {
        Sample sample = Samples.named(name);
        return read(sample, sample.trainFiles(), first);
    }

    @Override
    public boolean hasTest() throws IOException {
        return Samples.named(name).test() > 0;
    }

    @Override
    public Examples test(Examples train, Seed seed) throws IOException {
        Sample sample = Samples.named(name);
        return read(sample, sample.testFiles(), Integer.MAX_VALUE);
    }

    private static Examples read(Sample sample, List<String> files, int first) throws IOException {
        String file = files.getFirst();
        byte[] bytes = Samples.bytes(file);
        Examples e =
                files.size() == 1
                        ? TableExamples.of(Csv.read(file, bytes, null), TargetKind.CLASSES)
                        : images(file, Idx.read(file, bytes, first), files.get(1), first);
        int[] labels = e.data().targets() instanceof Targets.Classes c ? c.labels() : new int[0];
        return new Examples(
                file,
                new Dataset(
                        e.data().x(),
                        e.data().features(),
                        new Targets.Classes(labels, sample.classes())),
                e.columns(),
                sample.top());
    }

    private static Examples images(String file, Array x, String labels, int first)
            throws IOException {
        return IdxData.examples(file, x, labels, Idx.read(labels, Samples.bytes(labels), first));
    }

    @Override
    public DataSource from(TestPart part) {
        throw DataSource.notFrom("a share for a sample", part);
    }
}
