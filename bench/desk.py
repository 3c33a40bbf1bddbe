"""How the desk holds when twenty people write at once: `python bench/desk.py [--users 20] [--seconds 60]`.

A server of its own behind waitress on loopback, in a folder that is thrown away. Each user drafts a letter, asks for
three alternatives, edits a sentence and takes the PDF, over and over. Printed: requests and errors, the median and p95
of each step, throughput, the server's memory at a sixth, a half and the end; before that the PDF of one page alone."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections import defaultdict
from pathlib import Path

BRIEF = {
    "from": "Leo",
    "relationship": "friend",
    "occasion": "missing you",
    "tone": {"tender": 2, "playful": 1},
    "details": {"thing": "the chipped green mug", "memory": "the night we slept in the car"},
}
Times = dict[str, list[float]]


class User:
    """Somebody at the desk: what they do, how long each step took, and what went wrong."""

    def __init__(self, address: str, name: str) -> None:
        self.address, self.name = address, name
        self.times: Times = defaultdict(list)
        self.errors: list[str] = []

    def write(self) -> None:
        """One letter, from the brief to the PDF."""
        letter = json.loads(self._ask("draft", "POST", "/api/letters", {"to": self.name, **BRIEF}))
        at = f"/api/letters/{letter['id']}"
        keys = [
            one["key"] for part in letter["paragraphs"] if part["part"] == "body" for one in part["sentences"]
        ]
        for key in keys[:3]:
            self._ask("alternatives", "GET", f"{at}/sentences/{key}")
        self._ask("edit", "PATCH", f"{at}/sentences/{keys[0]}", {"text": "I kept your mug, and I use it."})
        self._ask("PDF", "GET", f"{at}.pdf")

    def until(self, end: float) -> None:
        """Letters, until the time is over."""
        while time.monotonic() < end:
            try:
                self.write()
            except (OSError, ValueError, KeyError) as error:
                self.errors.append(f"{type(error).__name__}: {error}")

    def _ask(self, step: str, method: str, path: str, sent: object = None) -> bytes:
        body = json.dumps(sent).encode() if sent is not None else None
        headers = {"Content-Type": "application/json"}
        asked = urllib.request.Request(self.address + path, body, headers, method=method)
        start = time.perf_counter()
        with urllib.request.urlopen(asked, timeout=120) as answer:
            content = answer.read()
        self.times[step].append(time.perf_counter() - start)
        return content


def serve(folder: str) -> tuple[subprocess.Popen[str], str]:
    """A server in a process of its own, and its address."""
    command = [sys.executable, "-m", "letters", "serve", "--port", "0", "--data", folder]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    line = server.stdout.readline()
    return server, line.split(" at ", 1)[1].split()[0]


def memory_mb(process: int) -> float:
    """What the process holds in memory."""
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def watch(process: int, seconds: float, seen: list[tuple[float, float]]) -> None:
    """Memory at a sixth, a half and the end."""
    begun = time.monotonic()
    for part in (1 / 6, 1 / 2, 1.0):
        time.sleep(max(begun + part * seconds - time.monotonic(), 0))
        seen.append((part * seconds, memory_mb(process)))


def report(users: list[User], seconds: float, seen: list[tuple[float, float]]) -> int:
    """Prints the figures; how many errors there were."""
    errors = [error for user in users for error in user.errors]
    steps = {
        step: sorted(t for user in users for t in user.times[step])
        for step in ("draft", "alternatives", "edit", "PDF")
    }
    total = sum(map(len, steps.values()))
    print(f"{len(users)} users, {seconds:.0f} s: {total} requests, {total / seconds:.1f} a second, "
          f"{len(steps['PDF']) / seconds:.2f} whole letters a second, {len(errors)} errors")  # fmt: skip
    for step, times in steps.items():
        if times:
            p95 = times[min(int(len(times) * 0.95), len(times) - 1)]
            print(
                f"  {step:13} {len(times):5}  median {statistics.median(times) * 1000:6.0f} ms  "
                f"p95 {p95 * 1000:6.0f} ms"
            )
    print("  memory " + ", ".join(f"{mb:.0f} MB at {at:.0f} s" for at, mb in seen))
    for error in errors[:5]:
        print(f"  {error}")
    return len(errors)


def main() -> int:
    """0 where nothing went wrong."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--users", type=int, default=20)
    asked.add_argument("--seconds", type=float, default=60.0)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server, address = serve(folder)
        try:
            alone = User(address, "Ana")
            for _ in range(5):
                alone.write()
            print(f"one user: PDF through HTTP, median {statistics.median(alone.times['PDF']) * 1000:.0f} ms, "
                  f"draft {statistics.median(alone.times['draft']) * 1000:.0f} ms")  # fmt: skip
            users = [User(address, f"Ana {n}") for n in range(given.users)]
            end, seen = time.monotonic() + given.seconds, []
            threads = [threading.Thread(target=user.until, args=(end,)) for user in users]
            threads.append(threading.Thread(target=watch, args=(server.pid, given.seconds, seen)))
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            return min(report(users, given.seconds, seen), 1)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    sys.exit(main())
