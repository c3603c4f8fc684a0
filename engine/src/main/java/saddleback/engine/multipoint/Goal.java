package saddleback.engine.multipoint;

import saddleback.engine.pattern.Pattern;
import saddleback.engine.run.Seed;

/** What is asked of the losses of cells. */
interface Goal {

    /** The cells of one step. */
    CellSample sample(Seed seed, Places places);

    /** Whether the weight of a sampled cell does not depend on its loss. */
    boolean fixed(CellSample cells, int i);

    /** The derivative of the objective by the loss of a sampled cell. */
    double weight(CellSample cells, int i);

    /** The objective from the losses. */
    double value(CellSample cells);

    /** The mean loss of the sampled good cells; of grey values the root of the mean square. */
    double good(CellSample cells);

    /** The mean loss of the sampled bad cells, without the clamp; NaN without any. */
    double bad(CellSample cells);

    /**
     * As the settings ask.
     *
     * @throws IllegalArgumentException if no cell is trained
     */
    static Goal of(MultiPointSettings settings, Pattern pattern, double low, double high) {
        return switch (settings.variant()) {
            case TWO_VALUED -> TwoValued.of(settings, pattern);
            case GREY -> Grey.of(settings, pattern, low, high);
        };
    }
}
