"""Personality: the Big Five, which written language shows weakly and only in plenty."""

from analyzer.finding import Question

_SILENT = "fewer than 3,000 words by the owner are in the records; even then the evidence is weak"


def _trait(trait: str) -> Question:
    """Every trait is asked alike; a published correlation of r = .3 is the most there is to find."""
    return Question(
        id=f"personality.{trait}",
        theme="personality",
        title=trait.capitalize(),
        says=f"A profiler could conclude that the owner's {trait} is",
        concept="pd:Personality",
        answered_at=2.5,
        silent_when=_SILENT,
    )


PERSONALITY = (
    _trait("openness"),
    _trait("conscientiousness"),
    _trait("extraversion"),
    _trait("agreeableness"),
    _trait("neuroticism"),
)
