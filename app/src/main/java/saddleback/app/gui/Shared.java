package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

import saddleback.app.gui.figure.FigurePainter;
import saddleback.app.gui.figure.Probe;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What every part of a window uses.
 *
 * @param painter of all figures
 * @param theme of window and figures
 * @param probe what lies under the mouse
 * @param faults where failures are told
 * @param desk what is open
 * @param runs where analyses run
 * @param background where files are read
 * @param open opens an experiment file
 * @param automatic whether changed experiments are computed without being told to
 * @param ends what is to be ended with the window; parts add themselves
 */
record Shared(
        FigurePainter painter,
        ObjectProperty<Themes> theme,
        ObjectProperty<@Nullable Probe> probe,
        Faults faults,
        Desk desk,
        Runs runs,
        Background background,
        Consumer<Path> open,
        BooleanProperty automatic,
        List<Runnable> ends) {}
