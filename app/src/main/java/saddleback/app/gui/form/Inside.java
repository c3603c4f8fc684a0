package saddleback.app.gui.form;

import javafx.beans.value.ObservableDoubleValue;

/**
 * What the parts of one form share.
 *
 * @param labels width of the column of labels at the outermost level
 */
record Inside(FormSite site, Teller teller, ObservableDoubleValue labels) {}
