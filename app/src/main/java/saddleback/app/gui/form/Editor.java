package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.control.Control;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import saddleback.engine.codec.ValueInfo;

import java.util.List;

/** Shows one value and lets a person change it. */
interface Editor {

    /** What stands beside the label; null for nothing. */
    @Nullable Region head();

    /** What stands below the label; null for nothing. */
    default @Nullable Region body() {
        return null;
    }

    /** What takes the keyboard first; null for nothing. */
    default @Nullable Control main() {
        return null;
    }

    /** The value as it is written; null where nothing has been entered. */
    @Nullable JsonNode json();

    /** Shows a value without telling; null for what one starts from. */
    void show(@Nullable JsonNode value);

    /** The settings inside. */
    default List<Row> rows() {
        return List.of();
    }

    /** The editor for a setting. */
    static Editor of(Place place) {
        return switch (place.info().value()) {
            case ValueInfo.Numeric n -> new NumberEditor(place, n);
            case ValueInfo.Truth _ -> new TruthEditor(place);
            case ValueInfo.Word w -> new WordEditor(place, w.words());
            case ValueInfo.Written w -> TextEditors.of(place, w);
            case ValueInfo.Lines _ -> new LinesEditor(place);
            case ValueInfo.File _ -> new FileEditor(place);
            case ValueInfo.Group _ -> new GroupEditor(place);
            case ValueInfo.Choice _ -> new ChoiceEditor(place);
            case ValueInfo.Items(ValueInfo.Word w) -> new WordsEditor(place, w.words());
            case ValueInfo.Items(ValueInfo.Items(ValueInfo.Numeric _)) -> new MatrixEditor(place);
            case ValueInfo.Items(ValueInfo.Numeric n) when NumbersEditor.suits(place.info(), n) ->
                    new NumbersEditor(place);
            case ValueInfo.Items _ -> new ListEditor(place);
            case ValueInfo.Entries _ -> new EntriesEditor(place);
        };
    }
}
