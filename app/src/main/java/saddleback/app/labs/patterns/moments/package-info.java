/** Looking back on how a pattern was found, moment by moment. */
@NullMarked
package saddleback.app.labs.patterns.moments;

import org.jspecify.annotations.NullMarked;
