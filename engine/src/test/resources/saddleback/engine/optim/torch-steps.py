"""Weights after every step of torch.optim on a small function; prints torch-steps.csv.

f(w) = sum of a/2 (w - c)^2 + w^4/4 in float64, from w = (1, -2, 0.5, 3). One line a step:
name, step, the four weights with 17 digits. Made with PyTorch 2.14.1.
"""
import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, RMSprop
from torch.optim.lr_scheduler import CosineAnnealingLR, StepLR

A = torch.tensor([1.0, 0.5, 2.0, 0.25], dtype=torch.float64)
C = torch.tensor([0.5, 1.0, -1.0, 0.0], dtype=torch.float64)

RUNS = {
    "gradient-descent": lambda p: SGD(p, lr=0.05),
    "sgd-momentum": lambda p: SGD(p, lr=0.02, momentum=0.9),
    "sgd-nesterov": lambda p: SGD(p, lr=0.02, momentum=0.8, nesterov=True),
    "adagrad": lambda p: Adagrad(p, lr=0.3),
    "adagrad-initial": lambda p: Adagrad(p, lr=0.3, initial_accumulator_value=0.5, eps=1e-3),
    "rmsprop": lambda p: RMSprop(p, lr=0.05, alpha=0.9),
    "rmsprop-momentum": lambda p: RMSprop(p, lr=0.05, alpha=0.9, momentum=0.5, eps=1e-4),
    "rmsprop-centered": lambda p: RMSprop(p, lr=0.01, alpha=0.95, centered=True),
    "rmsprop-centered-momentum": lambda p: RMSprop(
        p, lr=0.01, alpha=0.95, centered=True, momentum=0.3),
    "adam": lambda p: Adam(p, lr=0.1),
    "adam-betas": lambda p: Adam(p, lr=0.1, betas=(0.5, 0.8), eps=1e-3),
    "adamw": lambda p: AdamW(p, lr=0.1, weight_decay=0.3),
    "clip": lambda p: SGD(p, lr=0.05, momentum=0.9),
    "step-schedule": lambda p: SGD(p, lr=0.05),
    "cosine-schedule": lambda p: Adam(p, lr=0.1),
}

for name, make in RUNS.items():
    w = torch.tensor([1.0, -2.0, 0.5, 3.0], dtype=torch.float64, requires_grad=True)
    method = make([w])
    schedule = None
    if name == "step-schedule":
        schedule = StepLR(method, step_size=3, gamma=0.5)
    if name == "cosine-schedule":
        schedule = CosineAnnealingLR(method, T_max=10, eta_min=0.02)
    for step in range(1, 11):
        with torch.no_grad():
            w.grad = A * (w - C) + w * w * w
        if name == "clip":
            torch.nn.utils.clip_grad_norm_([w], max_norm=1.5)
        method.step()
        if schedule:
            schedule.step()
        print(",".join([name, str(step)] + ["%.17g" % x for x in w.tolist()]))
