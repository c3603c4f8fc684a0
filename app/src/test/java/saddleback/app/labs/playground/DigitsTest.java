package saddleback.app.labs.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0", "-2, −2", "1.1, 1.1", "0.285714, 0.286", "99.84, 99.8", "1e-7, 1e−7",
        "1.25e-5, 1.25e−5", "1e-13, 0", "-0.0, 0", "123456, 123456", "1.5e9, 1.5e9", "10.04, 10",
        "2000.5, 2e3"
    })
    void threeDigits(double v, String text) {
        assertEquals(text, Digits.of(v));
    }
}
