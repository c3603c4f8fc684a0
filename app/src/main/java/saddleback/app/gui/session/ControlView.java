package saddleback.app.gui.session;

import javafx.scene.Node;

import saddleback.app.labs.Act;
import saddleback.app.labs.Control;

import java.util.List;
import java.util.function.Consumer;

/** A control of a session as it stands in the window. */
interface ControlView {

    Node node();

    /**
     * Shows a control of the same id and kind without telling.
     *
     * @param values whether its value is shown too: not while acts are on their way, which it does
     *     not know yet
     */
    void show(Control control, boolean values);

    /** What can be shown in the same view has the same key. */
    static Object key(Control c) {
        return switch (c) {
            case Control.Form f -> List.of(c.getClass(), c.id(), f.settings().getClass());
            case Control.Tools t -> List.of(c.getClass(), c.id(), t.tools());
            default -> List.of(c.getClass(), c.id());
        };
    }

    /** A view that tells of acts. */
    static ControlView of(Control control, SessionSite site, Consumer<Act> acts) {
        return switch (control) {
            case Control.Button b -> new ButtonView(b, acts);
            case Control.Switch s -> new SwitchView(s, acts);
            case Control.Slider s -> new SliderView(s, acts);
            case Control.Choice c -> new ChoiceView(c, acts);
            case Control.Tools t -> new ToolsView(t, acts);
            case Control.Form f -> new FormView(f, site, acts);
            case Control.Save s -> new SaveView(s, site, acts);
            case Control.Heading h -> new HeadingView(h);
        };
    }
}
