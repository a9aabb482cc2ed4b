"""One workload in PyTorch with one thread: told what to do by lines of JSON, answers each with one. Called by src/commands/bench/pytorch.ts."""
import json
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.set_num_threads(1)
path = sys.argv[1]
case = json.load(open(path + ".json"))
numbers = np.fromfile(path + ".bin", dtype=np.float32)
given = {}
for part in case["parts"]:
    size = int(np.prod(part["shape"]))
    given[part["name"]] = torch.from_numpy(numbers[:size].reshape(part["shape"]).copy())
    numbers = numbers[size:]

shape = case["architecture"]
T, B, H = case["steps"], case["batch"], shape["hiddenSize"]
two = shape["directions"] == 2
kind = nn.LSTM if shape["cell"] == "lstm" else nn.RNN
cell = kind(shape["inputSize"], H, bidirectional=two)
dense = nn.Linear(H * shape["directions"], shape["outputSize"])
table = nn.Embedding(shape["embedding"]["vocabulary"], shape["inputSize"], sparse=case["sparse"]) if shape["embedding"] else None
names = {"weight_ih": "Wx", "weight_hh": "Wh", "bias_ih": "b"}

with torch.no_grad():
    for direction, ending in [("fwd", "_l0"), ("bwd", "_l0_reverse")][: shape["directions"]]:
        for theirs, ours in names.items():
            getattr(cell, theirs + ending).copy_(given[f"{ours}.l0.{direction}"].t() if ours != "b" else given[f"b.l0.{direction}"])
        getattr(cell, "bias_hh" + ending).zero_()
    dense.weight.copy_(given["Wy"].t())
    dense.bias.copy_(given["by"])
    if table:
        table.weight.copy_(given["E"])

inputs, targets = given["inputs"], given["targets"]
indexes = inputs.long() if table else None
lengths = torch.tensor(case["lengths"]) if case["lengths"] else None
weights = list(cell.parameters()) + list(dense.parameters())
settings = case["settings"]
rate = settings["rate"]
if case["optimizer"] == "adam":
    adam = dict(lr=rate, betas=(settings["beta1"], settings["beta2"]), eps=settings["epsilon"])
    optimizers = [torch.optim.Adam(weights + (list(table.parameters()) if table and not case["sparse"] else []), foreach=True, **adam)]
    if case["sparse"]:
        optimizers.append(torch.optim.SparseAdam(list(table.parameters()), **adam))
elif case["optimizer"] == "adagrad":
    optimizers = [torch.optim.Adagrad(weights, lr=rate, eps=settings["epsilon"], foreach=True)]
else:
    optimizers = [torch.optim.SGD(weights, lr=rate, foreach=True)]


def forward():
    x = table(indexes) if table else inputs
    _, state = cell(pack_padded_sequence(x, lengths, enforce_sorted=False) if lengths is not None else x)
    h = state[0] if isinstance(state, tuple) else state
    y = dense(torch.cat((h[0], h[1]), 1) if two else h[0])
    if shape["outputActivation"] == "tanh":
        y = torch.tanh(y)
    if case["objective"]["loss"] == "mse":
        return nn.functional.mse_loss(y, targets)
    return nn.functional.binary_cross_entropy_with_logits(y, targets)


def step():
    for optimizer in optimizers:
        optimizer.zero_grad(set_to_none=True)
    loss = forward()
    loss.backward()
    for optimizer in optimizers:
        optimizer.step()


def check(rows):
    for weight in cell.parameters():
        weight.grad = None
    loss = forward()
    loss.backward()
    found = {"Wy": dense.weight.grad.t(), "by": dense.bias.grad}
    for direction, ending in [("fwd", "_l0"), ("bwd", "_l0_reverse")][: shape["directions"]]:
        for theirs, ours in names.items():
            gradient = getattr(cell, theirs + ending).grad
            found[f"{ours}.l0.{direction}"] = gradient.t() if ours != "b" else gradient
    if table:
        dense_grad = table.weight.grad.to_dense() if case["sparse"] else table.weight.grad
        found["E"] = dense_grad[torch.tensor(rows)]
    return {"loss": loss.item(), "gradients": {name: g.reshape(-1).tolist() for name, g in found.items()}}


def timed(repeats):
    start = time.perf_counter()
    for _ in range(repeats):
        step()
    return (time.perf_counter() - start) * 1000 / repeats


for line in sys.stdin:
    order = json.loads(line)
    answer = check(order["check"]) if "check" in order else timed(order["time"])
    print(json.dumps(answer), flush=True)
