"""How a language tells somebody to ignore what was said, as patterns of words."""

from __future__ import annotations

from dataclasses import dataclass

BOT = "(agent|agente|agenta|asistente|assistente|assistent|asistent|assistant|ai|ki|ia|modell|model|modelo|modele|bot|avustaja)"  # an agent, in `rest`: a word that is put in where BOT stands


@dataclass(frozen=True, slots=True)
class Language:
    """How a language says it, as patterns of words.

    Args:
        drop: to ignore, forget, not to follow.
        orders: instructions, orders, what was said before.
        rest: whole sentences that say it in another way, or that ask for the reader's instructions or for secrets.
        no: words that turn it round where they stand right before or behind what is to be dropped: not to forget.
    """

    drop: str
    orders: str
    rest: str = ""
    no: str = ""
