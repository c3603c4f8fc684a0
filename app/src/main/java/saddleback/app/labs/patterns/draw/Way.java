package saddleback.app.labs.patterns.draw;

import java.util.List;

/** How the drawing comes into the loss. */
enum Way {
    /** The problem's network is trained at many points of a plane at once. */
    FIND,
    /** A network is written down. */
    BUILD;

    /** In the order in which they are offered. */
    static final List<Way> ORDER = List.of(FIND, BUILD);

    /** What they are called. */
    static final List<String> WORDS = List.of("Find it (optimise)", "Build it (construct)");
}
