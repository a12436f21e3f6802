#!/usr/bin/env python3
"""validate.py SCHEMA... < LINES: every line of standard input is JSON and fits every schema. Prints the first that does not."""
import json
import sys

import jsonschema

validators = []
for path in sys.argv[1:]:
    with open(path, encoding="utf8") as f:
        schema = json.load(f)
    jsonschema.Draft202012Validator.check_schema(schema)
    validators.append((path, jsonschema.Draft202012Validator(schema)))
count = 0
for number, line in enumerate(sys.stdin, 1):
    value = json.loads(line)
    for path, validator in validators:
        for error in validator.iter_errors(value):
            sys.exit(f"line {number} against {path}: {error.message} at {list(error.absolute_path)}")
    count += 1
print(count)
