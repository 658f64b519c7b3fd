"""red-dwarf, an independent program in Python, on the same exports: how long it takes, and whom it puts into which group.

    pip install red-dwarf==0.4.0
    python3 red_dwarf.py speed DIR     one export: seconds and memory of the whole process
    python3 red_dwarf.py truth DIR     folders as `opinion_experiments truth --write DIR` writes them: adjusted Rand index
"""

import csv
import resource
import sys
import time
from collections import defaultdict
from pathlib import Path

STARTED = time.perf_counter()

from reddwarf.implementations.polis import run_pipeline
from sklearn.metrics import adjusted_rand_score

AMOUNTS = {"7–14": (7, 15), "15–29": (15, 30), "30–59": (30, 60), "60 and more": (60, 10**9)}


def read(folder):
    with open(folder / "votes.csv", newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        at = {name: place for place, name in enumerate(next(rows))}
        person, statement, vote, moment = (at[name] for name in ("voter-id", "comment-id", "vote", "timestamp"))
        # red-dwarf takes one vote of a person on a statement: the last.
        latest = {}
        for row in rows:
            place, new = (int(row[person]), int(row[statement])), (int(row[moment]), int(row[vote]))
            latest[place] = max(new, latest.get(place, new))
    votes = [
        {"participant_id": person, "statement_id": statement, "vote": vote, "modified": moment}
        for (person, statement), (moment, vote) in latest.items()
    ]
    with open(folder / "comments.csv", newline="", encoding="utf-8") as file:
        taken_out = [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]
    return votes, taken_out


def compute(votes, taken_out):
    return run_pipeline(votes=votes, mod_out_statement_ids=taken_out, random_state=1)


def speed(folder):
    votes, taken_out = read(folder)
    have_read = time.perf_counter()
    result = compute(votes, taken_out)
    done = time.perf_counter()
    people = result.participants_df
    peak = resource.getrusage(resource.RUSAGE_SELF)
    print(f"| {len(people)} people | {len(result.statements_df)} statements | {len(votes)} ratings |", end=" ")
    print(f"start and read {have_read - STARTED:.2f} s | compute {done - have_read:.2f} s |", end=" ")
    print(f"CPU {peak.ru_utime + peak.ru_stime:.2f} s | peak {peak.ru_maxrss / 1024:.0f} MiB |")


def planted(folder):
    with open(folder / "participants-votes.csv", newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["group-id"]]
    return {int(row["participant"]): (int(row["n-votes"]), int(row["group-id"])) for row in rows}


def truth(folder):
    numbers, indices = defaultdict(list), defaultdict(lambda: defaultdict(list))
    for conversation in sorted(path for path in folder.iterdir() if path.is_dir()):
        people, groups, _ = map(int, conversation.name.split("-"))
        found = compute(*read(conversation)).participants_df
        found = found[found["to_cluster"]]["cluster_id"].astype(int).to_dict()
        numbers[people, groups].append(len(set(found.values())))
        told = {person: known for person, known in planted(conversation).items() if person in found}
        for name, (low, high) in AMOUNTS.items():
            some = [person for person, (amount, _) in told.items() if low <= amount < high]
            index = adjusted_rand_score([told[person][1] for person in some], [found[person] for person in some])
            indices[people, groups][name].append(index)
    print("| people | planted | right number | numbers found |", " | ".join(AMOUNTS), "|")
    print("|", " | ".join(["---"] * (4 + len(AMOUNTS))), "|")
    for (people, groups), found in sorted(numbers.items()):
        right = sum(number == groups for number in found) / len(found)
        means = [sum(values) / len(values) for values in indices[people, groups].values()]
        cells = [people, groups, f"{right:.0%}", " ".join(map(str, sorted(found))), *(f"{mean:.2f}" for mean in means)]
        print("|", " | ".join(map(str, cells)), "|")


if __name__ == "__main__":
    {"speed": speed, "truth": truth}[sys.argv[1]](Path(sys.argv[2]))
