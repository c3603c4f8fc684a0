package saddleback.app.gui;

import org.jspecify.annotations.Nullable;

import saddleback.app.labs.LabPage;

import java.nio.file.Path;
import java.util.List;

/**
 * How the window is opened.
 *
 * @param pages the labs there are
 * @param file an experiment or workspace to open; null for the welcome page
 */
public record GuiStart(List<LabPage<?, ?>> pages, @Nullable Path file) {

    /** Copies the list. */
    public GuiStart {
        pages = List.copyOf(pages);
    }
}
