/**
 * Pictures from files, as numbers: the one package of the engine that uses the JDK's rasters, to
 * read and never to draw figures.
 */
@NullMarked
package saddleback.engine.picture;

import org.jspecify.annotations.NullMarked;
