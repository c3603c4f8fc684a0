package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.Nullable;

import saddleback.engine.given.GivenNetwork;
import saddleback.engine.regions.Cells;
import saddleback.engine.regions.Merged;

/**
 * A network with its cells.
 *
 * @param network the very object that was asked for
 * @param cells null where there are too many to draw
 * @param merged null while it is not known, and where the cells are null
 */
public record Mapped(GivenNetwork network, @Nullable Cells cells, @Nullable Merged merged) {}
