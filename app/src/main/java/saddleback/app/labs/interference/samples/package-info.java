/** Learning by episodes that are drawn, many times over, while one watches. */
@NullMarked
package saddleback.app.labs.interference.samples;

import org.jspecify.annotations.NullMarked;
