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
# The second bias of PyTorch's cells adds nothing that the first does not; the loop leaves it out.
for name, weight in cell.named_parameters():
    weight.requires_grad = not (case["loop"] and name.startswith("bias_hh"))
weights = [weight for weight in cell.parameters() if weight.requires_grad] + list(dense.parameters())
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


masks = [None if lengths is None or bool((lengths > t).all()) else (lengths > t)[:, None] for t in range(T)]
zeros = torch.zeros(B, H)


def last_state(x, ending, order):
    """The same network step by step: the product with the inputs once for all steps, masks only at the steps that have any."""
    own = {name[: -len(ending)]: weight for name, weight in cell.named_parameters() if name.endswith(ending)}
    sides = torch.addmm(own["bias_ih"], x.reshape(T * B, -1), own["weight_ih"].t()).view(T, B, -1).unbind(0)
    recurrent, state = own["weight_hh"].t(), (zeros, zeros)
    for t in order:
        a = torch.addmm(sides[t], state[0], recurrent)
        if shape["cell"] == "lstm":
            gates = torch.sigmoid(a[:, : 2 * H]), torch.tanh(a[:, 2 * H : 3 * H]), torch.sigmoid(a[:, 3 * H :])
            c = gates[0][:, H:] * state[1] + gates[0][:, :H] * gates[1]
            after = (gates[2] * torch.tanh(c), c)
        else:
            after = (torch.tanh(a),)
        state = after if masks[t] is None else tuple(torch.where(masks[t], new, old) for new, old in zip(after, state))
    return state[0]


def forward():
    x = table(indexes) if table else inputs
    if case["loop"]:
        return loss_of([last_state(x, "_l0", range(T))] + ([last_state(x, "_l0_reverse", range(T - 1, -1, -1))] if two else []))
    _, state = cell(pack_padded_sequence(x, lengths, enforce_sorted=False) if lengths is not None else x)
    h = state[0] if isinstance(state, tuple) else state
    return loss_of([h[0], h[1]] if two else [h[0]])


def loss_of(states):
    y = dense(torch.cat(states, 1) if two else states[0])
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
