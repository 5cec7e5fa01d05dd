"""The MCP server: tools and resources over the one public face."""
