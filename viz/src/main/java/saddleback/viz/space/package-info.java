/** Three dimensions: surface, camera, z-buffer picture and its value buffer. */
@NullMarked
package saddleback.viz.space;

import org.jspecify.annotations.NullMarked;
