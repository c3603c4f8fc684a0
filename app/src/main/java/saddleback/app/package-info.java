/** Where the program starts. */
@NullMarked
package saddleback.app;

import org.jspecify.annotations.NullMarked;
