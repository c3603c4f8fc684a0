package saddleback.engine.flatness.ball;

import saddleback.engine.data.Targets;
import saddleback.engine.flatness.Subject;
import saddleback.engine.linalg.Vectors;
import saddleback.engine.objective.Evaluation;
import saddleback.engine.objective.NetworkObjective;
import saddleback.engine.reparam.Reparametrised;
import saddleback.engine.run.Progress;
import saddleback.engine.run.Seed;
import saddleback.engine.slice.RowScores;

/**
 * The loss at coordinates drawn from a Gaussian around the place, in pairs of opposite draws z and
 * -z: what is linear in z then cancels in a pair's mean. Pairs are independent.
 *
 * @param loss with weight decay, pair after pair
 * @param error share of examples classified wrong, as the losses; NaN for real targets
 */
record Cloud(double[] loss, double[] error) {

    static Cloud of(Surroundings at, Progress progress) {
        int pairs = at.pairs();
        var cloud = new Cloud(new double[2 * pairs], new double[2 * pairs]);
        Seed seed = at.seed("cloud");
        double[] z = new double[at.size()];
        for (int i = 0; i < pairs; i++) {
            progress.step((double) i / pairs, "pair %d of %d".formatted(i + 1, pairs));
            Draws.normal(z, seed.of(i), at.subject().workers());
            cloud.look(i, at, z);
        }
        return cloud;
    }

    int pairs() {
        return loss.length / 2;
    }

    private void look(int pair, Surroundings at, double[] z) {
        double sigma = at.subject().how().deviation();
        RowScores scores = Cut.line(at, z).scores(new double[] {-sigma, sigma});
        if (scores == null) {
            one(2 * pair, at, at.moved(-sigma, z));
            one(2 * pair + 1, at, at.moved(sigma, z));
            return;
        }
        System.arraycopy(scores.loss(), 0, loss, 2 * pair, 2);
        for (int k = 0; k < 2; k++) error[2 * pair + k] = 1 - scores.accuracy()[k];
    }

    @SuppressWarnings("ReferenceEquality") // a loss of the network's own weights is that very one
    private void one(int i, Surroundings at, double[] y) {
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
