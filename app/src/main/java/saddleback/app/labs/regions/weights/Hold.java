package saddleback.app.labs.regions.weights;

import java.util.List;

/** What dragging a straight line does. */
enum Hold {
    /** Near an end it turns, elsewhere it moves. */
    EITHER,
    MOVE,
    TURN;

    /** In their order. */
    static final List<String> WORDS =
            List.of("moves it, near an end turns it", "moves it", "turns it");
}
