// The road of Part One: what she passes calls memories up, and the reader picks which to follow.
// The small years by night, as far as Thornby; after that the last years, by day. The coach comes last.
=== verge ===
{
- leaving: -> visit_two
- field && rain && not field_again: -> field_again
- not night && hollow && field && sale && case && gallery && tape:
    ~ memories = 0
    -> night
- night: -> by_day
- else: -> by_night
}

= by_night
# picture: car
# ambience: night-road
# light: night
{memories:
- 0: -> leaving_ancaster
- 1: -> after_one
- 2: -> after_two
- 3: -> after_three
- 4: -> after_four
- 5: -> after_five
- else: -> after_more
}

= leaving_ancaster
# weather: rain
There’s an arm across the way out of the car park. My permit’s supposed to work it and doesn’t, so I put in a pound. You’d had them leave your blind up. # show: night # show: glass
{given:
- held: I’d given you the road, so I’d have to take you on down it.
- faced: Of all the things to hand a person, I’d handed you Thursdays.
- else: You’d asked me for the whole of it, and I’d given you a biscuit.
} # show: road # show: dash
It had just gone seven, and there’s an hour and a half to Thornby. # show: hands
-> offers

= after_one
# weather: rain
{
- hollow: It was the fifth of November, and too wet for it. In one garden a man was up a stepladder holding an umbrella over a Catherine wheel. It went round twice. I could hear them cheering indoors. # show: road # show: dash # show: glass
- field: It was the fifth of November, and too wet for it. I pulled in for a man on a kitchen chair with no hat on. He was somebody’s guy. They’d put him out for the bonfire and gone in. # show: road # show: dash # show: glass
- else: It was the fifth of November, so they were letting them off between showers. A whole village would go up behind its hedge, green, and then white, and then you got the smell of it coming in by the heater. # show: road # show: dash # show: glass
}
-> offers

= after_two
# weather: headlights
{
- tape: Two lorries went by the other way, with everything lit, and after that I couldn’t see a thing. I kept straight on, and sang, until there was a road again. # show: night # show: road # show: dash # show: glass
- sale: A furniture van had got its back doors open, with a standard lamp in there, swaying. I flashed him. He took it that I was being friendly, and put his foot down. # show: night # show: road # show: dash # show: glass
- else: A man with a halter over his arm wanted to know if I’d seen a horse. He asked me, if I did meet it, not to hoot. # show: night # show: road # show: dash # show: glass
}
{years == faced: The letter doesn’t say what happens to the tapes and the rug.}
-> offers

= after_three
I looked at the map, although I know the way. # show: road # show: dash # show: gate # show: hands # music: theme
{years:
- held: The man in the transport office asked me once what I thought about, on all those roads. The next turning, I said, and he was quite satisfied.
- faced: They’ve offered me one of the new telephones, for the car. I said to give it to whoever has the car after.
- else: You’d have read me out all the places that we weren’t going to.
}
-> offers

= after_four
{tommy > ruth:At a level crossing the train had nobody on it but one boy, walking along to the front, so that he was in every window in turn. Tommy would have been that boy.|They had a hen night in at a pub, and the bride was out by the dustbins, in a veil and an anorak, having it out with somebody on the telephone. Ruth would have had the pair of them reconciled.} # show: night # show: road # show: dash
-> offers

= after_five
{says_please:The man at the road works had a radio going, a talk about the euro, and he shook his head at it, and forgot to turn his board.|I’d stopped for chips. The boy asked me, was I working tonight or going out? “Have the bits, then,” he said, and gave me them for nothing.} # show: road # show: dash
-> offers

= after_more
The last ten miles to Thornby are all new road. There was a man up on the bridge, holding a dog so it could see over. # show: night # show: road # show: dash # music: theme
{given == released:I’ve a biscuit left, on the seat there, where you’d be.|I put my lights down and up, for the dog.}
-> offers

= by_day
# picture: car
# ambience: night-road
# light: morning
{memories:
- 0: -> from_thornby
- 1: -> second_day
- 2: -> third_day
- 3: -> fourth_day
- 4: -> fifth_day
- 5: -> sixth_day
- 6: -> seventh_day
- else: -> eighth_day
}

= from_thornby
{case_face ? faced || walked_out ? faced:I’d slept badly, over those sheets. I had three people to see that day, and none of them was you.|{ruth > tommy:They’d cleared the leaves off my windscreen at Thornby into a little heap on the bonnet, and it stayed there as far as Stamford.|There was a dead rocket in the car park, and I took it with me. I had a man in Stamford who’d heard them all night and not seen one.}} # show: road # show: dash
-> offers

= second_day
{
- lost: They had an old man up in space that week, seventy-seven, to see what it would do to him. My ward at Bourne wouldn’t be settled until he was down. “He got out and walked,” they told me. # show: road # show: dash # show: hands
- pond: There was flooding out at Bourne, and a boy in a punt, delivering papers. Could I get a car through? He put his pole in and showed me on it, up to there. # show: road # show: dash # show: hands
- else: I followed half of somebody’s house as far as Colsterworth, with the bathroom showing. The other half had gone on ahead, the man said, and he was hoping that it would wait. # show: road # show: dash # show: hands
}
-> what_you_would_say ->
-> offers

= third_day
I rang in, and Maureen said that you’d asked if I’d left anything. “Left anything behind, or left word?” I said. She said it only said left. # show: road # show: dash # show: gate
{given:
- held: “Tell him, hedges,” I said.
- faced: “Tell him it’s a Sunday,” I said.
- else: “He’s got a biscuit,” I told her.
}
-> what_you_would_say ->
-> offers

= fourth_day
# weather: mist
{who_knew == faced:I had a new girl to sit in with at Ripley, who wanted to know if you ever get used to it. I said you’re used to it before you start. She wrote that down.|{tommy > ruth:They’ve put a yellow sticker on all the machines at Ripley, to say they’ll go on past the end of 1999. One man had got his off and put it on his pyjamas. The nurses let him keep it.|I had a new girl to sit in with at Ripley, who wanted to know if you ever get used to it. I told her that it’s mostly parking, and she wrote it down.}} # show: road # show: dash
-> what_you_would_say ->
-> offers

= fifth_day
The ninth was a Monday, and Maureen said not to come. They’d brought your third donation forward, and you’d gone down for it at ten past eight that morning. “He said {says_please:would I please tell you|to tell you} it’s not personal,” said Maureen. # show: road # show: dash # show: hands
-> what_you_would_say ->
-> offers

= sixth_day
I’d written the ninth on that card, and it was hanging up there in an empty room. {ruth > tommy:Ruth would have rung them, and been your sister, and had it changed.|Tommy would have asked who was going to read it.} # show: road # show: dash
-> what_you_would_say ->
-> offers

= seventh_day
{corner_believed == held:The week after, they’d promised us shooting stars, hundreds to the hour. I sat on the top road at two in the morning in my rug, and it was cloud. There was another car there, and neither of us liked to be the first to start up.|I rang in every day that week, and it was “as well as can be expected”. With Maureen that’s not good, and with the staff nurse it’s the same as saying good morning.} # show: road # show: dash # show: hands
-> what_you_would_say ->
-> offers

= eighth_day
# weather: mist
It was a fortnight before you could have somebody in, and then I had a week of nights. I said bits of it over as I drove. I did your voice as well, for the questions. # show: road # show: dash
-> what_you_would_say ->
-> offers

= what_you_would_say
{not rain || heard_about_the_rain: ->->}
~ heard_about_the_rain = true
{who_knew:
- held: You’d have gone on looking at the ceiling, I think, at my saying it was the first I’d heard.
- faced: You’ll have known it much as we did, only {visit_one.you_first:with two yards and no milk.|with nobody to be silly with.}
- else: You’ll have been told on a particular day, I expect, and stood in a line for it.
}
->->

// Two or three at a time, in a different order at every stop. What has been told isn’t met again.
= offers
{
- night && lost && pond && corner && rain && couple: -> the_coach
- memories % 3 == 0:
    <- o_boatdrawing
    <- o_hollow
    <- o_gallery
    <- o_tape
    <- o_field
    <- o_case
    <- o_sale
    <- o_game
    <- o_lost
    <- o_lucygone
    <- o_pond
    <- o_couple
    <- o_rain
    <- o_corner
- memories % 3 == 1:
    <- o_game
    <- o_sale
    <- o_field
    <- o_case
    <- o_hollow
    <- o_gallery
    <- o_tape
    <- o_boatdrawing
    <- o_corner
    <- o_rain
    <- o_lucygone
    <- o_lost
    <- o_pond
    <- o_couple
- else:
    <- o_tape
    <- o_game
    <- o_case
    <- o_sale
    <- o_boatdrawing
    <- o_gallery
    <- o_field
    <- o_hollow
    <- o_couple
    <- o_pond
    <- o_corner
    <- o_lucygone
    <- o_lost
    <- o_rain
}
-> DONE

= o_hollow
*   {CHOICE_COUNT() < 3 && not night && not hollow && memories % 2 == 0} A lane went down behind a gate, and I slowed, in case it was Hailsham.
    -> hollow
*   {CHOICE_COUNT() < 3 && not night && not hollow && memories % 2 == 1} There were chimneys past a gate, low down, and I looked, in case they were ours.
    -> hollow
= o_field
*   {CHOICE_COUNT() < 3 && not night && not field && memories % 2 == 0} Somebody’s football pitch was lit up, and I thought of the day Tommy wasn’t picked.
    -> field
*   {CHOICE_COUNT() < 3 && not night && not field && memories % 2 == 1} A boy was walking home with his boots round his neck, as Tommy did, not picked.
    -> field
= o_sale
*   {CHOICE_COUNT() < 3 && not night && not sale && memories % 2 == 0} A trestle was left out, with a tin. Everything I ever owned came off a trestle.
    -> sale
*   {CHOICE_COUNT() < 3 && not night && not sale && memories % 2 == 1} A village hall had a jumble sale coming. Everything I ever owned came off a table.
    -> sale
= o_boatdrawing
*   {CHOICE_COUNT() < 3 && field && not boatdrawing && tommy >= ruth} There was a boat up on bricks in a garden. Tommy painted one once, stuck fast.
    -> boatdrawing
= o_game
*   {CHOICE_COUNT() < 3 && (hollow || field || tape || case) && not game && ruth > tommy + 1} Some children had built a den. Ruth had a house that she put me out of.
    -> game
= o_case
*   {CHOICE_COUNT() < 3 && not night && not case && memories % 2 == 0} A newsagent’s window had pencil cases in, and I thought of Ruth’s, with the zip.
    -> case
*   {CHOICE_COUNT() < 3 && not night && not case && memories % 2 == 1} A schoolgirl was hunting all through her bag for something, and I thought of Ruth’s zip.
    -> case
= o_gallery
*   {CHOICE_COUNT() < 3 && not night && not gallery && memories % 2 == 0} The road was all leaves, and we’d once picked out the seven best, for Madame.
    -> gallery
*   {CHOICE_COUNT() < 3 && not night && not gallery && memories % 2 == 1} A small grey car came by, and I thought of the day we went up to Madame.
    -> gallery
= o_tape
*   {CHOICE_COUNT() < 3 && not night && not tape && memories % 2 == 0} A girl at a bus stop was hugging a music case, as I did a pillow once.
    -> tape
*   {CHOICE_COUNT() < 3 && not night && not tape && memories % 2 == 1} A man was carrying a child in from a car, asleep, and I heard my song.
    -> tape
= o_lost
*   {CHOICE_COUNT() < 3 && night && not lost && memories % 2 == 0} There was a glove up on a post, and I thought of Ruth, looking for my tape.
    -> lost
*   {CHOICE_COUNT() < 3 && night && not lost && memories % 2 == 1} There was a lost cat on a telegraph pole. Ruth would have had every shed out.
    -> lost
= o_pond
*   {CHOICE_COUNT() < 3 && night && not pond && memories % 2 == 0} Two men were going round a gravel pit, and I thought of what Miss Lucy told Tommy.
    -> pond
*   {CHOICE_COUNT() < 3 && night && not pond && memories % 2 == 1} There were ducks on a flooded field, and Tommy told me something once, by some ducks.
    -> pond
= o_corner
*   {CHOICE_COUNT() < 3 && night && not corner && memories % 2 == 0} A signpost had lost an arm, and I knew where we’d have said that it had gone.
    -> corner
*   {CHOICE_COUNT() < 3 && night && not corner && memories % 2 == 1} A hubcap went by me on its own, downhill, and I thought, well, that’s for Norfolk.
    -> corner
= o_rain
*   {CHOICE_COUNT() < 3 && night && not rain && memories > 0 && memories % 2 == 0} I pulled in for the rain. It had been raining when Miss Lucy said it, too.
    -> rain
*   {CHOICE_COUNT() < 3 && night && not rain && memories > 0 && memories % 2 == 1} It was coming down on the car roof as it did the day Miss Lucy told us.
    -> rain
= o_lucygone
*   {CHOICE_COUNT() < 3 && night && rain && not lucygone && told > 2} A woman ran by in shorts, elbows in, and for a second Miss Lucy hadn’t gone.
    -> lucygone
= o_couple
*   {CHOICE_COUNT() < 3 && night && not couple && memories > 1 && memories % 2 == 0} The sun was on a wall, and I thought of Ruth, asking me for Tommy back.
    -> couple
*   {CHOICE_COUNT() < 3 && night && not couple && memories > 1 && memories % 2 == 1} A couple sat on a wall, not speaking, and I thought of what I was asked.
    -> couple

= the_coach
*   There was a coach in the lay-by with its lights on, and everybody in it asleep.
    -> leaving
