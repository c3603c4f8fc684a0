package saddleback.engine.data;

import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;

/** No examples: a network in numbers can be studied without any. */
@Id(value = "none", meaning = "No examples; for a network in numbers")
public record NoData() implements DataSource {

    /**
     * Refused.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public Examples read(Seed seed, int first) {
        throw new IllegalArgumentException("examples, was none");
    }

    @Override
    public DataSource from(TestPart part) {
        throw DataSource.notFrom("nothing where there are no examples", part);
    }
}
