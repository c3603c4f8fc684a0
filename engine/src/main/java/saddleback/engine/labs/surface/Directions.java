package saddleback.engine.labs.surface;

import saddleback.engine.net.Network;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;
import saddleback.engine.settings.Ranges;
import saddleback.engine.settings.Setting;

import java.nio.file.Path;
import java.util.List;

/** Where the axes of a line or plane come from. */
public sealed interface Directions {

    /** Random Gaussian directions. */
    @Id(value = "random", meaning = "Random Gaussian directions")
    record Random(
            @Setting("What their length is taken from") Normalization normalize,
            @Setting("Whether biases move too") boolean biases,
            @Setting(value = "Independent planes, drawn side by side", min = 1, max = 64)
                    int planes)
            implements Directions {

        /** Checks the range. */
        public Random {
            Ranges.check(Random.class, normalize, biases, planes);
        }

        /** One plane, filter-normalised, biases at rest. */
        public static Random defaults() {
            return new Random(Normalization.FILTER, false, 1);
        }

        /**
         * One direction, drawn and scaled to the weights.
         *
         * @param w flat parameters of the network, not changed
         * @param seed of this direction alone
         * @return a fresh array
         */
        public double[] draw(Network network, double[] w, Seed seed) {
            double[] d = seed.normals().fill(new double[w.length]);
            Scaling.apply(this, network, w, d);
            return d;
        }
    }

    /** Directions saved before. */
    @Id(
            value = "file",
            meaning = "An npz file with direction1 and direction2, flat; a result's arrays.npz")
    record FromFile(@Setting("An .npz file") Path file) implements Directions {}

    /**
     * Principal components of the way that training took. Where no trajectory is asked for, about a
     * hundred steps are recorded. The second is not used for a line.
     */
    @Id(
            value = "trajectory",
            meaning =
                    "Principal components of the recorded training steps about the last one, scaled"
                            + " so that the path spans 1")
    record Trajectory(
            @Setting(value = "Component along x, 1 the largest", min = 1, max = 64) int first,
            @Setting(value = "Component along y", min = 1, max = 64) int second)
            implements Directions {

        /** Checks the numbers. */
        public Trajectory {
            Ranges.check(Trajectory.class, first, second);
            if (first == second)
                throw new IllegalArgumentException("second: not first, was " + second);
        }

        /** The two largest. */
        public static Trajectory defaults() {
            return new Trajectory(1, 2);
        }
    }

    /** Eigenvectors of the Hessian of the training loss; the second is not used for a line. */
    @Id(value = "hessian", meaning = "Unit eigenvectors of the Hessian")
    record Hessian(
            @Setting(
                            value =
                                    "Eigenvector along x: 1 of the largest eigenvalue, 2 of the"
                                            + " next, -1 of the smallest",
                            min = -64,
                            max = 64)
                    int first,
            @Setting(value = "Eigenvector along y, counted likewise", min = -64, max = 64)
                    int second)
            implements Directions {

        /** Checks the numbers. */
        public Hessian {
            Ranges.check(Hessian.class, first, second);
            if (first == 0) throw new IllegalArgumentException("first: not 0, was 0");
            if (second == 0 || second == first)
                throw new IllegalArgumentException("second: neither 0 nor first, was " + second);
        }

        /** The two largest. */
        public static Hessian defaults() {
            return new Hessian(1, 2);
        }
    }

    /**
     * Through networks whose weights are drawn and trained like the problem's but from other seeds.
     */
    @Id(
            value = "solutions",
            meaning =
                    "From the problem's weights to those of the same training from other seeds, on"
                            + " the same data: the first seed's stand at x = 1, a second's at y = 1"
                            + " unless y is made orthogonal")
    record Solutions(@Setting("1 seed for a line, 2 for a plane") List<Long> seeds)
            implements Directions {

        /** Checks the number. */
        public Solutions {
            seeds = List.copyOf(seeds);
            if (seeds.isEmpty() || seeds.size() > 2)
                throw new IllegalArgumentException("seeds: 1 or 2, was " + seeds.size());
            if (seeds.size() == 2 && seeds.get(0).equals(seeds.get(1)))
                throw new IllegalArgumentException("seeds: different ones, was " + seeds);
        }

        /** The second seed, for a line. */
        public static Solutions defaults() {
            return new Solutions(List.of(2L));
        }
    }

    /**
     * Through given points of weight space. The problem's weights do not change the slice; where
     * they are trained, the way of their training is projected on it.
     */
    @Id(
            value = "points",
            meaning =
                    "Through weight files in place of the problem's weights: the first is the"
                            + " origin, the second stands at x = 1, a third at y = 1 unless y is"
                            + " made orthogonal")
    record Points(@Setting("2 files for a line, 3 for a plane") List<Path> files)
            implements Directions {

        /** Checks the number. */
        public Points {
            files = List.copyOf(files);
            if (files.size() < 2 || files.size() > 3)
                throw new IllegalArgumentException("files: 2 or 3, was " + files.size());
        }
    }
}
