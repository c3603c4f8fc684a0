/** How figures are seen: colours, scales, cameras; never the numbers. Knows no toolkit. */
@NullMarked
package saddleback.app.look;

import org.jspecify.annotations.NullMarked;
