"""What the tests need from the system; who may install it does, and everybody else gets the line to run."""

import os
import shutil
import subprocess
import sys

# The package of Debian and Ubuntu for each program.
PACKAGES = {"strace": "strace", "faketime": "faketime", "cc": "gcc", "unshare": "util-linux", "setpriv": "util-linux"}


def install():
    missing = sorted({package for name, package in PACKAGES.items() if not shutil.which(name)})
    if not missing:
        return
    line = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        sys.exit(f"error: {' '.join(missing)} is needed: run  sudo sh -c '{line}'")
    print(f"installing {' '.join(missing)}", file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["sh", "-c", line.replace("apt-get ", "apt-get -qq ")], check=True, env=quiet, stdout=sys.stderr)
