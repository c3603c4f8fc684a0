package saddleback.app.gui.form;

import saddleback.engine.data.Sample;
import saddleback.engine.data.Samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The names of the bundled data sets, to choose from. */
final class SampleNames {
    private static final String PATH = "problem.data.sample";

    private SampleNames() {}

    /** A site that offers them where an experiment names one. */
    static FormSite offered(FormSite site) {
        return new FormSite(
                site.files(),
                site.place(),
                path -> path.equals(PATH) ? names() : site.offers().apply(path));
    }

    private static List<String> names() {
        try {
            return Samples.all().stream().map(Sample::name).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
