// The road between memories: what she passes calls them up, and the reader picks which to follow.
// Constraints: lost only after tape; rain never first; the return to the field once field and rain are both told.
=== verge ===
{field && rain && not field_again: -> field_again}
{memories == 5: -> night}
# picture: car
# ambience: night-road
# light: night
{memories:
- 0: -> leaving_ancaster
- 1: -> after_one
- 2: -> after_two
- 3: -> after_three
- else: -> after_four
}

= leaving_ancaster
# weather: rain
The permit’s supposed to work the arm. It doesn’t, and you put a coin in. I sat with the window down and the rain coming in on my sleeve, and looked back, and he’d had them leave his blind up. # show: night
{given:
- held: I thought, well, I’ve given him the road now. I shall have to take him on down it.
- faced: I thought, of all the things to hand a person, Thursdays.
- else: I thought, a biscuit. He asks you for the whole of it and you give him a biscuit.
} # show: road # show: dash
Then the arm went up. It was just gone seven. There’s an hour and a half to Thornby, if you don’t hurry, and you’d be surprised what there is to look at. # show: hands
-> offers

= after_one
# weather: rain
{hollow:I had the heater on my feet. A sign came up, and then a smaller sign correcting it.|{field:I’d got the window down an inch, for the glass. There was a man in a lay-by holding up a jack, to show his wife.|I’d had my own tape going, and I turned it over. They say that you can see six churches from along there, if it’s light.}} # show: road # show: dash
-> offers

= after_two
# weather: headlights
Two lorries went by the other way, close together, with everything lit, and for a bit after that I couldn’t see a thing. # show: night # show: road # show: dash # show: glass
{years == faced: They don’t say what happens to the tapes and the rug, in the letter. I suppose you leave the car as you would wish to find it.}
-> what_you_would_say ->
-> offers

= after_three
I stopped in the mouth of a lane to hit the torch and look at the map, although I know the way. You’d have had the map the right way up by now. # show: road # show: dash # show: gate # show: hands # music: theme
-> what_you_would_say ->
-> offers

= after_four
The last ten miles to Thornby are all new road, with nothing on it yet. There was a man up on the bridge with a torch, holding a dog so it could see over. # show: night # show: road # show: dash # music: theme
-> what_you_would_say ->
-> offers

= what_you_would_say
{not rain || heard_about_the_rain: ->->}
~ heard_about_the_rain = true
{who_knew:
- held: You’d have gone quiet, I think, at my saying it was the first I’d heard. You would have gone on looking at the ceiling.
- faced: I don’t see why I should have minded telling you that we knew. You’ll have had it much the same yourself, only {visit_one.you_first:with two yards and no milk.|with nobody to be silly with.}
- else: You’d know what day they told you, I expect. You’d have been got up early for it, and stood in a line.
}
->->

= offers
*   {not hollow} A gate stood on its own in the headlights, and behind it a lane went down.
    -> hollow
*   {not field} Somebody’s football pitch was all lit up, and there was nobody on it.
    -> field
*   {not tape} A girl at a bus stop was holding a music case, with both arms.
    -> tape
*   {tape && not lost} There was one glove on a post, where somebody had found it.
    -> lost
*   {memories > 0 && not rain && (not tape || lost || memories > 2)} The rain came on so loud that I pulled in under some trees.
    -> rain
