"""A folder that runs debatebot on another machine of the same system, without a network."""
