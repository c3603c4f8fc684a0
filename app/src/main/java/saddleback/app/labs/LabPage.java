package saddleback.app.labs;

import saddleback.engine.Lab;
import saddleback.viz.figure.Figure;

import java.util.List;
import java.util.function.Function;

/**
 * A lab as a person meets it.
 *
 * @param title a few words
 * @param help what one can learn with it, a few plain sentences
 * @param figures the pictures of a result, partial ones included; at least one
 */
public record LabPage<S extends Record, R extends Record>(
        Lab<S, R> lab, String title, String help, Function<R, List<Figure>> figures) {}
