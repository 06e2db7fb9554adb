// Norfolk, the thirty-first of December: a wire fence, and what has blown there. Five ways of standing at it.
// The things along the wire are in wire.ink. The told secret wins; then five amendments; then the most of three.
=== fence ===
# picture: fence
# ambience: fields
# music: none
I was up at five, on the Thursday. The car had to be in at Lincoln by noon, and from Thornby that’s an hour. {how_parted == held:I had a pound of barley sugar on the seat, wrapped.|{how_parted == faced:Somebody came down to do a goodbye, so I started the engine.|I didn’t wake anyone, and I didn’t leave a note.}} I came out of the gate and I turned right. Lincoln’s left.

# show: sky
{corner_believed:
- held: It was light by Swaffham. I’ve had a car for eleven years, and I never once drove up and asked what they’d got of ours.
- faced: It was light by Swaffham. Well, I’d started it, and I don’t know who else there’d be to come and see to it.
- else: It was light by Swaffham. I thought, I’ll just see what’s there, I don’t have to get out.
}

{before("years") != "": I’ve stood here before, at the end of telling it. They weren’t the same things on the wire.}

*   I had half a flask, and nobody was expecting me till twelve.
    I’d left one lot, and I wasn’t due at another. I’d never thought of that coming to an end with me still in it.
*   I said to myself that it was on the way. It was sixty miles off the way.
    I was lost, I’d have said, if I’d been stopped. I had the map on the seat, open at the wrong page.
-   There’s a place after Cockley Cley where you can get right off the road. It’s for tractors. {closing:{heard_closed == held:It was done in gravel, the size called pea. |{heard_closed == faced:There was one set of tracks in it already, and I took against them. |I looked up, first of all, for a string. }}}I turned off the engine there and sat. # show: car # hear: engine-ticks

{gift:
- held: I gave the windscreen a rub, so that it would all look nice. <>
- faced: I hadn’t cleaned the windscreen, so I had it through that. <>
- else: I’d had the heater off for the last mile. There was nobody to hear it. <>
}
In front was a field, ploughed, with frost in it, and all the furrows running away from you to three trees. Along the near side, past a ditch, goes a fence, two wires and some posts. The wind had been coming over there all that year, from everywhere, with whatever people hadn’t got hold of. And then it comes to the wire. # ambience: wire # show: field # show: trees # show: ditch # show: fence # music: fence-music

*   So that was where it all was.
    There were bags, mostly, off farms, gone to ribbons. But if you looked there were other things, held there by the middle, with their ends all flapping out towards me.
*   I got out. I left the door open, with the little light on.
    I had my red coat on, the third of them. I went across the ditch by a plank, and I hadn’t expected it to be so loud, with all of it going at once. # hear: flap
-   {lost: “Is it only things?” Tommy asked once. I’d had him with me as far as Swaffham. He’d gone quiet by then.}

I began at the gatepost end and I went along it, {ruth_knew == held:with one finger on the wire|{ruth_knew == faced:talking|as near as I could get}}. # ambience: wire # show: kathy
-> wire

= reckoning
~ temp holding = kept(held)
~ temp facing = kept(faced)
~ temp loosing = kept(released)
{
- secret_told: -> forty_one_steps
- amendments() >= 5: -> both_eyes
- holding >= facing && holding >= loosing: -> as_far_as_the_ditch
- facing >= loosing: -> the_pig_unit
- else: -> bare_wire
}

// For those who told the listener what she had told nobody.
= forty_one_steps
I’d come to where the fence turns, and I walked back along it looking for one more gap. You can’t carry a thing about for a year, under everything, and give it to a man in a bed, and have it leave no place. But the wire just went on from post to post, and I had my hands in my pockets, and there were only hands there.

I told him about a car park. I’ve told you, since. And I did say that it’s forty-one steps.

*   I got through the wire, and I turned my back to it, and I counted.
    I went in a straight line out from the third post, over the tops of the furrows, and I didn’t look up, because I hadn’t, that day, I had looked at a hand. At twenty you’d have been level with the ambulance bay. At thirty there was the mat.
*   I thought, well, I’ve got shoes on.
    They weren’t the right ones. They never have been, for fields. But I held the wires apart and I got myself through, and I’d begun counting before I knew that I was going to.
-   I stopped at forty-one. There was nothing there, it was the middle of a field. I could see the car, with its door open, and I could see right along the fence, all of it flying out the one way, towards me now. From there it looked like washing.

So that’s how far it was. You could have done it in less than half a minute. You’d have been there before he’d got his arm in the sleeve.

*   “It’s only me,” I said.
    You put your head round the door and say it so they’ll know it isn’t anybody. I said it out loud, at about the level of a chair by a window. And I stood, as you do, to be told to come in.
*   I put out my hand, and knocked.
    I knocked on the air, with my glove on, three times, not hard. There’s a way of doing it that says that you’re coming in anyhow, and another that says you’ll quite understand. I’d never in my life been able to do it any other way but the second, and I did it the first.
-   He’d asked me not to be there. I’ve tried it with the heater on and the heater off. He’d have been cross, I think. He’d have gone pink, and told me that he’d said, and hadn’t he said? and I would have told him that he had, and taken hold of the end of the sleeve that he couldn’t manage. It wouldn’t have made any difference at all. There’d have been two people in the room.

*   I stopped there until I’d got cold.
    ~ told++
    I had thought somebody might come, in the ordinary way of a field, a man with a dog. But it was me who was the figure out in the middle, if you’d been standing at the fence. You’d have wondered if I was coming any nearer. I did come nearer. I came back in my own steps.
*   I said the rest of what I had to say to him. It wasn’t long.
    ~ tommy++
    You’ve had everything else I’d got, and he’d like to have one that wasn’t handed round. I can tell you that there was a laugh in it. Then I went back along my own steps, and they fitted.
-   -> the_letter

// For those who have set a second version beside the first often enough.
= both_eyes
What I noticed, by about half way, was how they turned. A bag’s blown on to a barb and there’s print on it, and you get so far as reading FERT, and then the wind has it over, and the inside’s another colour and says nothing at all. And it comes round again. You’d think that one of them would be the front. I had two of nearly everything by then.

*   I tried it with one eye shut. It’s a thing Tommy taught me.
    It was in his room at Kelham, on a bad day, with my thumb up in front of the lamp. It jumps. He was very taken with it. “It’s not you moving, though,” said Tommy, “and it’s not the lamp.”
*   I shut my left eye, and the post moved over against the trees.
    I opened it and shut the other, and it came back. You’ll have done it in bed, as a child, with a finger and the wardrobe. There wasn’t anyone to see me.
-   There’s the post, and off behind it in the field you’ve got three trees. With the left eye it’s to the side of them, and with the right it stands bang in front of the middle one, and you could swear to either. But it’s with the two that you can tell how far it is. Shut one, and you might reach out for it, or drive for it all night.

{walked_out ? amended:So there’s a girl going out across some grass {walked_out ? held:because nobody else will|{walked_out ? faced:so as to be looked at|for no reason that I’ve got}}, and she’s going because {field_again.stop:she’d like it to stop|she’s got something for him to eat}, and with both of them I can see to the very yard how far out he was.|{silence ? amended:So I stood in a churchyard and said nothing for one reason, and I stood there and said nothing for another, and with the two I can see exactly how far it was across to where he was standing. It wasn’t as far as I’d thought.|So I’ve got them both, the one I kept and the one I came back and put beside it, and neither’s a front.}}

*   There was someone over by the trees, with the left eye.
    ~ tommy++
    It was the size of your fingernail, and it had a way of standing. With the right, there was a gap in the hedge there that would be about that shape. So I kept the two of them open, and I let him stand there and not be there, both. It’s about as far as from the pavilion steps to the goal. It’s further than it looks, and wet.
*   I didn’t look over at the trees. I knew that if I looked there’d be two.
    ~ told++
    There’d be somebody coming, and there’d be a gap in a hedge. There are one or two I’d rather not see jump. I kept my eyes on the post, and he could please himself.
-   Ruth would have said that if you’ve two stories you want to get rid of one before somebody finds out. She had a dozen going, always, and was never once muddled.

*   I’d have liked to show her.
    ~ ruth++
    I’d have got her to hold her thumb up. She’d have said, “I don’t see anything,” and shut the wrong eye, and she’d be seeing it, you could always tell.
*   The wind went round a bit, and everything showed its other side.
    They did it post by post, all along there as far as the corner. Then it went back to how it was.
-   -> the_letter

// For those who have mostly held.
= as_far_as_the_ditch
Nothing was missing that mattered. I had the whole lot, and it was as bright as you like, with the sun just up and coming flat across the frost. I felt as we used to at the end of a Sale, when you’d got your box on your knee and no tokens, and you put your arms right round it.

*   I could hear the coal man’s hat. You know what I mean.
    {hollow.the_laundry_and_the_coal:Sixty of us on that wall, and whichever I look at has got a face, and what’s more it’s singing. I could go on down the row.|I could have told you every single person on that wall, and what they’d got in their pockets.} There’s people who have had mothers and a house with a number, and they can’t do that. They lie there and say that it’s all a blur.
*   I thought, I’ve looked after them, and I have.
    You’ve seen other people’s, shoved in anyhow. I’ve had mine out every night for eleven years, with a cloth. {visit_three.sunny:He did say, the man at Ancaster, was it ever not sunny in there? It’s sunny because I keep it up.|If it’s sunny in there it’s because I keep it up.}
-   So when I looked across at the trees and there was someone coming, I wasn’t surprised at all. I only saw there was a bit of brown that wasn’t there before. He had a way of coming over a ploughed field. He put his feet in the bottoms, where it’s further, so as not to spoil the man’s tops.

*   I let him come on.
    ~ tommy++
    He’d got his brown jersey on, with the one elbow browner than the other. He was looking at the ground, for what there might be. Anyone would have got their arm up by then. But he doesn’t like you to watch him get there.
*   I looked for the other one, behind him, and there she was.
    ~ ruth++
    She wasn’t hurrying herself. She’d stopped to do something to her boot, right out there in the middle, so he should have to stop as well, and he had, and then they both came on. She had something behind her back. She would tell me that she’d found it.
-   I let it get as far as the ditch. It’s always been the ditch, or the door, or wherever it is, with me, I’ve never had them nearer than that. He was so close I could see that he had one sock down. All I needed to do was to hold out my hand for the plank, and he’d have been on this side, asking what I’d done with the car.

My tea had gone cold in the cup, and I couldn’t feel my feet, and I saw my hand was out.

*   I put it back in my pocket.
    He’d seen me do it. He didn’t mind. He bent down and pulled up that sock, taking trouble, and folded the top over so that it’d match. And then there were some furrows. I’ve got that too now, in with the rest.
*   I left it out a bit longer. I don’t see who it hurts.
    You’d have told me to, I think. You’d have had him over the plank by now, and an orange in his hand. I kept it there until it shook, and I gave them each a good look, and said that I’d got to have the car in by noon.
-   -> the_letter

// For those who have mostly faced.
= the_pig_unit
They were bags. I may as well say so. They were blue for fertiliser and white for pig nuts, and a lot of that black stuff that’s put on silage, and twine, and a length of hosepipe. There was a child’s wellington with a hole in it. I read off what I’d got, post by post, and I could tell you what each of them was, and underneath it what it was besides.

I had just come up to the corner when a man in a Land Rover stopped behind my car. He looked in at the light being on, and he got down and came along the ditch. He had a boiler suit on and a very clean cap.

*   “You broken down?” he said.
    I told him no, I was only looking. “It’s a disgrace,” he said. “It’s the pig unit, over Hilborough way. They say it’s not them. I’ve got their name on it there in six places.” And so he had.
*   “Have you lost something?” he said.
    You’d think that I’d have laughed. I said not that I knew of. “There’s a lot ends up here,” he said. “We get a hat, most years. I’ve had a letter from Lowestoft.” I asked him what was in it. It was from the Gas.
-   He told me how he does it. He gives it till the first dry day in January, and comes down with the boy and a drum of diesel and they go along and burn it off, post by post. It takes a morning. And by the next back end it’s all here again. He wanted to know if I’d got far to go, and I told him Lincoln, and he said I’d come wrong.

*   I asked him if he ever saw anybody out there. In the field.
    “Not to speak of,” he said. “I drilled it. There’s me.” He turned and had a look, in case. There were the furrows and the three trees. There was no one coming, and we stood, the pair of us, and watched there be no one, for about as long as you’d give it at a crossing.
*   I didn’t ask him anything. I looked at the field for myself.
    I’d been saving it. There’d be somebody, a long way over, and I’d not ask who. And I looked, and it was all quite clear, there wasn’t any mist. I never saw a field with less in it.
-   When he had gone I said it over, since there was nobody else who would. I said it in the order that it happened. I said that Ruth C. died at Fosdyke in November of 1996, on a Tuesday, when I was in the room, {which_donation == held:after her second|{which_donation == faced:after her second, that I’ve always called her third|after her second or her third, it’s on the chart}}, and that she was twenty-nine. I said that Tommy D. died at Kelham in the December after. Thirty. He was on his own, but for a lad. That we’d asked could we have three years, and been told there never were any to have. I said my own name, too, while I was at it.

*   I said it to the wire. It didn’t make any odds.
    ~ told++
    You’d expect something, having it all out at once like that. I’ve told people to expect it. It was like putting down the shopping. I could bend my fingers.
*   I took my glove off, and I pulled one thing free.
    ~ ruth++
    It was just a bit of blue. It had FISONS on it. I’ve got it here, it’s in with the permits. I know perfectly well what it is.
-   -> the_letter

// For those who have mostly let go.
= bare_wire
There was more wire than anything. I’d walk from one post to the next and the next, and you could see where things had been, because the barbs were bright there, they’d been rubbed. Something had hung there a long time and gone to and fro. And then one night it’ll have gone.

*   I put my hand on the top wire, and it was humming.
    It came along from the far end somewhere, and went through, and on. With things on it, it can’t do that. I stood and held it as you hold a wrist, and I found I’d looked at my watch.
*   I went back to a bare bit that I’d passed, and tried to see what it was.
    There was about a foot of it. I knew what came on either side. It used to be something I could have told you in my sleep. I thought, if I leave it, and look at the trees. But it was a foot of wire.
-   There’s a thing I tell the new girls. They come out of a room having had somebody go, and they’ve got a bag with his things, and they ask you what’s to be done with it. And I say, you can keep it for a bit if you like. You can put it in the boot. But nobody’s going to ask you for it.

*   So I took off my scarf and I tied it on.
    ~ told++
    I’d had that from the Cottages, and it was mainly mends. I did it in a bow, where there was the longest gap, and before I’d got my hands away it had pulled straight out and was pointing at the car. It went on pulling.
*   I felt in my pockets, to see what else there was.
    I had a permit, half a biscuit, and a ten pence for the telephone. And I had that coat button of mine that Ruth pulled off, that’s been in every pocket I’ve owned since the bus. I held it out over the wire on the flat of my glove, and I thought the wind would take it, but it’s too heavy for that. I had to tip my hand.
-   It was while I was doing that that I saw there was somebody over on the far side. It was no one I knew. They were that far off I’d not swear to a man, and going along the hedge. I had no face left over to put on them. They were just somebody out there, going along from the left to the right, with all that sky.

*   I put up my arm.
    I only put it up, so that if they looked they’d know they had been seen. And they stopped. I’ll never know what for, they may have had a dog in the ditch. But then there was an arm, I’ll swear to that, a little short line that came up off the other line, and it stayed there as long as mine did.
*   I kept still, so that they shouldn’t have to know I was there.
    I’ve been seen off by enough people. They went behind the first of the trees and came out, and they went behind the second. I waited a good while for the third.
-   -> the_letter

= the_letter
I’d left it till then. It was on the seat, under the map, it had come to Thornby on the Tuesday. It’s a brown one. {closing:{heard_closed == held:I’d have liked someone ordering something, while I read it.|{heard_closed == faced:I’d been quite short with the girl who handed it me.|It does up with string, and I’d got that round my hand.}}}

*   I read it standing up.
    It’d be short, I thought, that way. It was, it’s five lines.
*   I read it from the bottom. It’s how I’ve always read charts.
    You get the name of who signed it, then the address, then what to bring. You come on the date last, when you’re already used to the rest.
-   It’s the thirty-first of May. That was the page we had for Norfolk, with a ring round it. “That’s when they give it all out,” Ruth used to say. I worked out the day, on my fingers. It’s a bank holiday. They can’t have looked. {who_knew == held:I checked the sky, and there wasn’t a cloud.|{who_knew == faced:I found that I’d kept the day free.|I read it again, to find which line I’d known it by.}}

{
- years == held: And I thought, that’ll be eleven years and a bit, and then it’s the garden.
- years == faced: Twelve years, less what I’ve spent at this fence, and then five months to have my feet up.
- else: I hadn’t a calendar to put it on. I’ll know it when it comes.
}

I folded it up, and I thought, I wonder which of them they’ll send me. {argued == held:I should like somebody who can park, and I’ll take whoever comes.|{argued == faced:I’ll ask for somebody who can park, and then let them tell me there isn’t one.|The girl on the desk says Colette, and the boy says anyone but. I should like somebody who can park.}}

I’ve gone on saying you, all this week, to an empty seat. It’s not the man at Ancaster any more. It’s whoever they send. I’ve been getting it in order for her.

{
- gift == released: I hope that she’ll be one who asks.
- gift == held: I’ve plenty for her, if she’s the sort that likes it.
- gift == faced: I’ll see first what she does when there’s nothing to do.
}

*   I’ll give her the mileage, when she comes in.
    I’ll say, “How far have you come?” and she’ll tell me, and she’ll have rounded it up. I’ll shake my head over the rain.
*   I thought I’d tell her the field, to begin with. Or I’d wait to be asked.
    {given == held:I’d do the road first, I think. You can’t go wrong with the road.|{given == faced:I won’t begin with the Thursdays. I never did know why I did that.|I might just give her a biscuit, and see.}}
*   It may be that I won’t say anything. I’d like to look out of a window.
    They have a good long one, at Ripley, all down the side. You can see the cars come in.
-   It was twenty to ten. I poured the tea out, and I shut the flask, and went back over that plank. {how_parted == held:I gave it all a nod, till Monday.|{how_parted == faced:I went backwards for the first part, and felt for it with my foot.|I didn’t shut the gate after me. There wasn’t one.}} The little light was still on, it hadn’t hurt the battery. I let the window down, to hear it for a bit. # hear: car-door

~ drove_off = true
*   Then I started her up, and looked behind me, and I drove on.
    -> END
*   I sat and let the glass clear. And when it had, I drove off.
    -> END

// How many of the seams that leave something on the shore are kept so. @param way held, faced or released
=== function kept(way) ===
~ return has(first_day, way) + has(walked_out, way) + has(bought, way) + has(boat_stuck, way) + has(let_in, way) + has(case_face, way) + has(leaves, way) + has(understood, way) + has(madame_at_door, way) + has(wrong_tape, way) + has(corner_believed, way) + has(who_laughed, way) + has(lucy_went, way) + has(mended, way) + has(looked_back, way) + has(who_knocked, way) + has(said_aloud, way) + has(wanted, way) + has(told_tommy, way) + has(rumour_believed, way) + has(helped_pretend, way) + has(not_her, way) + has(was_it_hers, way) + has(said_of_theory, way) + has(animals_first, way) + has(silence, way) + has(martin_day, way) + has(why_form, way) + has(good_at_it, way) + has(heard_closed, way) + has(politeness, way) + has(boat_seen, way) + has(forgiven, way) + has(ruth_knew, way) + has(late, way) + has(one_question, way) + has(held_on, way) + has(argued, way) + has(how_parted, way)

=== function amendments() ===
~ return has(walked_out, amended) + has(case_face, amended) + has(leaves, amended) + has(tape_origin, amended) + has(madame_at_door, amended) + has(wrong_tape, amended) + has(boat_stuck, amended) + has(silence, amended) + has(mended, amended) + has(animals_first, amended)

=== function has(seam, way) ===
{ seam ? way:
    ~ return 1
}
~ return 0
