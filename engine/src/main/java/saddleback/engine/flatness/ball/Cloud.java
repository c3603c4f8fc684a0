package saddleback.engine.flatness.ball;

import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Reparametrised;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;

/**
 * The loss at coordinates drawn from a Gaussian around the place.
 *
 * @param loss with weight decay, one a draw
 * @param error share of examples classified wrong; NaN for real targets
 */
record Cloud(double[] loss, double[] error) {

    static Cloud of(Surroundings at, Progress progress) {
        int draws = at.subject().how().draws();
        var cloud = new Cloud(new double[draws], new double[draws]);
        Seed seed = at.seed("cloud");
        double[] z = new double[at.size()];
        for (int i = 0; i < draws; i++) {
            progress.step((double) i / draws, "draw %d of %d".formatted(i + 1, draws));
            Draws.normal(z, seed.of(i), at.subject().workers());
            cloud.look(i, at, at.moved(at.subject().how().deviation(), z));
        }
        return cloud;
    }

    @SuppressWarnings("ReferenceEquality") // a loss of the network's own weights is that very one
    private void look(int i, Surroundings at, double[] y) {
        Subject s = at.subject();
        NetworkObjective train = s.train();
        boolean network = s.loss() == train || s.loss() instanceof Reparametrised;
        if (!network || !(train.data().targets() instanceof Targets.Classes)) {
            loss[i] = s.loss().value(y);
            error[i] = Double.NaN;
            return;
        }
        double[] w = new double[train.size()];
        s.place().parametrisation().weights(y, w);
        Evaluation e = train.evaluate(w);
        loss[i] = e.loss() + (train.decay() == 0 ? 0 : train.decay() / 2 * Vectors.dot(w, w));
        error[i] = 1 - e.accuracy();
    }
}
