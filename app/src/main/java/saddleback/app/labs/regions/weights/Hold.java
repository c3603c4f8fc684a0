package saddleback.app.labs.regions.weights;

import java.util.List;

/** What dragging a straight line does. */
enum Hold {
    /** Near an end it turns, elsewhere it moves. */
    EITHER,
    MOVE,
    TURN;

    /** All of them, as they are offered. */
    static final List<Hold> ORDER = List.of(values());

    /** What each does. */
    static final List<String> WORDS =
            List.of("moves it, near an end turns it", "moves it", "turns it");
}
