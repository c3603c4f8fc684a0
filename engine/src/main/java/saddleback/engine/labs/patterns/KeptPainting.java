package saddleback.engine.labs.patterns;

import saddleback.engine.construct.ColourHeads;
import saddleback.engine.data.Dataset;
import saddleback.engine.pattern.Lattice;
import saddleback.engine.run.KeptNumbers;
import saddleback.engine.run.Progress;

import java.util.Arrays;

/** What three heads paint, as a finished part of a run. */
record KeptPainting(KeptMaps maps) {

    /** The painting kept under a name, or the one that is painted, which is then kept. */
    Painting of(String name, ColourHeads heads, Dataset data, Progress progress) {
        Lattice at = maps.at();
        int n = at.size();
        double[][] target = heads.target(at);
        double[] painted =
                new KeptNumbers(maps.kept())
                        .of(
                                name,
                                target.length * n,
                                () ->
                                        Arrays.stream(heads.painted(data, at, progress))
                                                .flatMapToDouble(Arrays::stream)
                                                .toArray());
        double[][] each = new double[target.length][];
        for (int c = 0; c < each.length; c++)
            each[c] = Arrays.copyOfRange(painted, c * n, (c + 1) * n);
        return new Painting(target, each, Arrays.stream(heads.bounds()).max().orElseThrow());
    }
}
