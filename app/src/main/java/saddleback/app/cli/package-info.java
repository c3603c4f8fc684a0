/** The command line. */
@NullMarked
package saddleback.app.cli;

import org.jspecify.annotations.NullMarked;
