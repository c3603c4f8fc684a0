/** The ray-interference lab's pictures. */
@NullMarked
package saddleback.app.labs.interference;

import org.jspecify.annotations.NullMarked;
