/** Labs as a person meets them. */
@NullMarked
package saddleback.app.labs;

import org.jspecify.annotations.NullMarked;
