// Tideline. Files stand in reading order; what the story remembers is declared in ways.ink.
INCLUDE ways.ink
INCLUDE 0-road/road.ink
INCLUDE 0-road/visit-one.ink
INCLUDE 0-road/verge.ink
INCLUDE 1-hailsham/hollow.ink
INCLUDE 1-hailsham/field.ink
INCLUDE 1-hailsham/tape.ink
INCLUDE 1-hailsham/lost.ink
INCLUDE 1-hailsham/rain.ink
INCLUDE 0-road/night.ink

-> road
