"""A text cut into words and the ends of sentences, and what kind of thing a word is."""

from __future__ import annotations

import re

from mnemos.safety.lazily import expression

END, BREAK, COLON = ".", "\n", ":"
URL, HOST, WHOSE = "<url>", "<host>", "<whose>"  # any address, any host, any name in the genitive
TOKEN = re.compile(
    r"(?:https?|hxxps?|ftps?|tcp|udp|wss?|ssh|s3)://[^\s<>\"')\]]{1,400}+"
    r"|[^\W_]++(?:[.'][^\W_]++)*+"
    r"|(?<![^\W_])\.[a-z][a-z0-9]*+(?:[._][a-z0-9]++)*+"
    r"|[.!?;…。！？；।]++(?=[\s\"')\]}>]|$)|-->"
    r"|:(?=\s|$)"
    r"|\n(?=\s{0,20}\n|[ \t]{0,20}(?:[-*+#|•]|\d{1,3}[.)])[ \t])"
)
_RUN = expression(r"[^\W_]+")
_NO_MARKS = {code: " " for code in range(128) if not chr(code).isalnum()}
_ENDS = frozenset(".!?;…。！？；।")
_HOSTS = frozenset(
    [
        "example",
        "com",
        "net",
        "org",
        "io",
        "dev",
        "site",
        "xyz",
        "test",
        "ru",
        "cn",
        "app",
        "me",
        "co",
        "info",
        "biz",
        "online",
        "top",
        "cc",
        "tk",
        "club",
        "link",
        "cloud",
        "page",
        "ai",
        "live",
        "pw",
        "su",
        "to",
        "gg",
    ]
)
_FILES = frozenset(
    [
        "md",
        "mdx",
        "txt",
        "rst",
        "py",
        "js",
        "mjs",
        "ts",
        "tsx",
        "jsx",
        "json",
        "jsonl",
        "yaml",
        "yml",
        "toml",
        "ini",
        "cfg",
        "conf",
        "sh",
        "bash",
        "zsh",
        "ps1",
        "bat",
        "go",
        "rs",
        "java",
        "kt",
        "c",
        "h",
        "cpp",
        "hpp",
        "cs",
        "rb",
        "php",
        "swift",
        "sql",
        "html",
        "css",
        "scss",
        "xml",
        "csv",
        "log",
        "lock",
        "png",
        "jpg",
        "jpeg",
        "svg",
        "gif",
        "pdf",
        "zip",
        "gz",
        "tgz",
        "tar",
        "whl",
        "jar",
        "so",
        "dll",
        "exe",
        "bin",
        "mod",
        "sum",
        "tf",
        "vue",
        "svelte",
        "ipynb",
        "proto",
        "gradle",
    ]
)


def runs(text: str) -> list[str]:
    """The runs of letters and digits in a text, without what stands between them."""
    return text.translate(_NO_MARKS).split() if text.isascii() else _RUN.findall(text)


def is_end(word: str) -> bool:
    """Whether a token ends a sentence."""
    return word == "-->" or (word[0] in _ENDS and not word[1:2].isalpha())


def is_host(word: str) -> bool:
    """Whether a word with dots in it names a host, by its end or by being four numbers."""
    return word.rpartition(".")[2] in _HOSTS or (word.count(".") == 3 and word.replace(".", "").isdecimal())


def is_file(word: str) -> bool:
    """Whether a word with dots in it names a file or a version."""
    last = word.rpartition(".")[2]
    return last in _FILES or word[0] == "." or last.isdecimal()
