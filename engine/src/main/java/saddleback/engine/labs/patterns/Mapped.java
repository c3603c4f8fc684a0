package saddleback.engine.labs.patterns;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import saddleback.engine.pattern.Lattice;
import saddleback.engine.pattern.Maps;
import saddleback.engine.pattern.Planted;
import saddleback.engine.problem.Prepared;

/**
 * A planted pattern as it was found on the data that it was planted for.
 *
 * @param planted the network and its plane
 * @param prepared the problem: data, loss and, of an optimised pattern, the network
 * @param at where the maps were evaluated
 * @param train on the training examples
 * @param test on the test examples, null where there are none
 * @param agreement how far the pattern is there in a map on the same lattice
 */
record Mapped(
        Planted planted,
        Prepared prepared,
        Lattice at,
        Maps train,
        @Nullable Maps test,
        Function<Maps, Agreement> agreement) {}
