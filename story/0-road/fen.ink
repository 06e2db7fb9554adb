// The road of Part Two: fog, and the flat country. The Cottages come first, the form last.
=== fen ===
{
- not cottages: -> out_of_ancaster
- form: -> last_road
- animals && wedge: -> a_pillar_box
- gesture && rumour && not norfolk: -> the_fen_sign
- norfolk && possible && secondhand && theory: -> homeward
- norfolk: -> flat_country
- else: -> fog
}

= out_of_ancaster
# picture: car
# ambience: night-road
# light: night
# weather: mist
It had come down thick while I was in with you. They’d put a man out by the arm, with a lamp. # show: road # show: dash
{gave_oranges:
- held: I drove the first mile of it with my head out of the window, and what I could smell was oranges.
- faced: I said it again to the windscreen, about the oranges, not so sharply, and it came out longer.
- else: You were still waiting, about the oranges, when I’d done your pillow. I said to mind the draught.
}
*   I thought, well, that’s Hailsham, he’s had that.
    Or he’s had as much as will go into a person with a tube in. I’d got you as far as the bus.
    -> cottages
*   You’d asked what happened to us next.
    I said that it was a farm. “With animals?” you said. I said there was a dog.
    -> cottages

= fog
# picture: car
# ambience: night-road
# light: night
# weather: mist
{stopping:
- {looked_back == held:I kept looking in the mirror, and there was only my own red, lighting up the fog.|{looked_back == faced:I counted lorries. There were four, and I got in behind the last of them for its lights.|Nineteen miles behind a sugar-beet lorry, for its lights. When it turned off I very nearly went with it up to the house.}} # show: road # show: dash
- {who_knocked == faced:They’d shut the bridge at Sutton, and I had to knock at a bungalow to ask the way round. I could hear them in there deciding who’d come.|They’d shut the bridge at Sutton, so I went round by the bank, looking down on people’s televisions.} # show: night # show: road # show: dash # show: hands
- {said_aloud == released:I had the radio for company, a play, with rooms in it. I never found out who’d done it.|A woman in a garage told me it was clear at Lynn. She’d got a tree up by the till already.} # show: road # show: dash # show: glass
- I had the window down for the kerb. What you get with fog is other people’s radios, and then, a good bit after, the people. # show: road # show: dash # show: gate
- It was just as thick at Wisbech. # show: road # show: dash
}
-> offers

= the_fen_sign
# picture: car
# ambience: night-road
# light: morning
It lifted all in one go. There was a sign up against the sky, with a picture of a windmill on it and two children waving, and it said that Norfolk was glad of me. # show: road # show: dash # music: none
{corner_believed:
- held: I’ve never once gone in by there and not looked along the verge.
- faced: You’ll laugh, but I sounded the horn. I’d made that place up to be funny, and here it was with a council.
- else: Somebody had put a child’s glove on the top of it, and I’ve no idea who was meant to be laughing.
}
*   We all came in by that sign once, five of us, in a borrowed car.
    -> norfolk
*   Rodney said that if we were going we’d want to start before it was light.
    -> norfolk

= flat_country
# picture: car
# ambience: night-road
# light: plain
{stopping:
- {helped_pretend == held:I gave a boy a lift to Downham, who said that he was a professional footballer. I asked him what position.|{helped_pretend == faced:I gave a boy a lift to Downham, who said that he was a professional footballer. I didn’t say anything, and after a time he told me he’d got a trial.|I saw a man come out of his house, a mile off, and decide against it.}} # show: road # show: dash # show: hands
- {not_her == held:I had two to see at Downham. In the day room a woman sat with her back to me, and I waited for her to turn round.|I had two to see at Downham and one of them was having his photograph taken, inside, so I sat in the day room with his jigsaw. He’d done all the sky first.} # show: road # show: dash
- {empty_house == released:The wind got up. I’m only telling you that it did.|Sixty swans were sitting about on a field of cabbages. I’d taken them for fertiliser bags.} # show: road # show: dash # show: gate
- A man flagged me down who’d got a piano coming off a trailer. I held one end of it while he did the rope. He asked what line I was in. # show: road # show: dash
- They were burning something, a long way over, and you could see the man go round it with his fork. # show: road # show: dash # show: hands
- I was back at the main road by then. # show: road # show: dash
}
-> offers

= homeward
# picture: car
# ambience: night-road
# light: evening
{stopping:
- {was_it_hers == held:I put the tape on, and turned it over by feel. Where the word’s missing I said it for her.|{was_it_hers == faced:I put the tape on. Whoever had it before me liked the second side best, you can hear that.|The sun was going down in the mirror, very red.}} # show: road # show: dash # show: hands # music: theme
- {said_of_theory == faced:They were putting lights up over the street in Spalding, and a man on a ladder was trying every bulb.|They were putting lights up over the street in Spalding. I’d forgotten it was as near as that to Christmas.} # show: night # show: road # show: dash
- I had an hour in hand, and spent it in the car park at Holbeach with the rug round me. # show: night # show: dash # show: glass
- {theory:A coach went by with nobody on it but a boy at the back, who waved.|A coach went by.} # show: road # show: dash
- It was dark by the time that I got to Bourne. # show: night # show: road # show: dash
}
-> offers

= a_pillar_box
# picture: car
# ambience: night-road
# light: evening
# music: none
I had my last expenses to post. {bought == held:Somebody at Thornby had stamped it for me, and not said.|{bought == faced:They’d come out short, so I’d put in two pounds of my own.|I’d had a stamp on the dash, and when I looked again it was gone.}} You keep the pink one and they have the white. I’ve never been able to let go of one without feeling in after it. # show: road # show: dash # show: hands
*   I’ve only ever felt like that about one other form.
    -> form
*   The pink one comes out very faint, it’s the same with all their forms.
    -> form

= offers
{
- not norfolk && TURNS_SINCE(-> cottages) % 2 == 0:
    <- o_gesture
    <- o_cold
    <- o_rumour
    <- o_faces
- not norfolk:
    <- o_rumour
    <- o_faces
    <- o_gesture
    <- o_cold
- theory && possible && secondhand:
    <- o_animals
    <- o_wedge
    <- o_faces
    <- o_martin
    <- o_cold
- possible || theory:
    <- o_secondhand
    <- o_martin
    <- o_theory
    <- o_possible
    <- o_cold
- else:
    <- o_possible
    <- o_secondhand
    <- o_theory
    <- o_martin
}
-> DONE

= o_gesture
*   {CHOICE_COUNT() < 3 && not gesture} A boy did a thing with his hand to his girl, at the crossing, to say now.
    -> gesture
= o_rumour
*   {CHOICE_COUNT() < 3 && not rumour} A kitchen was lit up by the road, full of people, as ours was when Rodney told us.
    -> rumour
= o_cold
*   {CHOICE_COUNT() < 3 && not cold && told > 10} Someone had left blankets on the line to freeze. We’d have had those.
    -> cold
= o_faces
*   {CHOICE_COUNT() < 3 && not faces && tommy >= ruth} A bundle of magazines had burst, and for some way I was driving over faces.
    -> faces
= o_possible
*   {CHOICE_COUNT() < 3 && not possible} Ahead of the car was a woman with a bag, and I didn’t like to pass her.
    -> possible
= o_secondhand
*   {CHOICE_COUNT() < 3 && not secondhand} I could do you the shop now. I’ve been wanting to do you the shop.
    -> secondhand
= o_theory
*   {CHOICE_COUNT() < 3 && not theory} Tommy had it all worked out, you know, on a bench, for me and a gull.
    -> theory
= o_martin
*   {CHOICE_COUNT() < 3 && norfolk && not martin && ruth > tommy} Somebody had left their key in their front door. You’d only to put out your hand.
    -> martin
= o_animals
*   {CHOICE_COUNT() < 3 && not animals} They’d hung moles up along a fence. Tommy’s had a window in, and two pumps.
    -> animals
= o_wedge
*   {CHOICE_COUNT() < 3 && animals && not wedge} I don’t slow down for churches, as a rule, because of what Ruth said outside one.
    -> wedge
