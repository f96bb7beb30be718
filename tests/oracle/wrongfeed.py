"""csp-oracle-feed with one fault: wrongfeed.py FAULT FEED. For prove.py."""

import json
import os
import subprocess
import sys


def readings(card):
    for group in card["groups"]:
        yield group[1]
        for capability in group[4]:
            yield capability[1]


def add_one(values, index):
    if values[index] is not None:
        values[index] += 1


def level(result):
    result["states"] = [4 if state == 3 else state for state in result["states"]]


def total_floor(result):
    if result["scores"]["total"][0] is not None and result["scores"]["total"][0] % 2:
        result["scores"]["total"][0] += 1


def capability_ceiling(result):
    add_one(result["scores"]["groups"][-1][4][-1][1], 1)


def so_far(result):
    for each in readings(result["scores"]):
        each[2] = each[2] or 0


def coverage(result):
    for each in readings(result["scores"]):
        each[3] = 100_000 if each[3] == 99_999 else each[3]


def band(result):
    if result["scores"]["bands"][0] == "gaps":
        result["scores"]["bands"][0] = "nearly-ready"


def worth(result):
    for levels in result.get("worth", {}).values():
        levels[4] += levels[4] > 0


def verdict(result):
    if result.get("verdict", {}).get("ceiling") == "gaps":
        result["verdict"]["ceiling"] = "nearly-ready"


def rule(result):
    del result.get("verdict", {}).get("rules", [])[1:]


def robustness(result):
    if result.get("robustness", [None])[0]:
        result["robustness"][0][1] += 1


def decisive(result):
    first = result.get("decisive", [])[:2]
    if len(first) == 2 and first[0][1] == first[1][1]:
        result["decisive"][:2] = first[::-1]


def refusal(result):
    result.pop("error", None)


def small_range(result):
    if "route" in result and result["robustness"][0]:
        result["robustness"][0][0] -= 1


def raise_target(request):
    request["target"] += 4000


def lower_target(request):
    request["target"] -= 4000


FAULTS = {
    each.__name__: each
    for each in (level, total_floor, capability_ceiling, so_far, coverage, band, worth, verdict,
                 rule, robustness, decisive, refusal, small_range)
}
FAULTS_OF_REQUESTS = {each.__name__: each for each in (raise_target, lower_target)}


def asked_wrongly(line, fault):
    head, *rest = line.split("\t")
    request = json.loads(head)
    if "target" in request:
        fault(request)
    return "\t".join([json.dumps(request), *rest])


def main():
    name, feed, *arguments = sys.argv[1:]
    environment = {**os.environ, "LC_ALL": "C.UTF-8"} if name == "locale" else None
    if arguments or name == "locale":
        return subprocess.run([feed, *arguments], env=environment).returncode
    lines = sys.stdin.read().splitlines()
    if name in FAULTS_OF_REQUESTS:
        lines = [asked_wrongly(line, FAULTS_OF_REQUESTS[name]) for line in lines]
    done = subprocess.run([feed], input="\n".join(lines) + "\n", capture_output=True, text=True)
    for line in done.stdout.splitlines():
        result = json.loads(line)
        if name in FAULTS and (name == "refusal" or "error" not in result) and result:
            FAULTS[name](result)
        print(json.dumps(result))
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
