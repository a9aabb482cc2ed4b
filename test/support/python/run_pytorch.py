"""Runs PyTorch scripts with given weights and batches in place of random ones; what they come to, for comparing."""
import ast
import json
import sys
import traceback

import torch

torch.set_default_dtype(torch.float64)


def parameters(names):
    """The engine's names, each with its module's tensor and whether it is transposed."""
    rnn = next(names[name] for name in ("rnn", "lstm", "gru") if name in names)
    found = {"Wy": (names["out"].weight, True), "by": (names["out"].bias, False)}
    for layer in range(rnn.num_layers):
        for direction, suffix in (("fwd", ""), ("bwd", "_reverse"))[: 2 if rnn.bidirectional else 1]:
            place = f"l{layer}.{direction}"
            end = f"l{layer}{suffix}"
            found[f"Wx.{place}"] = (getattr(rnn, f"weight_ih_{end}"), True)
            found[f"Wh.{place}"] = (getattr(rnn, f"weight_hh_{end}"), True)
            found[f"b.{place}"] = (getattr(rnn, f"bias_ih_{end}"), False)
            found[f"bh.{place}"] = (getattr(rnn, f"bias_hh_{end}"), False)
    return found


def load(names, weights):
    with torch.no_grad():
        for name, (tensor, transposed) in parameters(names).items():
            value = torch.tensor(weights[name]) if name in weights else torch.zeros_like(tensor)
            tensor.copy_(value.T if transposed else value)
            # Where the engine has one bias, the second one stays at zero.
            tensor.requires_grad_(name in weights)


def taken(names, of):
    found = parameters(names).items()
    return {name: (of(tensor).T if transposed else of(tensor)).tolist() for name, (tensor, transposed) in found if tensor.requires_grad}


def run(case):
    names, given = {}, {"x": case["x"], "target": case["target"]}
    result = {"shapes": {}}
    for statement in ast.parse(case["script"]).body:
        exec(compile(ast.Module([statement], []), "script", "exec"), names)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if isinstance(target, ast.Name) and target.id in given:
            drawn = names[target.id]
            result["shapes"][target.id] = list(drawn.shape)
            names[target.id] = torch.tensor(given.pop(target.id), dtype=drawn.dtype)
        if ast.unparse(statement).startswith("optimizer ="):
            load(names, case["weights"])
        if ast.unparse(statement) == "loss.backward()":
            result["gradients"] = taken(names, lambda tensor: tensor.grad.clone())
    result.update(y=names["y"].tolist(), loss=names["loss"].item(), updated=taken(names, lambda tensor: tensor.detach()))
    return result


def answer(case):
    try:
        return run(case)
    except Exception:
        return {"error": traceback.format_exc()}


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
