"""The searchable shadow of a vault: everything in it can be built again from the files."""
