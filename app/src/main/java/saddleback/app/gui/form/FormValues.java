package saddleback.app.gui.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Trees of values. */
final class FormValues {
    private FormValues() {}

    static ObjectNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }
}
