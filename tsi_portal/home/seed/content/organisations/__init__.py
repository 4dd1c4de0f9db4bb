"""The organisations that the records name, by where they work."""

from ...writing import cite, record, ref, words


def organisation(key, italian, english=None, *, summary, sources, slug=None, other_names=(), related=(), **fields):
    """Return the record of an organisation: its names, what it is here, the keys of the sources that name it.

    `slug` is the end of the Italian address where it differs from the key, `related` lists (key of a record, reason in
    Italian, reason in English).
    """
    return record(
        f"organisation:{key}",
        under="page:organisations",
        title=words(it=italian, en=english or italian),
        slug=words(it=slug or key, en=key),
        summary=summary,
        alternative_names=[{"name": name} for name in other_names],
        citations=[cite(source) for source in sources],
        related_pages=[{"target": ref(target), "reason": words(it=it, en=en)} for target, it, en in related],
        **fields,
    )
