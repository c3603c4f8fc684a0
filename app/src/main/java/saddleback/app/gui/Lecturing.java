package saddleback.app.gui;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.present.Presenter;
import saddleback.app.labs.Demo;
import saddleback.app.labs.LabPage;
import saddleback.app.lecture.ResultSource;

/** Gives lectures, with results from the cache. */
final class Lecturing {
    private final Desk desk;
    private final ResultSource source;
    private final FigurePainter painter;
    private final Faults faults;

    Lecturing(Desk desk, ResultSource source, FigurePainter painter, Faults faults) {
        this.desk = desk;
        this.source = source;
        this.painter = painter;
        this.faults = faults;
    }

    /** Opens a demonstration of one of the labs. */
    Presenter give(Demo demo, boolean fullScreen) {
        LabPage<?, ?> page =
                desk.pages().stream()
                        .filter(p -> p.demos().contains(demo))
                        .findFirst()
                        .orElseThrow();
        Presenter presenter =
                Presenter.of(
                        page, demo, source, painter, desk.theme().get().figures(), faults::bug);
        presenter.stage().getIcons().setAll(AppIcon.images());
        presenter.show(fullScreen);
        return presenter;
    }
}
