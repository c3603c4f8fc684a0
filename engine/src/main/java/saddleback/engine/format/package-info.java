/**
 * File formats as bytes and names, without meaning: arrays, tables, and files that appear whole or
 * not at all. A bad file is an {@link IllegalArgumentException} "file: position: rule, was value";
 * {@link java.io.IOException} is left to failures of the disk.
 */
@NullMarked
package saddleback.engine.format;

import org.jspecify.annotations.NullMarked;
