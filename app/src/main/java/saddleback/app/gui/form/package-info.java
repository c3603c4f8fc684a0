/** Forms made from the description of settings records. */
@NullMarked
package saddleback.app.gui.form;

import org.jspecify.annotations.NullMarked;
