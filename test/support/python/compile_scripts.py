"""Compiles scripts; for each, null or what is wrong with it."""
import json
import sys


def complaint(script):
    try:
        compile(script, "script", "exec")
    except SyntaxError as error:
        return str(error)


json.dump([complaint(script) for script in json.load(sys.stdin)], sys.stdout)
