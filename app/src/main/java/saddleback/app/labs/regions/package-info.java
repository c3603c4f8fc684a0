/** The region lab as a person meets it: its page, its figures and what of them moves. */
@NullMarked
package saddleback.app.labs.regions;

import org.jspecify.annotations.NullMarked;
