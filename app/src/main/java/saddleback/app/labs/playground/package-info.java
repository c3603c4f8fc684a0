/** The playground's figures. */
@NullMarked
package saddleback.app.labs.playground;

import org.jspecify.annotations.NullMarked;
