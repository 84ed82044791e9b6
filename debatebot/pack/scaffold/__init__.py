"""What `debatebot new` writes: a small complete pack, or one with stubs made from an article."""
