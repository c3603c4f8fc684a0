/** Files of figures and results as the command line and the window write them. No toolkit. */
@NullMarked
package saddleback.app.export;

import org.jspecify.annotations.NullMarked;
