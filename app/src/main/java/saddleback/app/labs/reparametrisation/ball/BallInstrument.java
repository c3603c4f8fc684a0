package saddleback.app.labs.reparametrisation.ball;

import saddleback.app.labs.Instrument;
import saddleback.app.labs.Session;
import saddleback.engine.Experiment;
import saddleback.engine.io.ExperimentFile;
import saddleback.engine.labs.reparametrisation.PlaneResult;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.engine.labs.reparametrisation.Reparametrisation;
import saddleback.engine.labs.reparametrisation.ReparametrisationResult;
import saddleback.engine.labs.reparametrisation.ReparametrisationSettings;
import saddleback.engine.run.Workers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drags a disc along the minima of a loss of two parameters. */
public final class BallInstrument {
    /** The instrument. */
    public static final Instrument<ReparametrisationResult> INSTRUMENT =
            new Instrument<>(
                    "ball",
                    "Same ball, another place",
                    "mdi2c-circle-outline",
                    "Drag the disc around θ′ and compare the worst loss in it with that of a disc"
                        + " of the same radius around θ. With the product net it stays on the"
                        + " hyperbola, where all parameters compute the same function; near an axis"
                        + " it reaches the constant function. With a formula of your own it goes"
                        + " where you like. To move what the map shows, drag with Shift held.",
                    r -> r.plane() != null,
                    BallInstrument::open);

    private BallInstrument() {}

    static Session open(Experiment<?> experiment, ReparametrisationResult result, Workers workers) {
        PlaneResult plane = result.plane();
        if (plane == null) throw new IllegalArgumentException("plane: a function, was none");
        return new BallSession(plane, (folder, settings) -> write(folder, experiment, settings));
    }

    private static Path write(Path folder, Experiment<?> before, PlaneSettings plane)
            throws IOException {
        var line = before.settings() instanceof ReparametrisationSettings s ? s.line() : null;
        Files.createDirectories(folder);
        Path file = folder.resolve("experiment.json");
        ExperimentFile.write(
                new Experiment<>(
                        Reparametrisation.LAB.id(),
                        before.seed(),
                        null,
                        new ReparametrisationSettings(line, plane)),
                file);
        return file;
    }
}
