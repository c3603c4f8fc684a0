package saddleback.engine.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;

import saddleback.engine.codec.Decoder;
import saddleback.engine.codec.Encoder;

import java.nio.file.Path;

/** Training settings as they stand in experiment files. */
class WrittenFormTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private static TrainingSettings read(String json) throws JsonProcessingException {
        return new Decoder(FOLDER)
                .record(TrainingSettings.class, new JsonMapper().readTree(json), "train", null);
    }

    @Test
    void theShortForm() throws JsonProcessingException {
        TrainingSettings d = TrainingSettings.defaults();
        assertEquals(
                new TrainingSettings(
                        new Sgd(0.1, 0.9, false),
                        64,
                        5,
                        null,
                        d.init(),
                        d.schedule(),
                        null,
                        null,
                        d.curve(),
                        d.trajectory(),
                        d.checkpoint()),
                read(
                        """
                        {"method": {"sgd": {"rate": 0.1, "momentum": 0.9}}, "batch": 64,
                         "epochs": 5}\
                        """));
    }

    @Test
    void everythingWrittenOutIsReadAgain() throws JsonProcessingException {
        TrainingSettings s =
                read(
                        """
                        {"method": {"adamw": {"rate": 0.002, "decay": 0.1}}, "batch": 32,
                         "steps": 5000, "init": "glorot", "clip": 1, "stop": 1e-6,
                         "schedule": {"warm-up": {"epochs": 0.5, "then": {"cosine": 0.1}}},
                         "curve": {"epochs": 2}, "trajectory": {"steps": 10},
                         "checkpoint": "never"}\
                        """);
        assertEquals(new AdamW(0.002, 0.9, 0.999, 1e-8, 0.1), s.method());
        assertEquals(new Schedule.WarmUp(0.5, new Schedule.Cosine(0.1)), s.schedule());
        assertEquals(new Interval.Steps(10), s.trajectory());
        assertEquals(s, read(new Encoder(FOLDER).record(s).toString()));
    }

    @Test
    void everyMethodIsReadFromItsIdAlone() throws JsonProcessingException {
        for (var c : MethodContractTest.cases()) {
            var id = c.method().getClass().getAnnotation(saddleback.engine.settings.Id.class);
            var s = read("{\"method\": {\"" + id.value() + "\": {}}}");
            assertEquals(c.method().getClass(), s.method().getClass());
            assertEquals(s, read(new Encoder(FOLDER).record(s).toString()));
        }
    }

    @Test
    void errorsNameThePath() {
        var e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> read("{\"method\": {\"sgd\": {\"momentum\": 1}}}"));
        assertEquals("train.method.sgd.momentum: at least 0 and below 1, was 1.0", e.getMessage());
        var batch =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> read("{\"method\": {\"l-bfgs\": {}}, \"batch\": 64}"));
        assertEquals(
                "train.batch: not given with this method, which needs all examples, was 64",
                batch.getMessage());
    }
}
