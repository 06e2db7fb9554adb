// The road of Part Three: hard frost, between Christmas and New Year. She hands her people over, one centre after another.
=== last_road ===
{
- not solitude: -> the_last_list
- lastvisit && visit_three: -> fence
- lastvisit: -> turned_off
- house && not fieldnight: -> from_westing
- current: -> last_stop
- else: -> frost
}

= the_last_list
# picture: car
# ambience: night-road
# light: morning
# weather: clear
# music: none
They had me doing handing-over, the last week. It’s a list of names. You take the new girl in and you say, this is So-and-so, who’s going to be looking after you, and you stand there while she gets it wrong. I had ten when I started. It froze on the Boxing Day and it never let up. # show: road # show: dash # show: hands
{years:
- held: I met the man from the transport office with his arms full of chains. He couldn’t get his hand to his heart, so he just stood.
- faced: Thursday at noon, with a full tank. The full tank had a letter to itself.
- else: Some Februaries came up from down the side of the seat when the girl cleaned it. Did I want to keep them?
}
*   My new girl that week was called Colette, and she wrote down everything.
    She kept a pad on her knee the whole time I was driving. I’d say a thing about the heater and hear the pencil.
    -> solitude
*   I was asked to put it all on two sides, for whoever had the car next.
    “Just whatever you’d tell somebody,” they said. They’d left a good deal of room for it under Tyres.
    -> solitude

= frost
# picture: car
# ambience: night-road
# light: night
{stopping:
- {good_at_it == faced:I’d handed over four by then, and not one of them had cried. You can be too good at it.|I’d handed over four by then. One of them had cried, and it was the new girl she held on to.} # show: road # show: dash
- {politeness == held:At Grantham a woman let me in, and I let her in, until she wound her window down and swore at me.|{politeness == faced:A gritter went by the other way, and I got the lot, all down my door. I shouted something.|A gritter had stopped with its lamp going round, and the man had got down and was looking at a hare.}} # show: road # show: dash # show: gate
- {boat_seen == held:A pub had its Christmas tree out by the gate, with the lights still on. It was only the front of it they’d decorated.|{boat_seen == faced:A pub had put its Christmas tree out by the gate, with the lights still on. You could see right through it.|There were two men on the radio, and one was telling the other about a boat.}} # show: night # show: road # show: dash
- {forgiven == faced:I put the rug over Colette at Newark, when she’d dropped off. She had the pencil in her hand still.|{forgiven == held:Colette ran over a cat’s-eye, practising, and said sorry to it.|I let Colette drive, to Newark. She indicated for everything.}} # show: road # show: dash # show: hands # music: theme
- {late == held:At the services outside Newark they’d put the clock right at last. It’s been ten past six there since I began.|{late == faced:I rang in from the services outside Newark, and watched the numbers go down.|At the services outside Newark they’d taken out the end telephone. There was a shelf.}} # show: night # show: services # show: dash
- The moon had come up, and nothing was moving. # show: night # show: road # show: dash # music: none
- A fox was going along the top of a wall, putting its feet in its own old prints. # show: night # show: road # show: dash
- {argued == faced:I argued with a man for a parking space, and he gave it me, and then I didn’t want it.|They were saying on the radio what everything would cost in the new money, once there was new money.} # show: road # show: dash
- They’d salted the hill at Ancaster. # show: night # show: road # show: dash
- It hadn’t got any warmer. # show: road # show: dash
}
-> offers

= from_westing
# picture: car
# ambience: night-road
# light: night
# music: none
We were in that house a good deal longer than I’ve kept you. {late == held:There’s a clock on the dash, and I haven’t looked at it.|{late == faced:It was two hours and five minutes. I’ve been watching the clock on the dash.|I’ve had the map light on since Sleaford.}} # show: road # show: dash # show: hands
*   I came to a lane with no passing places, like the one we stopped in, going home.
    You’d only notice if you’d ever had to stop in one.
    -> fieldnight
*   Somebody had left a field gate open. I slowed down, as I had for him.
    -> fieldnight

= last_stop
# picture: car
# ambience: night-road
# light: night
{visit_three:I had one name left on the list, and it wasn’t one they’d given me. I’d put it there myself.|I’d crossed off nine. That left you.}{! {held_on == held:My arms had gone stiff, I’d had them round the wheel since Bourne.|{held_on == faced:Something was flapping, up on the roof, and I’d stopped twice to shut it up.|The clock had green hands, I saw. It was seven minutes past.}}} # show: road # show: dash # show: hands
-> offers

= turned_off
# picture: car
# ambience: night-road
# light: night
# music: none
That’s the last of what I had. I went by the turning for Ancaster as far as the garage, and bought a packet of biscuits, and came back. # show: road # show: dash
*   It was gone nine at night by then, and they don’t let you.
    {says_please:I said please, to the night sister. I’d got it off you.|They let me.}
    -> visit_three
*   I’d not wanted to come with nothing left to tell you.
    It’s bad manners, an empty basket. But I didn’t see who else I’d take it to.
    -> visit_three

= offers
{
- TURNS_SINCE(-> solitude) % 2 == 0:
    <- o_ruthroom
    <- o_closing
    <- o_boat
    <- o_confession
    <- o_ruthcompletes
    <- o_ruthcompletes_again
    <- o_visit
    <- o_tommyroom
    <- o_house
    <- o_current
    <- o_lastvisit
- else:
    <- o_closing
    <- o_visit
    <- o_ruthroom
    <- o_boat
    <- o_confession
    <- o_ruthcompletes
    <- o_tommyroom
    <- o_ruthcompletes_again
    <- o_house
    <- o_current
    <- o_lastvisit
}
-> DONE

= o_ruthroom
*   {not ruthroom} “Is it true you had your own friend, at Fosdyke?” said Colette. I did. I had Ruth.
    -> ruthroom
= o_closing
*   {CHOICE_COUNT() < 3 && not closing && told > 20} “Do you ever go back to Hailsham?” said Colette. You can’t. They’ve shut it.
    -> closing
= o_boat
*   {ruthroom && not boat} The marsh was frozen hard. It was soft, the day we went to the boat.
    -> boat
= o_confession
*   {boat && not confession} I’d left my indicator on. I did that for forty miles once, with Ruth talking.
    -> confession
= o_ruthcompletes
*   {confession && not ruthcompletes} They had sheets out on the line at Fosdyke, in that frost. I’d better do Ruth’s end.
    -> ruthcompletes
= o_ruthcompletes_again
*   {tommyroom && not fate_ruth} I’ll go back for Ruth now. I said that I would.
    -> ruthcompletes
= o_tommyroom
*   {confession && ruthcompletes && not tommyroom} On the trolley at Kelham were the same six books that I’d read to Tommy.
    -> tommyroom
= o_house
*   {fate_ruth && not house} The sea’s come up on the signs. I’ll have to take you to that house.
    -> house
= o_current
*   {fieldnight && not current} Maureen wants my keys in. One’s for a room that he didn’t want me in.
    -> current
= o_lastvisit
*   {current && not lastvisit} There’s an hour with Tommy that I’ve been leaving till last.
    -> lastvisit
= o_visit
*   {CHOICE_COUNT() < 3 && ruthroom && not visit_three && (not boat || (confession && not ruthcompletes) || current)} It said Ancaster, six miles, and I turned off.
    -> visit_three
