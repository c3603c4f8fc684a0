"""Gradients and Hessians of a 2-2-2 network on 3 examples with weight decay, to 40 digits.

Exact rational data, symbolic derivatives (sympy 1.14.0, mpmath 1.3.0), no code shared with Saddleback.
Takes some minutes. Writes derivatives.csv: activation, loss, i, j (-1 for the gradient), value.
"""
import sympy as s

w = s.symbols("w0:12")
at = [s.Rational(k, 8) for k in (5, -3, 7, 2, -4, 9, 6, -8, 3, -5, 1, -2)]
xs = [[s.Rational(a, 4) for a in row] for row in ((3, -5), (2, 7), (-6, 1))]
labels = [0, 1, 1]
decay = s.Rational(*(0.01).as_integer_ratio())
logistic = lambda v: 1 / (1 + s.exp(-v))
activations = {"tanh": s.tanh, "sigmoid": logistic, "softplus": lambda v: s.log(1 + s.exp(v))}


def loss(kind, z, label):
    t = [1 if k == label else 0 for k in range(2)]
    if kind == "cross-entropy":
        return s.log(s.exp(z[0]) + s.exp(z[1])) - z[label]
    if kind == "squared-error":
        return sum((a - b) ** 2 for a, b in zip(z, t)) / 2
    if kind == "mean-squared-error":
        return sum((a - b) ** 2 for a, b in zip(z, t))
    return sum(s.log(1 + s.exp(a)) - b * a for a, b in zip(z, t))


with open("derivatives.csv", "w") as out:
    for name, f in activations.items():
        for kind in ("cross-entropy", "squared-error", "mean-squared-error", "binary-cross-entropy"):
            total = decay / 2 * sum(v * v for v in w)
            for x, label in zip(xs, labels):
                h = [f(w[2 * j] * x[0] + w[2 * j + 1] * x[1] + w[4 + j]) for j in range(2)]
                z = [w[6 + 2 * k] * h[0] + w[7 + 2 * k] * h[1] + w[10 + k] for k in range(2)]
                total += loss(kind, z, label) / 3
            put = dict(zip(w, at))
            for i in range(12):
                g = s.diff(total, w[i])
                out.write(f"{name},{kind},{i},-1,{s.N(g.subs(put), 40)}\n")
                for j in range(i, 12):
                    out.write(f"{name},{kind},{i},{j},{s.N(s.diff(g, w[j]).subs(put), 40)}\n")
