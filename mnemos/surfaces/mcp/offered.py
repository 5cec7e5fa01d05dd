"""A tool that says in words which of the arguments it was given are wrong, all at once and without showing their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool
from pydantic import ValidationError

from mnemos.safety import gate

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class Offered(Tool):
    """A tool as Mnemos offers it."""

    async def run(self, arguments: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        """Run the tool.

        Args:
            arguments: as the caller gave them.
            args: what else the SDK hands on.
            kwargs: the same.

        Raises:
            ToolError: an argument is missing, unknown or of the wrong kind, or the tool failed; in words.
        """
        try:
            self.fn_metadata.validate_arguments(arguments)
        except ValidationError as error:
            takes = ", ".join(self.parameters["properties"])
            wrong = "; ".join(_wrong(one, takes) for one in error.errors(include_input=False, include_url=False))
            raise ToolError(gate.tell(f"{self.name} cannot be called like this: {wrong}")) from error
        return await super().run(arguments, *args, **kwargs)


def _wrong(error: ErrorDetails, takes: str) -> str:
    """What is wrong with one argument."""
    where = ".".join(str(part) for part in error["loc"])
    match error["type"]:
        case "missing":
            return f"`{where}` is missing"
        case "extra_forbidden":
            return f"`{where}` is unknown (it takes {takes})"
        case _:
            return f"`{where}`: {error['msg'][:1].lower()}{error['msg'][1:]}"
