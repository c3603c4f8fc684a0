package saddleback.engine.labs.patterns;

/**
 * How far a pattern of two values is in a map. Cells that do not matter are left out; cells near
 * the outline are all that count where only they were trained.
 *
 * @param share of cells whose loss lies on the right side of the middle of the two means, in [0, 1]
 * @param auc chance that a good cell's loss lies below a bad cell's, ties count half
 * @param good mean loss of the good cells
 * @param bad mean loss of the bad cells
 * @param goodAccuracy mean accuracy of the good cells, NaN where targets are not classes
 * @param badAccuracy mean accuracy of the bad cells, NaN where targets are not classes
 */
public record Agreement(
        double share,
        double auc,
        double good,
        double bad,
        double goodAccuracy,
        double badAccuracy) {}
