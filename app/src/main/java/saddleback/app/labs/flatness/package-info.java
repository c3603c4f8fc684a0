/** The flatness lab's page: one function before and after a change of its parameters. */
@NullMarked
package saddleback.app.labs.flatness;

import org.jspecify.annotations.NullMarked;
