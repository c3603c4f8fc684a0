/** How theory says that measures of flatness change with the parameters. */
@NullMarked
package saddleback.engine.flatness.laws;

import org.jspecify.annotations.NullMarked;
