"""The programs that this takes, which Debian and Ubuntu have."""

import os
import shutil
import subprocess
import sys

PACKAGES = {
    "chromium": "chromium", "chromedriver": "chromium-driver", "faketime": "faketime", "java": "default-jre-headless",
}


def install():
    missing = sorted({package for name, package in PACKAGES.items() if not shutil.which(name)})
    if not missing:
        return
    line = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(missing)}"
    if os.geteuid() != 0:
        sys.exit(f"error: {' '.join(missing)} is needed: run  sudo sh -c '{line}'")
    print(f"installing {' '.join(missing)}", file=sys.stderr)
    subprocess.run(["sh", "-c", line], check=True, stdout=sys.stderr)
