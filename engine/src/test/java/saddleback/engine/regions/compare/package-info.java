@NullMarked
package saddleback.engine.regions.search;

import org.jspecify.annotations.NullMarked;
