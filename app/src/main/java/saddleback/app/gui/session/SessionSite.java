package saddleback.app.gui.session;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.form.FileChoice;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a session's pane needs from around it.
 *
 * @param painter paints the figures
 * @param files how files and folders are chosen
 * @param folder where choosing begins
 * @param mistake takes what is a mistake in the program; on the JavaFX thread
 * @param written takes an experiment file that a session has written; on the JavaFX thread
 */
public record SessionSite(
        FigurePainter painter,
        FileChoice files,
        Path folder,
        Consumer<Throwable> mistake,
        Consumer<Path> written) {}
