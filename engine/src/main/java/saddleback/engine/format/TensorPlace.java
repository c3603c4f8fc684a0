package saddleback.engine.format;

/**
 * What a safetensors header says of one array.
 *
 * @param begin offset of its first byte after the header
 * @param end offset after its last byte
 */
record TensorPlace(String name, ElementType type, int[] shape, long begin, long end) {}
