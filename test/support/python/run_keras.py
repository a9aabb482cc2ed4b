"""Runs Keras scripts with given weights and batches in place of random ones; what they come to, for comparing."""
import ast
import json
import sys
import traceback

import keras
import numpy as np

# Blocks r z n of the engine stand as z r n in Keras; the reverse is the same exchange.
EXCHANGED = [1, 0, 2]


def blocks(array, gru):
    if not gru:
        return array
    return np.concatenate([np.split(array, 3, axis=-1)[i] for i in EXCHANGED], axis=-1)


def places(model, layers, directions):
    return [f"l{layer}.{direction}" for layer in range(layers) for direction in ("fwd", "bwd")[:directions]]


def to_keras(weights, cells, gru):
    made = []
    for place in cells:
        bias = np.array(weights[f"b.{place}"])
        if gru:
            bias = np.stack([bias, np.array(weights[f"bh.{place}"])])
        made += [blocks(np.array(a), gru) for a in (weights[f"Wx.{place}"], weights[f"Wh.{place}"], bias)]
    return made + [np.array(weights["Wy"]), np.array(weights["by"])]


def from_keras(arrays, cells, gru):
    found = {"Wy": arrays[-2], "by": arrays[-1]}
    for i, place in enumerate(cells):
        kernel, recurrent, bias = (blocks(a, gru) for a in arrays[3 * i : 3 * i + 3])
        found.update({f"Wx.{place}": kernel, f"Wh.{place}": recurrent, f"b.{place}": bias[0] if gru else bias})
        if gru:
            found[f"bh.{place}"] = bias[1]
    return {name: array.tolist() for name, array in found.items()}


def run(case):
    names, given = {}, {"X": case["x"], "Y": case["target"]}
    result = {"shapes": {}}
    gru = "GRU" in case["script"]
    for statement in ast.parse(case["script"]).body:
        code = ast.unparse(statement)
        if code.startswith("model.train_on_batch"):
            model = names["model"]
            cells = places(model, case["layers"], case["directions"])
            model.set_weights(to_keras(case["weights"], cells, gru))
            result["y"] = np.array(model(names["X"])).tolist()
            result["loss"] = float(model.train_on_batch(names["X"], names["Y"]))
            result["updated"] = from_keras(model.get_weights(), cells, gru)
            continue
        exec(compile(ast.Module([statement], []), "script", "exec"), names)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        if isinstance(target, ast.Name) and target.id in given:
            result["shapes"][target.id] = list(names[target.id].shape)
            names[target.id] = np.array(given.pop(target.id))
    return result


def answer(case):
    try:
        return run(case)
    except Exception:
        return {"error": traceback.format_exc()}
    finally:
        keras.utils.clear_session()


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
