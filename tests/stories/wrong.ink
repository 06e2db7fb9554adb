// Whole but for one thing.
-> road

=== road ===
The road was wet.
*   [Go on.]
-   -> END
