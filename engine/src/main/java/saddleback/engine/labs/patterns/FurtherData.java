package saddleback.engine.labs.patterns;

import java.util.List;

import saddleback.engine.data.Dataset;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Seed;

/**
 * Another data set on which the plane is tried.
 *
 * @param name such as "data set 1, digits"
 * @param data its training examples, with as many features as those of the problem
 */
record FurtherData(String name, Dataset data) {

    /**
     * Loads the further data sets of the settings; to be called before long work starts.
     *
     * @param inputsCount whether the network's prediction depends on the inputs; where it does not,
     *     data of any number of features will do, and the features are cut off or filled with zeros
     * @param seed of the experiment
     * @throws IllegalArgumentException "transfer.data[i]: rule, was value"
     */
    static List<FurtherData> load(
            TransferSettings settings, Prepared prepared, boolean inputsCount, Seed seed) {
        throw new UnsupportedOperationException("load");
    }
}
