"""Write the sample exports anew: one invented person on eight platforms, the same bytes every time.

    python tools/make_samples.py [FOLDER]

Golden records (`<sample>.jsonl`) and `truth.toml` beside the samples are left alone.
"""

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from samples import (
    facebook,
    facebook_2019,
    google,
    google_german,
    google_places,
    instagram,
    instagram_2022,
    linkedin,
    reddit,
    tiktok,
    whatsapp,
    x,
)

MAKERS = (
    ("facebook", facebook.make),
    ("facebook", facebook_2019.make),
    ("google", google.make),
    ("google", google_german.make),
    ("google", google_places.make),
    ("instagram", instagram.make),
    ("instagram", instagram_2022.make),
    ("linkedin", linkedin.make),
    ("reddit", reddit.make),
    ("tiktok", tiktok.make),
    ("whatsapp", whatsapp.make),
    ("x", x.make),
)


def main(folder: Path) -> None:
    """Remove the old trees, write the new ones, say how large they are."""
    for old in folder.glob("*/*/"):
        shutil.rmtree(old)
    for platform, make in MAKERS:
        make(folder / platform)
    files = [f for f in folder.glob("*/*/**/*") if f.is_file()]
    print(f"{len(files)} files, {sum(f.stat().st_size for f in files) / 1e6:.2f} MB in {folder.name}/")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "sample_exports")
