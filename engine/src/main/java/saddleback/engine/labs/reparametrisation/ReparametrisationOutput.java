package saddleback.engine.labs.reparametrisation;

import saddleback.engine.Output;

/** What of a result goes into files. */
final class ReparametrisationOutput {
    private ReparametrisationOutput() {}

    static Output of(ReparametrisationResult result) {
        Output.Builder out = Output.builder();
        LineResult line = result.line();
        PlaneResult plane = result.plane();
        if (line != null) new LineOutput(line, out).put();
        if (plane != null) new PlaneOutput(plane, out).put();
        return out.build();
    }
}
