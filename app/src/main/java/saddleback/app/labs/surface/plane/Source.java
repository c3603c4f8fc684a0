package saddleback.app.labs.surface.plane;

import saddleback.engine.labs.surface.Slice;

import java.util.ArrayList;
import java.util.List;

/** Where one end of the way of an axis comes from. */
sealed interface Source {

    /** The axis as the result has it. */
    record Present() implements Source {}

    /** The result's other axis. */
    record Other() implements Source {}

    /** Random, scaled filter by filter to the weights at the result's origin. */
    record Random() implements Source {}

    /**
     * A unit eigenvector of the Hessian of the training loss at the result's origin.
     *
     * @param number 1 for the largest eigenvalue, -1 for the smallest
     */
    record Eigenvector(int number) implements Source {}

    /**
     * A principal component of the recorded way of training, which spans 1 along it.
     *
     * @param number 1 for the largest
     */
    record Component(int number) implements Source {}

    /** From the result's origin to a weight file that its plane goes through. */
    record Towards(Slice.Place place) implements Source {}

    /**
     * All there are.
     *
     * @param eigenvectors of the largest eigenvalues; with any there is also the smallest
     * @param components of training
     * @param places that the plane goes through, the first being its origin
     */
    static List<Source> all(int eigenvectors, int components, List<Slice.Place> places) {
        var all = new ArrayList<Source>();
        all.add(new Present());
        all.add(new Random());
        all.add(new Other());
        for (int i = 1; i <= eigenvectors; i++) all.add(new Eigenvector(i));
        if (eigenvectors > 0) all.add(new Eigenvector(-1));
        for (int i = 1; i <= components; i++) all.add(new Component(i));
        for (int i = 1; i < places.size(); i++) all.add(new Towards(places.get(i)));
        return all;
    }
}
