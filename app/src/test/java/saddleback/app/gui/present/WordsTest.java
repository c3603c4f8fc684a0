package saddleback.app.gui.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordsTest {

    @Test
    void formulasStandBetweenDollarSigns() {
        assertEquals(
                List.of(
                        new Words.Piece("the weights ", false),
                        new Words.Piece("\\theta", true),
                        new Words.Piece(" of ", false),
                        new Words.Piece("f{,}", true),
                        new Words.Piece(" for $5", false)),
                Words.of("the weights $\\theta$ of $f$, for \\$5"));
        assertEquals(List.of(new Words.Piece("words", false)), Words.of("words"));
        assertEquals(List.of(), Words.of(""));
    }

    @Test
    void aFormulaThatDoesNotEndIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Words.of("the weights $\\theta of"));
    }
}
