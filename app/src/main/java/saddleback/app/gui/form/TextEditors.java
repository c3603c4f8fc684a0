package saddleback.app.gui.form;

import saddleback.engine.codec.ValueInfo;

import java.util.Arrays;
import java.util.List;

/** Editors of text. */
final class TextEditors {
    private TextEditors() {}

    /** A field, with a list to choose from where words are known that fit. */
    static Editor of(Place place, ValueInfo.Written written) {
        List<String> offered = place.inside().site().offers().apply(place.path());
        List<String> words = offered.isEmpty() ? named(written.rule()) : offered;
        return words.isEmpty() ? new TextEditor(place) : new OfferEditor(place, words);
    }

    /** The words that a rule such as "he, glorot, lecun or normal:DEVIATION" names. */
    private static List<String> named(String rule) {
        return Arrays.stream(rule.split(", | or ")).filter(w -> w.matches("[a-z0-9-]+")).toList();
    }
}
