package saddleback.app.gui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The panels around the work, which can be folded away: labs, side and status. */
final class Panels {
    static final String LABS = "labs";
    static final String SIDE = "side";
    static final String STATUS = "status";

    private final Map<String, BooleanProperty> shown = new LinkedHashMap<>();

    /** All shown. */
    Panels() {
        for (String id : List.of(LABS, SIDE, STATUS))
            shown.put(id, new SimpleBooleanProperty(true));
    }

    /** Whether a panel is shown. */
    BooleanProperty shown(String id) {
        return Objects.requireNonNull(shown.get(id), id);
    }

    /** The ids of those that are folded away. */
    List<String> collapsed() {
        return shown.keySet().stream().filter(id -> !shown(id).get()).toList();
    }

    /** Folds these away and shows all others; ids of no panel are passed over. */
    void collapse(List<String> ids) {
        shown.forEach((id, on) -> on.set(!ids.contains(id)));
    }
}
