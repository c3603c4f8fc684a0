package saddleback.viz.figure;

import org.jspecify.annotations.Nullable;

/** One picture of a {@link Figure}, with its own axes. */
public sealed interface Panel permits Plane, Space {
    /** What stands over the panel; empty for nothing. */
    String title();

    /** The panel's own colour bar; absent: none. */
    @Nullable ColourBar bar();

    /** Where the names of the marks stand. */
    Legend legend();
}
