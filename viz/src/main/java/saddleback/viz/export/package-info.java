/** SVG, PDF, PNG, animations and mesh files; files appear whole or not at all. */
@NullMarked
package saddleback.viz.export;

import org.jspecify.annotations.NullMarked;
