package saddleback.engine.reparam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;
import saddleback.engine.settings.Setting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How transformations are written. */
class TransformationFilesTest {
    record Holder(@Setting("Changes") List<Transformation> transform) {}

    @Test
    void writtenNames() throws IOException {
        String text =
                """
                {"transform": [
                  {"alpha-scale": [0.1, 10]},
                  {"unit-scale": {"layer": 1, "factors": [2, 0.5]}},
                  {"permutation": {"layer": 1, "order": [2, 1]}},
                  {"weight-norm": {"factor": 4}}, "weight-norm", {"batch-norm": 3},
                  {"power-map": {"a": 0.5, "b": 0.01}},
                  {"radial-map": {"from": 0.2, "to": 0.5, "until": 1}},
                  {"input-scale": 10},
                  {"reach-norm": 1e6}, {"reach-eigenvalues": 100},
                  {"reach-eigenvalues": {"above": 100, "count": 7}},
                  {"reach-constant": 0.05},
                  {"reach-volume": 3},
                  {"reach-volume": {"boxes": 4, "radius": 0.05}}
                ]}
                """;
        var expected =
                new Holder(
                        List.of(
                                new AlphaScale(new double[] {0.1, 10}),
                                new UnitScale(1, new double[] {2, 0.5}),
                                new Permutation(1, new int[] {2, 1}),
                                new WeightNorm(4, 0),
                                new WeightNorm(1, 0),
                                new BatchNorm(3),
                                new PowerMap(0.5, 0.01),
                                new RadialMap(0.2, 0.5, 1),
                                new InputScale(10),
                                new ReachNorm(1e6, 1),
                                new ReachEigenvalues(100, 0),
                                new ReachEigenvalues(100, 7),
                                new ReachConstant(0.05),
                                new ReachVolume(3, 0.01),
                                new ReachVolume(4, 0.05)));
        var decoder = new Decoder(Path.of(""));
        var read = decoder.record(Holder.class, new ObjectMapper().readTree(text), "", null);
        assertEquals(expected, read);
        var written = new Encoder(Path.of("")).record(read);
        assertEquals(expected, decoder.record(Holder.class, written, "", null));
    }
}
