package saddleback.app.labs;

import saddleback.app.labs.flatness.FlatnessPage;
import saddleback.app.labs.interference.InterferencePage;
import saddleback.app.labs.patterns.PatternsPage;
import saddleback.app.labs.playground.PlaygroundPage;
import saddleback.app.labs.regions.RegionsPage;
import saddleback.app.labs.reparametrisation.ReparametrisationPage;
import saddleback.app.labs.saddles.SaddlesPage;
import saddleback.app.labs.spectrum.SpectrumPage;
import saddleback.app.labs.surface.SurfacePage;

import java.util.List;

/** The labs there are, in the order they are shown. */
public final class Catalogue {
    /** One line for each lab. */
    public static final List<LabPage<?, ?>> PAGES =
            List.of(
                    SurfacePage.PAGE,
                    SpectrumPage.PAGE,
                    SaddlesPage.PAGE,
                    RegionsPage.PAGE,
                    FlatnessPage.PAGE,
                    ReparametrisationPage.PAGE,
                    PatternsPage.PAGE,
                    InterferencePage.PAGE,
                    PlaygroundPage.PAGE);

    private Catalogue() {}
}
