package saddleback.app.gui.form;

import saddleback.engine.codec.SettingInfo;

/**
 * One setting in a form.
 *
 * @param label what stands beside it
 * @param path where its value stands in the file, as messages name it
 * @param depth how far it is indented, 0 at the outermost level
 */
record Place(SettingInfo info, String label, String path, int depth, Inside inside) {

    /** A part of a record at this place. */
    Place part(SettingInfo part) {
        return child(part, part.beside() ? path : join(part.name()));
    }

    /** A setting below this one. */
    Place child(SettingInfo part, String where) {
        return new Place(part, Words.label(part), where, depth + 1, inside);
    }

    /** The place of a key below this one. */
    String join(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The node id. */
    String id() {
        return "setting-" + path.replaceAll("[.\\[]+", "-").replace("]", "");
    }
}
