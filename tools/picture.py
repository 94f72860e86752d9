"""Take the picture of the demo report for README: docs/images/report.png.

    make demo && python tools/picture.py

Needs a browser that is installed already; it opens one file and no address.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "out/demo/report.html"
PICTURE = ROOT / "docs/images/report.png"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH, HEIGHT = 1280, 860


def main() -> int:
    """0 when the picture is there; 1 with a sentence on stderr when it cannot be taken."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or not REPORT.is_file():
        print("error: needs a browser and out/demo/report.html (make demo)", file=sys.stderr)
        return 1
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as play:
        window = play.chromium.launch(executable_path=browser, args=["--no-sandbox", "--hide-scrollbars"])
        page = window.new_page(
            viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light", offline=True
        )
        page.goto(REPORT.as_uri())
        page.screenshot(path=PICTURE)
        window.close()
    print(f"{PICTURE.relative_to(ROOT)}: {PICTURE.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
