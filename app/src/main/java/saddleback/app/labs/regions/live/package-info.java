/** Training while one watches the regions change. */
@NullMarked
package saddleback.app.labs.regions.live;

import org.jspecify.annotations.NullMarked;
