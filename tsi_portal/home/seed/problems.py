"""What may be wrong with the content, said in one sentence."""


class SeedProblem(Exception):
    """Something in the content or around it does not fit; nothing was brought in."""


class Missing(Exception):
    """What is to be pointed at is there no longer: a person has deleted it."""
