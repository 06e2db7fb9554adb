// What has blown on to the wire: everything she has kept, by parts; gaps for what she let go. Looked at in the order she likes.
=== wire ===
Stub of wire.
* On.
- -> fence.reckoning
