/** Launches learners by a click and shows at once how they learn. */
@NullMarked
package saddleback.app.labs.interference.launch;

import org.jspecify.annotations.NullMarked;
