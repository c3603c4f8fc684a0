/**
 * What the region lab's instruments share: maps computed beside the session, and networks on cuts.
 */
@NullMarked
package saddleback.app.labs.regions.mapping;

import org.jspecify.annotations.NullMarked;
