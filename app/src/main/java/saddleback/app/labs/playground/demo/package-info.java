/** Lectures of the playground. */
@NullMarked
package saddleback.app.labs.playground.demo;

import org.jspecify.annotations.NullMarked;
