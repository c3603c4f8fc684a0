import saddleback.app.labs.Catalogue;
import saddleback.app.labs.LabPage;
import saddleback.app.labs.Pages;
import saddleback.app.lecture.Preparation;
import saddleback.app.lecture.ResultSource;
import saddleback.app.work.CachedParts;
import saddleback.app.work.ResultCache;
import saddleback.engine.Experiment;
import saddleback.engine.run.Kept;
import saddleback.engine.run.Run;
import saddleback.engine.run.Seed;
import saddleback.samples.SampleExperiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Computes ahead what the window shows first: every lab's first experiment, the samples, and the
 * steps of the demonstrations. They lie in the program's folder as the window keeps results.
 * Argument: the folder of the results; class path: the program's libraries.
 */
class Prepare {
    private final ResultCache cache;

    private Prepare(ResultCache cache) {
        this.cache = cache;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String version = ResultCache.programVersion();
        new Prepare(new ResultCache(folder, null, version, () -> Long.MAX_VALUE)).all();
        try (var files = Files.list(folder)) {
            for (Path f : files.toList()) if (f.toString().endsWith(".lock")) Files.delete(f);
        }
    }

    private void all() throws IOException {
        Pages pages = new Pages(Catalogue.PAGES);
        for (LabPage<?, ?> page : pages.all()) compute(page, Pages.fresh(page, Path.of("")));
        Preparation.of(pages.all(), ResultSource.cached(cache), (_, _) -> {});
        for (SampleExperiment sample : SampleExperiment.ALL) {
            Experiment<?> e = pages.sample(sample.name(), List.of());
            compute(pages.page(e.lab()), e);
        }
    }

    private <S extends Record, R extends Record> void compute(
            LabPage<S, R> page, Experiment<?> experiment) {
        try (CachedParts parts = cache.kept(experiment)) {
            if (parts.finished()) return;
            Run<R> run =
                    new Run<>() {
                        @Override
                        public void step(double fraction, String doing) {}

                        @Override
                        public Kept kept() {
                            return parts;
                        }
                    };
            S settings = page.lab().settingsType().cast(experiment.settings());
            Seed seed = new Seed(experiment.seed());
            page.lab().analysis().run(experiment.problem(), settings, seed, run);
            parts.finish();
        }
    }
}
