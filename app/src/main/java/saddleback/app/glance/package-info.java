/**
 * A problem at a glance, as figures: its network, its data, what the network makes of them. Knows
 * no toolkit.
 */
@NullMarked
package saddleback.app.glance;

import org.jspecify.annotations.NullMarked;
