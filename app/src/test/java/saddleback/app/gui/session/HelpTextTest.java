package saddleback.app.gui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands beside an instrument before more is asked for. */
class HelpTextTest {
    @Test
    void firstSentence() {
        assertEquals("A ball rolls.", HelpText.firstSentence("A ball rolls. It comes to rest."));
        assertEquals("Rate 0.5 is high.", HelpText.firstSentence("Rate 0.5 is high. Others: low."));
        assertEquals("One alone.", HelpText.firstSentence("One alone."));
    }
}
