package saddleback.app.labs.saddles.escape;

import saddleback.engine.labs.saddles.Gauge;

/** What was measured at a place. */
record Measured(
        int run, long steps, double epoch, int slot, double damping, Gauge.Reading reading) {
    static Measured of(Spot at, Gauge.Reading reading) {
        return new Measured(at.run(), at.steps(), at.epoch(), at.slot(), at.damping(), reading);
    }
}
