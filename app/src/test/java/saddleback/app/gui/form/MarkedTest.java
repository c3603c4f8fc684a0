package saddleback.app.gui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import saddleback.app.gui.Hand;

class MarkedTest {

    @BeforeAll
    static void toolkit() throws Exception {
        Hand.startToolkit();
    }

    @Test
    void aCaretStandsUnderTheCharacter() {
        assertEquals("sin x\n    ^", Marked.lines("sin x", 4));
        assertEquals("x + \n    ^", Marked.lines("x + ", 4));
    }

    @Test
    void ofALongTextTheCharactersAroundAreShown() {
        String text = "a".repeat(30) + "#" + "b".repeat(30);
        String shown = "…" + "a".repeat(14) + "#" + "b".repeat(14) + "…";
        assertEquals(shown + "\n" + " ".repeat(15) + "^", Marked.lines(text, 30));
    }

    @Test
    void otherComplaintsHaveNone() {
        assertNull(Marked.of("at least 1, was 0", "0"));
        assertNull(Marked.of("')' at character 900, was end", "(x"));
    }
}
