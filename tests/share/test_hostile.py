"""Repositories, servers and settings of git that mean harm, or are only odd: what comes leads nowhere else, and nothing is lost."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from mnemos.errors import GitFailed, Refused, SecretFound
from mnemos.share.incoming import would_run
from mnemos.share.join import join
from mnemos.vault.checkout import check_path
from tests.conftest import CORRECTION, Clock, git
from tests.share.team import opened

if TYPE_CHECKING:
    from pathlib import Path

    from mnemos.api import Mnemos

SECRET = "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"


@pytest.fixture
def server(tmp_path: Path, remote: Path) -> Path:
    """A clone by whose hands things come to the server."""
    git(tmp_path, "clone", "--quiet", str(remote), str(tmp_path / "server"))
    return tmp_path / "server"


def correct(memory: Mnemos, what: str) -> str:
    return memory.correct(project="acme/api", **{**CORRECTION, "trigger_context": what, "fix": what}).written.path


def push(server: Path) -> None:
    git(server, "commit", "--quiet", "-m", "odd")
    git(server, "push", "--quiet")


@pytest.mark.parametrize(
    ("path", "mode", "what"),
    [
        ("sessions", "120000", "a link"),
        ("Skills", "120000", "a link"),
        ("memories/acme--api/note.md", "120000", "a link"),
        (".obsidian/types", "120000", "a link"),
        ("skills/retry", "160000", "a submodule"),
    ],
)
def test_no_link_stands_where_our_files_go(
    path: str, mode: str, what: str, ada: Mnemos, remote: Path, server: Path, tmp_path: Path
) -> None:
    """It would have the vault read and write elsewhere; neither a sync nor a join takes it in, and a check names it."""
    (server / "target").write_text("/etc", encoding="utf-8")
    oid = git(server, "rev-parse", "HEAD") if mode == "160000" else git(server, "hash-object", "-w", "target")
    git(server, "update-index", "--add", "--cacheinfo", f"{mode},{oid},{path}")
    git(server, "commit", "--quiet", "-m", "odd")
    git(server, "push", "--quiet", "origin", "HEAD:main", "HEAD:odd")
    before = git(ada.vault.top, "rev-parse", "HEAD")
    with pytest.raises(Refused, match=f"brings {path} as {what}"):
        ada.sharing.sync()
    assert git(ada.vault.top, "rev-parse", "HEAD") == before
    with pytest.raises(Refused, match=f"brings {path} as {what}"):
        join(str(remote), tmp_path / "joined")
    assert not (tmp_path / "joined").exists()
    git(ada.vault.top, "fetch", "--quiet")
    assert (path, "path") in {(remark.path, remark.rule) for remark in ada.sharing.check(before, "origin/odd")}


def test_a_link_elsewhere_is_a_person_s_own_business(ada: Mnemos, server: Path) -> None:
    """It comes as a link, as git itself would bring it."""
    (server / "target").write_text("Home.md", encoding="utf-8")
    oid = git(server, "hash-object", "-w", "target")
    git(server, "update-index", "--add", "--cacheinfo", f"120000,{oid},start.md")
    push(server)
    assert ada.sharing.sync().received == 1
    assert git(ada.vault.top, "ls-files", "--stage", "start.md").startswith("120000")
    assert git(ada.vault.top, "status", "--porcelain") == ""


@pytest.mark.parametrize(
    "path",
    [
        ".git/config", "a/.GIT/hooks/post-checkout", ".git./config", ".g\u200cit/config", "\ufeff.git/config", ".git::$INDEX_ALLOCATION/x",
        "git~1/config", "a\\..\\..\\b", "../b", "/b", "a//b", "a/./b", ".mnemos /local/settings.toml", ".Mnemos/local/x",
    ],
)  # fmt: skip
def test_a_path_that_some_file_system_takes_for_git_s_is_refused(path: str) -> None:
    """Mnemos writes files itself, so what git looks for before a checkout it looks for too."""
    with pytest.raises(Refused, match="nobody may bring"):
        check_path(path)


@pytest.mark.parametrize(
    "path", ["memories/a: b.md", ":note.md", "notes/\U0001f469\u200d\U0001f4bb.md", ".github/x", "a/.gitignore", "git~2"]
)
def test_an_odd_name_is_no_attack(path: str) -> None:
    check_path(path)


@pytest.mark.parametrize(
    ("path", "program"),
    [
        (".obsidian/plugins/x/main.js", "Obsidian"),
        ("notes/.Obsidian /plugins/x/main.js", "Obsidian"),
        (".obsi\u200ddian/community-plugins.json", "Obsidian"),
        (".obsidian/themes/x/theme.css", "Obsidian"),
        (".claude/settings.json", "an agent program"),
        ("work/.mcp.json", "an agent program"),
        (".VSCode/tasks.json", "an editor or a shell"),
        (".obsidian/app.json", ""),
        ("notes/plugins/x.md", ""),
        (".claude/notes.md", ""),
    ],
)
def test_what_a_program_would_run_is_known_under_every_name(path: str, program: str) -> None:
    assert would_run(path) == program


def test_a_branch_that_was_renamed_on_the_server_is_not_made_again(ada: Mnemos, remote: Path) -> None:
    """Nobody would see what is pushed to the old name; whoever follows the new one loses nothing."""
    correct(ada, "one")
    ada.sharing.sync()
    correct(ada, "two")
    git(remote, "branch", "--move", "main", "trunk")
    for _ in range(2):
        with pytest.raises(Refused, match="no branch main any more") as refused:
            ada.sharing.sync()
        assert "git branch -u" in refused.value.hint
    assert git(remote, "branch", "--list", "main") == ""
    assert ada.sharing.status()["report"]["state"] == "refused"
    git(ada.vault.top, "fetch", "--quiet")
    git(ada.vault.top, "branch", "--quiet", "-u", "origin/trunk")
    report = ada.sharing.sync()
    assert (report.state, report.sent) == ("synced", 1)
    assert git(remote, "rev-parse", "trunk") == git(ada.vault.top, "rev-parse", "HEAD")


def test_a_server_s_head_that_leads_nowhere_is_no_empty_repository(remote: Path, tmp_path: Path) -> None:
    """A bare repository that was made before anybody pushed to it: its one branch is joined; of several somebody has to choose."""
    git(remote, "symbolic-ref", "HEAD", "refs/heads/master")
    joined = join(str(remote), tmp_path / "joined")
    assert joined.branch == "main"
    assert git(joined.top, "rev-parse", "--abbrev-ref", "main@{upstream}") == "origin/main"
    assert git(joined.top, "status", "--porcelain") == ""
    git(remote, "branch", "other", "main")
    with pytest.raises(Refused, match="main, other"):
        join(str(remote), tmp_path / "again")


def test_a_commit_that_waits_does_not_end_the_review_mode(ada: Mnemos, server: Path, remote: Path) -> None:
    """What the team's settings say counts as long as they say it."""
    with (server / "mnemos.toml").open("a", encoding="utf-8") as file:
        file.write('\n[share]\nmode = "review"\n')
    git(server, "add", "mnemos.toml")
    push(server)
    ada.sharing.sync()
    place = ada.vault.top / "mnemos.toml"
    place.write_text(place.read_text(encoding="utf-8").replace("review", "direct"), encoding="utf-8")
    git(ada.vault.top, "commit", "--quiet", "-am", "direct from now on")
    correct(ada, "one")
    report = ada.sharing.sync()
    assert (report.state, report.waiting, report.sent) == ("ahead", 2, 0)
    assert git(remote, "rev-parse", "main") == git(server, "rev-parse", "HEAD")
    assert ada.sharing.status()["mode"] == "review"


def test_a_picture_is_no_secret_and_a_text_of_windows_may_hold_one(ada: Mnemos) -> None:
    """In the bytes of a binary anything can be found; what Notepad calls Unicode is text."""
    top = ada.vault.top
    noise = random.Random(7).randbytes(3_000_000) + b"\npassword: hunter2hunter2X9\n" + SECRET.encode()
    (top / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + noise)
    git(top, "add", "picture.png")
    git(top, "commit", "--quiet", "-m", "a picture")
    assert ada.sharing.check("origin/main") == []
    assert ada.sharing.sync().sent == 1
    (top / "keys.txt").write_bytes(f"token {SECRET}\r\n".encode("utf-16"))
    git(top, "add", "keys.txt")
    git(top, "commit", "--quiet", "-m", f"keys, such as {SECRET}")
    with pytest.raises(SecretFound) as found:
        ada.sharing.sync()
    assert [problem.where.split(" ")[0] for problem in found.value.problems] == ["the", "keys.txt"]
    assert SECRET not in str(found.value)


def test_a_signature_that_cannot_be_made_moves_nothing(ada: Mnemos, server: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commits that are to be signed are not made anew without."""
    correct(ada, "one")
    (server / "note.md").write_text("theirs\n", encoding="utf-8")
    git(server, "add", "note.md")
    push(server)
    top = ada.vault.top
    before = git(top, "rev-parse", "HEAD")
    git(top, "config", "commit.gpgsign", "true")
    git(top, "config", "gpg.program", "false")
    with pytest.raises(GitFailed, match="failed to sign"):
        ada.sharing.sync()
    assert (git(top, "rev-parse", "HEAD"), git(top, "status", "--porcelain")) == (before, "")
    git(top, "config", "commit.gpgsign", "false")
    assert ada.sharing.sync().sent == 1


def test_what_lies_in_the_place_of_something_that_comes_stays_and_is_named(ada: Mnemos, server: Path) -> None:
    """A file or folder that git does not know, ignored ones too; and a submodule is a folder, as git has it."""
    top = ada.vault.top
    for path in ("free.txt", "notes", "hidden.txt"):
        (server / path).write_text("theirs\n", encoding="utf-8")
    git(server, "add", ".")
    git(server, "update-index", "--add", "--cacheinfo", f"160000,{git(server, 'rev-parse', 'HEAD')},elsewhere")
    push(server)
    (top / "free.txt").write_text("mine\n", encoding="utf-8")
    (top / "notes").mkdir()
    (top / "notes" / "mine.txt").write_text("mine\n", encoding="utf-8")
    (top / ".git" / "info" / "exclude").write_text("hidden.txt\n", encoding="utf-8")
    (top / "hidden.txt").write_text("mine\n", encoding="utf-8")
    report = ada.sharing.sync()
    assert sorted(report.left) == ["free.txt", "hidden.txt", "notes"]
    assert {(top / path).read_text(encoding="utf-8") for path in ("free.txt", "hidden.txt", "notes/mine.txt")} == {"mine\n"}
    assert (top / "elsewhere").is_dir()
    assert "elsewhere" not in git(top, "status", "--porcelain")


def test_what_lfs_keeps_elsewhere_is_not_pushed_without_it(ada: Mnemos, remote: Path) -> None:
    """Git itself brings the content along; the others would have a pointer to nothing."""
    top = ada.vault.top
    pointer = f"version https://git-lfs.github.com/spec/v1\noid sha256:{'0' * 64}\nsize 12\n"
    (top / "talk.mp4").write_text(pointer, encoding="utf-8")
    git(top, "add", "talk.mp4")
    git(top, "commit", "--quiet", "-m", "a talk")
    with pytest.raises(Refused, match=r"talk\.mp4 is kept by Git LFS"):
        ada.sharing.sync()
    git(top, "push", "--quiet")
    assert ada.sharing.sync().state == "synced"


def test_a_clone_that_left_files_out_says_how_to_get_them(ada: Mnemos, remote: Path, tmp_path: Path) -> None:
    """Git gets them one by one when they are looked at, which asks for a password at any time."""
    correct(ada, "one")
    ada.sharing.sync()
    git(remote, "config", "uploadpack.allowFilter", "true")
    top = tmp_path / "partial"
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{remote}", str(top))
    partial = opened(top, Clock())
    with pytest.raises(Refused, match="made with --filter") as refused:
        partial.sharing.sync()
    for command in refused.value.hint.split("`")[1::2]:
        git(top, *command.split()[1:])
    correct(ada, "two")
    ada.sharing.sync()
    assert partial.sharing.sync().received == 1
    partial.close()


def test_the_team_s_branch_is_known_by_whatever_name_it_has(ada: Mnemos, remote: Path) -> None:
    """What `mnemos check` compares with: the remote and the branch there that git knows for the vault's branch."""
    git(ada.vault.top, "remote", "rename", "origin", "team")
    assert ada.sharing.team_s_branch() == "team/main"
    git(remote, "branch", "trunk", "main")
    git(ada.vault.top, "fetch", "--quiet", "team")
    git(ada.vault.top, "branch", "--quiet", "-u", "team/trunk")
    assert ada.sharing.team_s_branch() == "team/trunk"
