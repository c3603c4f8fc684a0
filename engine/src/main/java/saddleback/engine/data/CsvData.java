package saddleback.engine.data;

import org.jspecify.annotations.Nullable;

import saddleback.engine.format.Csv;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;

/** A CSV table with a header row: one column is the target, all others are numbers. */
@Id(value = "csv", name = "CSV file", meaning = "A CSV table with a header row")
@Inline
public record CsvData(
        @Setting(value = "A CSV file", required = true) Path csv,
        @Setting("The column to predict; the last one if not given") @Nullable String target,
        @Setting("Whether the target is classes or numbers") TargetKind kind)
        implements DataSource {

    /** The last column, its kind told from its values; the file must always be given. */
    public static CsvData defaults() {
        return new CsvData(Path.of("data.csv"), null, TargetKind.AUTOMATIC);
    }

    @Override
    public Examples read(Seed seed, int first) throws IOException {
        return TableExamples.of(Csv.read(csv, target), kind);
    }

    @Override
    public Examples readLike(Examples train, Seed seed) throws IOException {
        return TableExamples.like(train, Csv.read(csv, target));
    }

    @Override
    public DataSource from(TestPart part) {
        if (part instanceof TestPart.File f) return new CsvData(f.file(), target, kind);
        throw DataSource.notFrom("a share or a file for CSV data", part);
    }
}
