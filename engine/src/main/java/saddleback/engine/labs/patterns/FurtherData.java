package saddleback.engine.labs.patterns;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

import saddleback.engine.data.DataSettings;
import saddleback.engine.data.DataSource;
import saddleback.engine.data.Dataset;
import saddleback.engine.data.GeneratedData;
import saddleback.engine.data.SampleData;
import saddleback.engine.data.Targets;
import saddleback.engine.net.Loss;
import saddleback.engine.problem.Prepared;
import saddleback.engine.run.Seed;
import saddleback.engine.settings.Id;

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
     *     data of any number of features will do, and other features are put to 0
     * @param seed of the experiment
     * @throws IllegalArgumentException "transfer.data[i]: rule, was value"
     */
    static List<FurtherData> load(
            TransferSettings settings, Prepared prepared, boolean inputsCount, Seed seed) {
        var loaded = new ArrayList<FurtherData>();
        Dataset own = prepared.data().train();
        for (int i = 0; i < settings.data().size(); i++) {
            String path = "transfer.data[" + i + "]";
            DataSettings from = settings.data().get(i);
            Dataset data = read(from, path, seed.of("data"));
            checkTargets(path, own.targets(), data.targets(), prepared.problem().loss());
            if (data.features() != own.features())
                data = inputsCount ? refused(path, own, data) : blank(own, data);
            loaded.add(
                    new FurtherData(
                            "data set %d, %s".formatted(i + 1, name(from.source())), data));
        }
        return loaded;
    }

    private static Dataset read(DataSettings from, String path, Seed seed) {
        if (!from.some()) throw new IllegalArgumentException(path + ": examples, was none");
        try {
            return from.load(seed).train();
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    path + ": a file that exists, was " + e.getFile(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": cannot be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            boolean setting = message.matches("(?s)[a-z][a-z-]*: .*");
            throw new IllegalArgumentException(path + (setting ? "." : ": ") + message, e);
        }
    }

    private static void checkTargets(String path, Targets own, Targets other, Loss loss) {
        switch (own) {
            case Targets.Classes c -> {
                int classes = other instanceof Targets.Classes d ? d.names().size() : 0;
                if (classes != c.names().size())
                    throw new IllegalArgumentException(
                            "%s: %d classes as the problem's data, was %s"
                                    .formatted(path, c.names().size(), counted(other)));
            }
            case Targets.Reals r -> {
                int outputs = other instanceof Targets.Reals s ? s.outputs() : 0;
                if (outputs != r.outputs())
                    throw new IllegalArgumentException(
                            "%s: %d real targets an example as the problem's data, was %s"
                                    .formatted(path, r.outputs(), counted(other)));
                checkRange(path, other, loss, outputs);
            }
        }
    }

    private static void checkRange(String path, Targets targets, Loss loss, int outputs) {
        try {
            loss.check(outputs, targets);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(path + "." + e.getMessage(), e);
        }
    }

    private static String counted(Targets targets) {
        return switch (targets) {
            case Targets.Classes c -> c.names().size() + " classes";
            case Targets.Reals r -> r.outputs() + " real targets";
        };
    }

    private static Dataset refused(String path, Dataset own, Dataset other) {
        throw new IllegalArgumentException(
                "%s: %d features as the problem's data, was %d"
                        .formatted(path, own.features(), other.features()));
    }

    private static Dataset blank(Dataset own, Dataset other) {
        double[] x = new double[Math.multiplyExact(other.examples(), own.features())];
        return new Dataset(x, own.features(), other.targets());
    }

    /** The bundled name, the generator's or the kind of file. */
    private static String name(DataSource source) {
        return switch (source) {
            case SampleData s -> s.name();
            case GeneratedData g -> id(g.generator());
            default -> id(source);
        };
    }

    private static String id(Object choice) {
        Id id = choice.getClass().getAnnotation(Id.class);
        return id == null ? choice.getClass().getSimpleName() : id.value();
    }
}
