/**
 * What is kept on disk for a person: results, workspaces, the open work of a crashed program,
 * recent files and preferences. Knows no toolkit; everything here reads or writes files and
 * therefore belongs on a background thread, unless it says otherwise.
 */
@NullMarked
package saddleback.app.work;

import org.jspecify.annotations.NullMarked;
