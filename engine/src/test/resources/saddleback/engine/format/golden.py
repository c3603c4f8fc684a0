"""Writes the golden files of this directory: npy and npz by NumPy, IDX and safetensors from the text of the
format alone (8-byte little-endian header length, JSON header, numbers without gaps).

    python3 golden.py        (in this directory; NumPy 1.26 or newer)
"""

import gzip
import json
import struct

import numpy as np

VALUES = [0, 1, 2, 3, 4, 5, 100, 117, 118, 119, 120, 127]
REALS = [0.0, -0.0, 1.0, -2.5, 0.1, 1e-40, 65504.0, -1e30, float("inf"), float("-inf"), float("nan"), 1 / 3]


def npy(name, array, version=None):
    with open(name + ".npy", "wb") as f:
        np.lib.format.write_array(f, array, version=version)


for code in ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"]:
    for mark, order in [("<", "little"), (">", "big")]:
        if code[1] == "1" and mark == ">":
            continue
        npy(f"{code}-{order}-c", np.array(VALUES, dtype=mark + code).reshape(3, 4))
npy("b1", np.array([[True, False], [False, True]]))
npy("f8-fortran", np.asfortranarray(np.arange(24.0).reshape(2, 3, 4)))
npy("i4-big-fortran", np.asfortranarray(np.arange(6).reshape(2, 3).astype(">i4")))
npy("f8-reals", np.array(REALS))
with np.errstate(over="ignore"):
    npy("f4-reals", np.array(REALS, dtype="<f4"))
    npy("f2-reals", np.array(REALS, dtype="<f2"))
npy("extremes-i1", np.array([-128, 127], dtype="i1"))
npy("extremes-i2", np.array([-32768, 32767], dtype="<i2"))
npy("extremes-i4", np.array([-(2**31), 2**31 - 1], dtype="<i4"))
npy("extremes-i8", np.array([-(2**53), 2**53], dtype="<i8"))
npy("extremes-u4", np.array([0, 2**32 - 1], dtype="<u4"))
npy("too-large-i8", np.array([1, 2**53 + 2], dtype="<i8"))
npy("too-large-u8", np.array([2**64 - 1], dtype="<u8"))
npy("scalar", np.array(2.5))
npy("empty", np.zeros((0, 3)))
npy("version2", np.arange(3.0), version=(2, 0))
npy("version3", np.arange(3.0), version=(3, 0))
npy("complex", np.array([1j]))
npy("text", np.array(["a"]))
npy("structured", np.zeros(2, dtype=[("a", "<f8")]))
npy("objects", np.array([None], dtype=object))

arrays = {"x": np.arange(6.0).reshape(2, 3), "0.weight": np.array([[0.5, -1.5]], dtype="f4"), "y": np.array([1, 0])}
np.savez("stored.npz", **arrays)
np.savez_compressed("deflated.npz", **arrays)


def bfloat16(x):
    return struct.pack("<I", struct.unpack("<I", struct.pack("<f", x))[0])[2:]


def safetensors(name, tensors, metadata=None, pad=True):
    header, body = {}, b""
    if metadata:
        header["__metadata__"] = metadata
    for key, dtype, shape, numbers in tensors:
        header[key] = {"dtype": dtype, "shape": shape, "data_offsets": [len(body), len(body) + len(numbers)]}
        body += numbers
    text = json.dumps(header, separators=(",", ":")).encode("utf-8")
    if pad:
        text += b" " * (-len(text) % 8)
    with open(name + ".safetensors", "wb") as f:
        f.write(struct.pack("<Q", len(text)) + text + body)


def packed(code, values):
    return struct.pack("<%d%s" % (len(values), code), *values)


safetensors("f64", [("0.weight", "F64", [2, 3], packed("d", [0, 1, 2, 3, 4, 5])), ("0.bias", "F64", [2], packed("d", [0.1, -0.2]))])
safetensors("f32", [("0.weight", "F32", [2, 2], packed("f", [0.1, 1, -2, 0.5])), ("0.bias", "F32", [2], packed("f", [3, 4]))])
safetensors(
    "kinds",
    [
        ("i64", "I64", [2], packed("q", [-3, 2**40])),
        ("u64", "U64", [1], packed("Q", [7])),
        ("f32", "F32", [], packed("f", [1.5])),
        ("i32", "I32", [2], packed("i", [-(2**31), 5])),
        ("u32", "U32", [1], packed("I", [2**32 - 1])),
        ("f16", "F16", [3], packed("e", [1.5, -65504, 2**-24])),
        ("bf16", "BF16", [3], b"".join(bfloat16(v) for v in [1.0, -3.140625, 2.0**100])),
        ("i16", "I16", [1], packed("h", [-5])),
        ("u16", "U16", [1], packed("H", [65535])),
        ("i8", "I8", [1], packed("b", [-128])),
        ("u8", "U8", [2, 0], b""),
        ("bool", "BOOL", [2], b"\x01\x00"),
    ],
    metadata={"format": "pt"},
    pad=False,
)


def idx(name, code, dtype, array):
    body = struct.pack(">HBB", 0, code, array.ndim) + struct.pack(f">{array.ndim}I", *array.shape)
    body += array.astype(dtype).tobytes()
    with open(name + ".idx", "wb") as f:
        f.write(body)
    with open(name + ".idx.gz", "wb") as f:
        f.write(gzip.compress(body, mtime=0))


grid = np.array(VALUES).reshape(3, 2, 2)
for code, dtype in [(0x08, ">u1"), (0x09, ">i1"), (0x0B, ">i2"), (0x0C, ">i4"), (0x0D, ">f4"), (0x0E, ">f8")]:
    idx(f"type-{code:02x}", code, dtype, grid)
idx("labels", 0x08, ">u1", np.array([2, 0, 1]))
