"""Replay: what happened, then what was learned since, as it was known at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from mnemos.domain.text import tokens
from mnemos.domain.validate import Draft
from mnemos.errors import NotFound
from mnemos.memory.skills import SkillDraft

if TYPE_CHECKING:
    from mnemos.api import Mnemos
    from tests.conftest import Clock


def told(memory: Mnemos) -> tuple[str, str]:
    """A session that chose polling; gives its id and that of what it recorded."""
    session = memory.session_start(goal="make the OAuth client retry").session
    fact = memory.save(
        Draft(type="decision", title="Poll the OAuth token status", sections={"": "Every ten seconds."})
    ).written.record
    memory.touch("src/client.py")
    memory.session_end(session_id=session.id, summary="The OAuth client retries", reflection="Read the docs first")
    return session.id, fact.id


def test_what_was_learned_since_is_told_with_what_took_whose_place(memory: Mnemos, clock: Clock) -> None:
    """What it recorded and holds no more names its successor; corrections, conventions and skills of later are there, and nothing from before."""
    memory.correct(
        tried="Retry blindly", wrong_because="x is wrong", fix="Nothing", trigger_context="OAuth client retry, long before"
    )
    clock.forward(days=1)
    session, old = told(memory)
    between = clock.forward(days=10)
    clock.forward(days=10)
    new = memory.save(Draft(type="decision", title="Push the OAuth token status", sections={"": "By webhook."})).written.record
    memory.link(new.id, old, "supersedes")
    memory.correct(
        tried="Retry on 401", wrong_because="It is expired", fix="Refresh first", trigger_context="the OAuth client gets a 401"
    )
    memory.convention(title="Log refreshes", rule="Log each refresh of a token")
    memory.learning.skill_save(
        SkillDraft(name="oauth-retry", description="Make an OAuth client retry", procedure="Refresh, then retry once.")
    )
    found, view = memory.learning.replay(session[-8:])
    assert not view.basis.past
    assert f"superseded; now [{new.id[-8:]}] Push the OAuth token status" in found.text
    for text in ("Refresh first", "Log each refresh", "oauth-retry", "src/client.py", "Read the docs first"):
        assert text in found.text
    assert "Retry blindly" not in found.text
    assert found.text.endswith("?")
    then, view = memory.learning.replay(session, as_of=between.strftime("%Y-%m-%dT%H:%M:%SZ"))
    assert view.basis.past
    for text in ("Refresh first", "Log each refresh", "oauth-retry", "superseded"):
        assert text not in then.text
    assert "Poll the OAuth token status" in then.text


def test_it_fits_into_a_budget(memory: Mnemos, clock: Clock) -> None:
    """However much there is; what it shows is shown whole."""
    session, _ = told(memory)
    for number in range(30):
        clock.forward(hours=1)
        memory.correct(
            tried=f"Try {number} " * 20,
            wrong_because="No",
            fix=f"Do {number} " * 20,
            trigger_context=f"OAuth client retry {number}",
        )
    found, _ = memory.learning.replay(session, budget=400)
    assert tokens(found.text) == found.tokens <= 400
    assert found.ids


def test_only_ended_sessions_can_be_replayed(memory: Mnemos) -> None:
    """An open one, and a memory, are told apart."""
    session = memory.session_start(goal="x").session
    with pytest.raises(NotFound):
        memory.learning.replay(session.id)
    fact = memory.save(Draft(type="decision", title="A choice", sections={"": "Yes."})).written.record
    with pytest.raises(NotFound, match="not a session"):
        memory.learning.replay(fact.id)
