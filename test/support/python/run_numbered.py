"""Runs scripts that have their numbers with them, as they are; what they print, and what they come to."""
import contextlib
import io
import json
import os
import sys
import tempfile
import traceback


def gradients(page):
    return {name: weight.grad.tolist() for name, weight in page.named_parameters()}


def run(case):
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as elsewhere, contextlib.redirect_stdout(said):
        names = {"__file__": os.path.join(folder, "script.py")}
        if case.get("file"):
            with open(os.path.join(folder, case["file"]["name"]), "wb") as stream:
                stream.write(bytes(case["file"]["bytes"]))
        before = os.getcwd()
        os.chdir(elsewhere)
        try:
            exec(compile(case["script"], "script", "exec"), names)
        finally:
            os.chdir(before)
    return {
        "printed": said.getvalue(),
        "states": names["output"].tolist(),
        "layers": [states.tolist() for states in names.get("every", [])],
        "y": names["y"].tolist(),
        "loss": names["loss"].item(),
        "gradients": gradients(names["page"]),
    }


def answer(case):
    try:
        return run(case)
    except Exception:
        return {"error": traceback.format_exc()}


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
