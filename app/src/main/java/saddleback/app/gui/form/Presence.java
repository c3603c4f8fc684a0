package saddleback.app.gui.form;

import atlantafx.base.controls.ToggleSwitch;

import java.util.function.Consumer;

/** The switch of a setting that may have no value. */
final class Presence {
    private final Place place;
    private final ToggleSwitch toggle = Switches.make();

    Presence(Place place, Consumer<Boolean> turned) {
        this.place = place;
        toggle.setId(place.id() + "-on");
        toggle.getStyleClass().add("presence");
        toggle.setTooltip(Hint.of("Whether " + place.label() + " is given"));
        toggle.setAccessibleText("Whether " + place.label() + " is given");
        toggle.selectedProperty()
                .subscribe(
                        on -> {
                            if (!place.inside().teller().isQuiet()) turned.accept(on);
                        });
    }

    ToggleSwitch node() {
        return toggle;
    }

    boolean isOn() {
        return toggle.isSelected();
    }

    void show(boolean on) {
        place.inside().teller().quietly(() -> toggle.setSelected(on));
    }
}
