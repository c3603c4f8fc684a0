package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Inline;
import saddleback.engine.settings.Setting;

import java.util.List;

/** Generated examples; the test examples are as many fresh draws of the same problem. */
@Id(value = "generate", meaning = "Examples drawn from a formula")
@Inline
public record GeneratedData(@Setting(value = "What is drawn", required = true) Generator generator)
        implements DataSource {

    @Override
    public Examples read(Seed seed, int first) {
        return drawn(seed, "train");
    }

    @Override
    public boolean hasTest() {
        return true;
    }

    @Override
    public Examples test(Examples train, Seed seed) {
        return drawn(seed, "test");
    }

    private Examples drawn(Seed seed, String part) {
        Seed data = seed.of("data");
        return new Examples(
                "generate", generator.draw(data.of("problem"), data.of(part)), List.of(), null);
    }

    @Override
    public DataSource from(TestPart part) {
        throw DataSource.notFrom("a share for generated data", part);
    }
}
