package saddleback.app.labs.reparametrisation.ball;

import saddleback.engine.labs.reparametrisation.PlaneLoss;
import saddleback.engine.labs.reparametrisation.PlaneSettings;
import saddleback.engine.labs.reparametrisation.Window;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

/** The loss of two parameters, as its form asks for it. */
record BallLoss(
        @Setting("The function") PlaneLoss loss,
        @Setting("The window along x") Window x,
        @Setting("The window along y") Window y) {

    /** Checks that nothing is missing. */
    BallLoss {
        Ranges.check(BallLoss.class, loss, x, y);
    }

    static BallLoss defaults() {
        return of(PlaneSettings.defaults());
    }

    static BallLoss of(PlaneSettings s) {
        return new BallLoss(s.loss(), s.x(), s.y());
    }

    /** Another loss in the same experiment. */
    PlaneSettings in(PlaneSettings s) {
        return new PlaneSettings(loss, x, y, s.epsilon(), s.radius(), s.extents());
    }
}
