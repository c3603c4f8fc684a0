/** The guided demonstration of the saddle lab. */
@NullMarked
package saddleback.app.labs.saddles.demo;

import org.jspecify.annotations.NullMarked;
