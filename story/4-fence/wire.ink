// What has blown on to the wire: everything she has kept, by parts; gaps for what she let go. Looked at in the order she likes.
// Reads every principal seam, and tape_origin, goodbye, years, which_donation, madame_voice, before_or_after, gift, gave_oranges.
// As she looks at a thing it comes in, and the rest of its stretch when she goes on; what was never told leaves its gap.
// Three stretches, three things at a time; after two she may go on, after three she does. An option of a thing let go tells only the gap.
=== wire ===
~ looked = 0
-> hailsham

= hailsham
{looked > 2: -> to_the_farm}
{TURNS() % 5:
- 0:
    <- h_case
    <- h_latch
    <- h_leaf
    <- h_shirt
    <- h_brick
- 1:
    <- h_game
    <- h_shirt
    <- h_tape
    <- h_token
    <- h_rail
- 2:
    <- h_boatdrawing
    <- h_token
    <- h_brick
    <- h_lost
    <- h_leaf
- 3:
    <- h_lucygone
    <- h_stone
    <- h_lost
    <- h_button
    <- h_case
- else:
    <- h_corner
    <- h_rail
    <- h_button
    <- h_latch
    <- h_tape
}
<- h_on
-> DONE

= h_on
*   {looked > 1} I could have been all morning at that end.
    -> to_the_farm

= h_latch
*   {CHOICE_COUNT() < offered()} \ {first_day == released:One barb near the gatepost was worn bright, with nothing on it.|A bracket was wired to the gatepost, black iron, or else the latch.}
    ~ looked++
    # show: wire-hollow
    {first_day:
    - held: I put my glove on it, thumb outwards, for whoever came along at that height. Then I needed the glove.
    - faced: A tag on it had a date and initials, so it had been signed for. I couldn’t make out who by.
    - else: The man at Ancaster never did tell me what came before his door. I gave him long enough.
    }
    -> hailsham

= h_shirt
*   {CHOICE_COUNT() < offered()} \ {walked_out ? released:From one post right to the next the wire was bare.|{walked_out ? amended:Two white sacks had the one barb, one blown over the other.|A white sack had hold of the wire by both arms, muddy in front.}}
    ~ looked++
    # show: wire-field
    {
    - walked_out ? held: Everyone else had gone by and left it, from the look of it. I took the twist out of one arm.
    - walked_out ? faced: I looked round to see who was watching me look. There was a crow.
    - else: I don’t remember crossing that. I was at one post and then the other, and my shoes had let in.
    }
    -> hailsham

= h_token
*   {CHOICE_COUNT() < offered()} \ {bought == released:After some twine came two dents in the top wire, side by side.|A brass washer had got on to the wire by its hole, for a token.}
    ~ looked++
    # show: wire-sale
    {bought:
    - held: Some grey fluff had caught behind it. I didn’t go any closer. Ruth would have asked what I was staring at.
    - faced: I put ten pence on the post, walked off, came along as though I’d never seen it, and took the ten pence.
    - else: I went round once by the ditch, and they were still there. So that’s one thing that was.
    }
    -> hailsham

= h_boatdrawing
*   {boatdrawing && CHOICE_COUNT() < offered()} \ {boat_stuck ? released:One post had four small holes in it, and that was all it had.|{boat_stuck ? amended:A blue sheet leaned where the wire sagged, with a second blown over it.|A blue sheet off a silage heap leaned over where the wire sagged.}}
    ~ looked++
    # show: wire-boatdrawing
    {
    - boat_stuck ? held: The wind had it folded in six. I got down in the ditch and did it properly, in eight.
    - boat_stuck ? faced: One edge was burnt, where they’d lit it the year before and it had gone out. I’d shut the stove on mine.
    - else: I tried a twig in each. Then I looked up, in case Ruth was right and it was still going over.
    }
    -> hailsham

= h_game
*   {game && CHOICE_COUNT() < offered()} \ {let_in == released:I went by one length of it looking at my feet.|Between a post and an oil drum was a way in, a foot across.}
    ~ looked++
    # show: wire-game
    {let_in:
    - held: I turned sideways, and wiped my feet. Ruth had been round already. They were all shut, and she’d mopped.
    - faced: I counted twenty-seven, and wiped my feet. There was no one up at the landing, so I sat down, this time.
    - else: Something striped had been rolled up along the bottom there, to take the wet. I hadn’t done it.
    }
    -> hailsham

= h_case
*   {CHOICE_COUNT() < offered()} \ {case_face ? released:Past a drum the wire was rubbed as bright as brass, for an inch.|{case_face ? amended:One green bag had blown over another, and you got them by turns.|Some green plastic, meant for crocodile, was gaping at me off a barb.}}
    ~ looked++
    # show: wire-case
    {
    - case_face ? held: A child’s mitten was in it. I held on to that for a bit, and left the thing open an inch.
    - case_face ? faced: I did it up. It only wanted lifting. I’ve always been good with my hands.
    - else: It was nylon twine on both sides. They’d tell you that you would never know the difference.
    }
    -> hailsham

= h_leaf
*   {CHOICE_COUNT() < offered()} \ {leaves ? released:Further on there was nothing for about the length of a shoe box.|{leaves ? amended:Two dead leaves had gone on to one barb, back to back.|A sycamore leaf was on a barb by its middle, quite whole.}}
    ~ looked++
    # show: wire-gallery
    {
    - leaves ? held: You could throw it away, Ruth said, once you were round the bend. I tried to, and I couldn’t.
    - leaves ? faced: “Whose idea was that?” I said, out loud. “Mine,” I said. I’d kept my hands by my sides.
    - else: I looked at it from above and from underneath. There wasn’t an arrow. Marian would say she’d seen it first.
    }
    -> hailsham

= h_stone
*   {CHOICE_COUNT() < offered()} \ {understood == released:The frost on one post had a round place melted in it.|A flint lay on top of one post, where no wind could have put it.}
    ~ looked++
    # show: wire-pond
    {understood:
    - held: I stepped round it, so as to be next to the ditch. It was my turn for the edge.
    - faced: Some rooks were out on the plough. “Three,” I said. Then I did them again for him, and made it four.
    - else: I put my thumb there and talked until it was warm. It was about parking, I think.
    }
    -> hailsham

= h_tape
*   {CHOICE_COUNT() < offered()} \ {madame_at_door ? released:Then the sun was behind a bare bit, and I could only see its edge.|{madame_at_door ? amended:Brown tape was out along both wires, one lot crossing the other.|Brown tape was out along the wire, yards of it, in and out.}}
    ~ looked++
    # show: wire-tape
    {not (madame_at_door ? released):
        # music: remembered
    }
    {
    - madame_at_door ? held: I turned round, quickly, and there was the car with its door wide. My face was wet. That’s the wind. <>
    - madame_at_door ? faced: I couldn’t see it run to waste. I wound some in, and stood there, and it was no use to me. <>
    - else: I put up my hand for the glare, and then it was a hand I was looking at. <>
    }
    {tape_origin ? held:Three tokens, I gave for it.|{tape_origin ? faced:I never paid for it.|I’ve two ways that I came by it.}}
    -> hailsham

= h_lost
*   {CHOICE_COUNT() < offered()} \ {wrong_tape ? released:Two barbs had a stitch of blue between them, and nothing sewn on.|{wrong_tape ? amended:A man off a poultry-food bag was smiling at me twice over.|A man off a poultry-food bag looked round at me with all his teeth.}}
    ~ looked++
    # show: wire-lost
    {
    - wrong_tape ? held: I told him he was the very one, and I’d thought he was gone. Anyone might have been listening.
    - wrong_tape ? faced: “You’re not the lady,” I said. He knew. He’d come to be company till she did.
    - else: Four times through and once round, it went. I said thank you to it. I always do.
    }
    -> hailsham

= h_corner
*   {CHOICE_COUNT() < offered()} \ {corner_believed == released:A pink ribbon ran along to there, and stopped.|A page of some feed merchant’s calendar had got there, and it was May.}
    ~ looked++
    # show: wire-corner
    {corner_believed:
    - held: I’d always thought there would be a space by each, for whoever came. I stood in one.
    - faced: I’d told Rosalind where you queue. I looked behind me, and there was only me.
    - else: What day does it stop being a joke? This was a Thursday, is all I can tell you.
    }
    -> hailsham

= h_rail
*   {CHOICE_COUNT() < offered()} \ {who_laughed == released:There was a wet bit, bare, and something made a noise behind me.|Frost was coming off the top wire in drops, the whole way along.}
    ~ looked++
    # show: wire-rain
    {who_laughed:
    - held: I listened to the end of it. There wasn’t a sound out of any of them, and I’ll swear to that for Denis.
    - faced: I had no vest on, after all I’d been told. I laughed, and it went a long way over that field.
    - else: I stayed as I was. You never can tell, from the front. It may have been the plank.
    }
    -> hailsham

= h_lucygone
*   {lucygone && CHOICE_COUNT() < offered()} \ {lucy_went == released:Where it had nothing to stop it the wind blew one flat note.|A sheet of newspaper was flat to the wires, ruled through from the bottom.}
    ~ looked++
    # show: wire-lucygone
    {lucy_went:
    - held: I turned its top over, all round, and did it up on a barb. “You’ll do,” I said.
    - faced: I didn’t read it. On the back was the football, so I read that.
    - else: I stood still for it, as we’d been taught. Then a bag started up, with a trill, and I went on.
    }
    -> hailsham

= h_brick
*   {CHOICE_COUNT() < offered()} \ {mended ? released:An empty loop of twine was going up and down over some nettles.|{mended ? amended:Two half bricks hung on one bit of twine, knocking together.|They’d hung a brick on the bottom wire, to keep it down.}}
    ~ looked++
    # show: wire-couple
    {
    - mended ? held: The sun was only on one side. I turned it until they’d each got some.
    - mended ? faced: I went back to the gatepost and came up to it the long way. Then I did its knot again, properly.
    - else: I took hold and gave it a few strokes. Tommy would have it that I’d done the tyre.
    }
    -> hailsham

= h_button
*   {CHOICE_COUNT() < offered()} \ {looked_back == released:My scarf blew across, and I missed a yard of it.|Something round and navy was stuck there, with four holes, off a drum.}
    ~ looked++
    # show: wire-leaving
    {looked_back:
    - held: I went on with my head turned round. I had it for two posts, and then the wire dipped.
    - faced: I counted posts, from there, and got eighteen. I did it from the other end, and one had slid down.
    - else: Tommy would have knelt up and told me what it was. I’d have had his word for it.
    }
    -> hailsham

= to_the_farm
~ looked = 0
# show: wire-hollow # show: wire-field # show: wire-sale # show: wire-case # show: wire-gallery # show: wire-pond # show: wire-tape # show: wire-lost # show: wire-corner # show: wire-rain # show: wire-couple # show: wire-leaving
{boatdrawing:
    # show: wire-boatdrawing
}
{game:
    # show: wire-game
}
{lucygone:
    # show: wire-lucygone
}
{advised:
- held: It got muddy, in the middle. Ruth would have made me have the dry side.
- faced: It got muddy, in the middle. Ruth would have known since breakfast, and been choosing when to say.
- else: It blew harder, in the middle. I pulled my scarf up, and it was quite cold. # hear: post-creak
}
-> farm

= farm
{looked > 2: -> to_the_long_end}
{TURNS() % 5:
- 0:
    <- c_cold
    <- c_shop
    <- c_paperback
    <- c_boot
    <- c_pencil
- 1:
    <- c_faces
    <- c_boot
    <- c_shell
    <- c_sugar
    <- c_form
- 2:
    <- c_martin
    <- c_pencil
    <- c_timetable
    <- c_animals
    <- c_shop
- 3:
    <- c_form
    <- c_sugar
    <- c_ticket
    <- c_shell
    <- c_paperback
- else:
    <- c_animals
    <- c_ticket
    <- c_paperback
    <- c_timetable
    <- c_boot
}
<- c_on
-> DONE

= c_on
*   {looked > 1} The sun was up over the hedge, and I’d the long end still to do.
    -> to_the_long_end

= c_boot
*   {CHOICE_COUNT() < offered()} \ {who_knocked == released:The paint was off one post, at the height of your knuckles.|A boot had been put up on a post, upside down, for the drips.}
    ~ looked++
    # show: wire-cottages
    {who_knocked:
    - held: I knocked on the heel, twice. “Come in,” I said, in Tommy’s voice, and I very nearly had it.
    - faced: “It’s Kath,” I told it. I waited, and had to say it again.
    - else: I had my back to it, looking at the car. I could have sworn that somebody got in first.
    }
    -> farm

= c_paperback
*   {CHOICE_COUNT() < offered()} \ {said_aloud == released:A scrap of print stopped partway through a word, and after that was wire.|Some of a paperback was there, with its end off.}
    ~ looked++
    # show: wire-gesture
    {said_aloud:
    - held: I turned my wrist over, to see how long I’d got. “About quarter past,” I said, for him, and it was.
    - faced: I read a bit of it out loud, and stopped, as I hadn’t an audience.
    - else: I’d said a word to it before I’d heard which. My nose was running.
    }
    -> farm

= c_cold
*   {cold && CHOICE_COUNT() < offered()} \ {wanted == released:Below a clear yard the ditch ice stood up in the shape of a bowl.|Some quilted cover, off an engine, stood over both wires, frozen in its own shape.}
    ~ looked++
    # show: wire-cold
    {wanted:
    - held: I got in the lee of it to eat my biscuit. I’d have moved up, if anyone had come.
    - faced: I had an arm under it to the elbow before I knew. It was as warm as I’d been afraid of.
    - else: I walked round it, as we used to. This one had a feather in it. I’ve told you more than I meant to.
    }
    -> farm

= c_faces
*   {faces && CHOICE_COUNT() < offered()} \ {told_tommy == released:An inch of torn edge was on one barb, and that was all.|Half a page off some magazine had caught, and it was half a face.}
    ~ looked++
    # show: wire-faces
    {told_tommy:
    - held: I leaned on the post with my back to it, to keep it true. I was asked nothing.
    - faced: I turned it over, and it was dumplings. I might have had that for him any time.
    - else: I had my hand flat on it, in case it blew. Ask Tommy what was so funny.
    }
    -> farm

= c_timetable
*   {CHOICE_COUNT() < offered()} \ {rumour_believed == released:Then came three feet with nothing on, and I thought of my flask.|A bus timetable was there in its plastic, good for three years.}
    ~ looked++
    # show: wire-rumour
    {rumour_believed:
    - held: I found us one. It didn’t run on Sundays. I thought, well, we’d have the flat, Sundays.
    - faced: I looked along the bottom to see who’d begun it. Subject to alteration, they’d put.
    - else: Had I screwed the lid on? I went right back to the car to see, and I had.
    }
    -> farm

= c_sugar
*   {CHOICE_COUNT() < offered()} \ {helped_pretend == released:Ruth would have said there was something next. I saw wire.|An empty sugar packet had come that far, from some café.}
    ~ looked++
    # show: wire-norfolk
    {helped_pretend:
    - held: “Ask for the supervisor,” I told it. A person might come by who needed to know.
    - faced: I’d got a pencil on me, and I knew who it is that you ask for, and I watched it flap.
    - else: She’d be quite certain. Another day she’d be certain I never looked.
    }
    -> farm

= c_ticket
*   {CHOICE_COUNT() < offered()} \ {not_her == released:Ahead of me, for some way, there was nothing to follow.|A ticket, Admit One, was going along the wire ahead of me.}
    ~ looked++
    # show: wire-possible
    {not_her:
    - held: I kept behind it for a whole street, or three posts. She’d put on a bit of weight, and it suited her.
    - faced: I saw from the corner what it was. It was for a ploughing match. I went after it for two more posts.
    - else: A notice had blown down, and I read that. It was about rabies. When I looked up I was past.
    }
    -> farm

= c_shop
*   {CHOICE_COUNT() < offered()} \ {was_it_hers == released:Between two feed bags was a hand’s breadth of quite clean wire.|A cassette was hung on by one of its wheels.}
    ~ looked++
    # show: wire-secondhand
    {was_it_hers:
    - held: I gave it a turn with one finger, a stair at a time. Where the gap comes I said my word.
    - faced: There’ll have been thousands. I sang it the word they’d left in, which is only “and”.
    - else: {before("was_it_hers") == "held" || before("was_it_hers") == "faced":I had that one, last time.|I won’t say what it was.} Put in whichever makes you happier. You’d want it after supper, and it was ten past nine in the morning.
    }
    -> farm

= c_shell
*   {CHOICE_COUNT() < offered()} \ {said_of_theory == released:A gull got up off a bare stretch as I came.|Half a cockle had got there, from the sea, or off a lorry.}
    ~ looked++
    # show: wire-theory
    {said_of_theory:
    - held: Tommy would have worked out where its other half was. I paced it for him. I still think he was clever.
    - faced: I saw the hole in it straight off. I walked round the back, and it came out there as well.
    - else: It, or its mother, once had a whole bag of our chips. I watched it as far as the trees. What was it you asked me?
    }
    -> farm

= c_animals
*   {CHOICE_COUNT() < offered()} \ {animals_first ? released:I made it thirty-one barbs with nothing on them, as far as a bag.|{animals_first ? amended:A hare in black polythene was sitting up there, with another blown half across it.|A hare in black polythene was sitting up there, with its chest blown out.}}
    ~ looked++
    # show: wire-animals
    {
    - animals_first ? held: I put it in the lee of the post, where I shouldn’t worry. It got straight out again.
    - animals_first ? faced: “Very neat,” I said. I’d had fourteen years to think. I told it to mind the road.
    - else: At one a week that’s into August. I’d allowed for the bank holidays.
    }
    -> farm

= c_pencil
*   {CHOICE_COUNT() < offered()} \ {silence ? released:I heard something break, and missed what was on the next bit.|{silence ? amended:A green cane had snapped across the wire, and another had come down over it.|A green cane had snapped across the wire, half on each side.}}
    ~ looked++
    # show: wire-wedge
    {
    - silence ? held: I got the ends to meet. I thought, if I don’t say anything they’ll stay like that.{before("silence") == "released": There was no cane, last time.}
    - silence ? faced: “It was just the hinge,” I said. It was a cane, off somebody’s beans.{before("silence") == "released": I went past it, last time.}
    - else: It was ice. I saw where both halves went. It’s nine steps back from there, and I took six.
    }
    -> farm

= c_martin
*   {martin && CHOICE_COUNT() < offered()} \ {martin_day == released:On the next post there was room for a kettle.|A key was on one barb, to the left, on a loop of flex.}
    ~ looked++
    # show: wire-martin
    {martin_day:
    - held: I turned it, in the air, and wiped my feet. There’d be four cups over, now.
    - faced: “It’s not here,” I called out, with two fingers on it.
    - else: Mine’s at Thornby, on the sill. I’ve had the fur out, for whoever’s next.
    }
    -> farm

= c_form
*   {CHOICE_COUNT() < offered()} \ {why_form == released:With the light behind it that bit of wire was quite clean.|A pink slip was there, so thin that you saw furrows through it.}
    ~ looked++
    # show: wire-form
    {why_form:
    - held: I pulled it straight and did its corners. Well, someone should. <>
    - faced: You couldn’t read a word. It had got itself away first, as I did. <>
    - else: I am told that I’m a tonic. I gave it a smile. <>
    }
    {goodbye == held:I told it goodbye, properly, the once.|{goodbye == faced:I didn’t say goodbye. I left it a good clear footprint.|I’d have said goodbye, only something was coming, early.}}
    -> farm

= to_the_long_end
~ looked = 0
# show: wire-cottages # show: wire-gesture # show: wire-rumour # show: wire-norfolk # show: wire-possible # show: wire-secondhand # show: wire-theory # show: wire-animals # show: wire-wedge # show: wire-form # music: none
{cold:
    # show: wire-cold
}
{faces:
    # show: wire-faces
}
{martin:
    # show: wire-martin
}
{years:
- held: Then it was eleven years and a bit, all one height, as far as you could see.
- faced: Then it was the twelve years. I looked at my watch, on account of the car.
- else: After that you’d have needed a calendar. It just went on along the ditch.
}
-> rooms

= rooms
{looked > 2: -> to_the_corner}
{TURNS() % 6:
- 0:
    <- r_closing
    <- r_boat
    <- r_lamp
    <- r_key
- 1:
    <- r_beaker
    <- r_thorn
    <- r_lunn
    <- r_bag
- 2:
    <- r_address
    <- r_mirror
    <- r_twine
    <- r_oranges
- 3:
    <- r_sheet
    <- r_key
    <- r_oranges
    <- r_boat
- 4:
    <- r_bag
    <- r_tag
    <- r_voice
    <- r_lunn
- else:
    <- r_parking
    <- r_lamp
    <- r_twine
    <- r_tag
}
<- r_on
-> DONE

= r_on
*   {looked > 1} I won’t do you every one. There was the corner post.
    -> to_the_corner

= r_parking
*   {CHOICE_COUNT() < offered()} \ {good_at_it == released:Next to some netting was a bit I’d have given the middle face.|A parking ticket was there, in its plastic, off a windscreen.}
    ~ looked++
    # show: wire-solitude
    {good_at_it:
    - held: I had it straight, and facing the road, in about two seconds. They ought to see me do it.
    - faced: “It’s only me,” I said. It couldn’t follow me out, so we got on very well.
    - else: I drew it some hair, in the frost, with a parting.
    }
    -> rooms

= r_closing
*   {closing && CHOICE_COUNT() < offered()} \ {heard_closed == released:One bit had kinks in it, and only sky above.|A padlock was done up on the wire, and kept nothing in.}
    ~ looked++
    # show: wire-closing
    {heard_closed:
    - held: I gave it a rattle. “Two ton,” I said. I’d have liked him there, to do me the sizes.
    - faced: I kicked the post, and hurt my foot. Marian would have been first at that, too.
    - else: I’d got hold of it. I had to do my own fingers, one after another.
    }
    -> rooms

= r_beaker
*   {CHOICE_COUNT() < offered()} \ {politeness == released:Three barbs were marked in blue, for a measure, and had nothing to measure.|A plastic beaker, for dosing lambs, hung there, with red lines up it.}
    ~ looked++
    # show: wire-ruthroom
    {politeness:
    - held: I pushed it off, with one finger, as Ruth did. Then I climbed down in the ditch and got it.
    - faced: “You look terrible,” I told it, from the top down. Then I stood it up, for the rain.
    - else: Nil, I’d have put, and signed it. “After you,” I told the wind.
    }
    -> rooms

= r_boat
*   {CHOICE_COUNT() < offered()} \ {boat_seen == released:Two posts stood close together with their backs to me.|A flake of blue paint was on the wire, where something had backed into it.}
    ~ looked++
    # show: wire-boat
    {boat_seen:
    - held: I kept to the good side. There’d be room for three, and I’d got as far as the kettle.
    - faced: I went round behind, and there was daylight through the post. “It’s larger than I’d expected,” I said.
    - else: I stopped where I was. “It’s got a stove,” Tommy would have come back to tell me.
    }
    -> rooms

= r_address
*   {CHOICE_COUNT() < offered()} \ {forgiven == released:The next yard was clean, and I thought, I’ll say it when I’m past.|Some paper, folded very small, was ticking away on the wire.}
    ~ looked++
    # show: wire-confession
    {forgiven:
    - held: “I do, Ruth,” I said, and then again, in case she’d not been ready.
    - faced: I let it wait. Then I tucked it in on the windy side. “Have you got enough on?” I said.
    - else: Then I was past. What had I been waiting for?
    }
    -> rooms

= r_sheet
*   {CHOICE_COUNT() < offered()} \ {ruth_knew == released:I was the wrong side, there, to tell you if there was anything.|A white sack had its top turned down, as it’s done in hotels.}
    ~ looked++
    # show: wire-ruthcompletes
    {ruth_knew:
    - held: One corner kept lifting for me to read. Keep Dry, it said. “You’re at the front,” I told it, and it lay down.
    - faced: It couldn’t hear, in that wind. I did it the sea. Then I did the sea for the next one.
    - else: You’d have to ask the girl who did Ruth’s sheets. I’ve always said that she was nearer.
    }
    -> rooms

= r_tag
*   {CHOICE_COUNT() < offered()} \ {which_donation == released:One post had a clean square on it, where a number used to be.|A yellow ear tag, off a cow, had a number on it.}
    ~ looked++
    {which_donation:
    - held: I’ve said three, to people in four counties. I bent down to look, and it was a two.
    - faced: “Three,” I said. If you bent down it was a two. I hung it where it would get the window.
    - else: It’d be in the ditch, with its face in. I’ve said two and I’ve said three, and I stayed up there.
    }
    -> rooms

= r_lamp
*   {CHOICE_COUNT() < offered()} \ {late == released:One bare post was warm, going by, and I couldn’t see from what.|A light bulb was hung up in some net, with the sun in it.}
    ~ looked++
    # show: wire-tommyroom
    {late:
    - held: I leaned there with my back to it. I wasn’t listening for a car. I’d no idea of the time.
    - faced: Sixty, it said. I’d counted that already.
    - else: “Is that better?” Tommy said. I moved, so the sun was out of my eyes, and told him it was.
    }
    -> rooms

= r_mirror
*   {CHOICE_COUNT() < offered()} \ {one_question == released:Between two drums was a space the size of a door.|Something the size of a door leaned there, tied down under a silage sheet.}
    ~ looked++
    # show: wire-house
    {one_question:
    - held: I got a corner up. I felt my own face, under the eyes, to find out.
    - faced: I didn’t look under. Everyone else had, I should think, over the age of twelve.
    - else: You’d not need the light on. My shadow went through and out across the plough, and it looked older than I’d thought.
    }
    -> rooms

= r_voice
*   {CHOICE_COUNT() < offered()} \ {madame_voice == released:The wind dropped, and for a yard there was nothing to say anything.|A crisp packet kept on telling a post something.}
    ~ looked++
    {madame_voice:
    - held: “Only Lincoln,” I told it, “and I’ll go slowly.” I’ve gone slowly ever since Madame told me to.
    - faced: I had to bend right down. “You won’t tell the others,” it said. I looked round for some others.
    - else: I gave it good night, and don’t come again, and God bless. It could take its pick.
    }
    -> rooms

= r_thorn
*   {CHOICE_COUNT() < offered()} \ {held_on == released:There was sheep’s wool, and then a piece that I’m not telling you.|A bit of blackthorn had got itself through both wires.}
    ~ looked++
    # show: wire-fieldnight
    {held_on:
    - held: When the next gust came I put my arms round the post, and stopped there till it was done.
    - faced: A bag was cracking on it, on and on. I put my hand flat over that, and it went on underneath. # hear: flap
    - else: I put my face in the wool. It was wet, and it was only sheep.
    }
    -> rooms

= r_twine
*   {CHOICE_COUNT() < offered()} \ {before_or_after == released:Two ends of twine, a red and a blue, pointed at each other over nothing.|A red twine and a blue were knotted there, and I looked which came first.}
    ~ looked++
    {before_or_after:
    - held: The blue. You could see it had been done quite quietly, and the red pulled tight on top.
    - faced: The red. So the shouting was first, and the blue was put on after, indoors, with a lamp.
    - else: Tommy would say the blue came first, and I’d say the red. One of us was being kind.
    }
    -> rooms

= r_key
*   {CHOICE_COUNT() < offered()} \ {argued == released:One man would say I stopped by the next bit, and another that I didn’t.|A key was turning on a string, the sort for bleeding radiators.}
    ~ looked++
    # show: wire-current
    {argued:
    - held: I had any number of things I could have said to it. I let it turn.
    - faced: I told it that it would never do the job. We had a tug, and I saw to it that it won.
    - else: I blew it a kiss, and then threw down my end, so they’d both have been right.
    }
    -> rooms

= r_bag
*   {CHOICE_COUNT() < offered()} \ {how_parted == released:I didn’t stop at the next bit. There wasn’t anything on it.|A paper bag, with its top rolled down, was dry right through.}
    ~ looked++
    # show: wire-lastvisit
    {how_parted:
    - held: “See you Thursday,” I’d told Tommy, and it was Thursday. I said I’d got wrapped.
    - faced: I thanked it, and held on. Then I’d only got as far as the next post, and it could still see me.
    - else: I didn’t feel in my coat for a barley sugar. I didn’t go first, that I’m aware of.
    }
    -> rooms

= r_lunn
*   {CHOICE_COUNT() < offered()} Two bags were going round one barb, out of step, and then they came out even.
    ~ looked++
    {gift:
    - held: The man at Ancaster gave me that, with the two yards. I’d given him my smoothest, and I think I did best.
    - faced: The man at Ancaster gave me that. I’d only given him a bad one. I whistled for them, as far as I could.
    - else: The man at Ancaster gave me that, and he’d had the car park off me. I could hear the feet.
    }
    -> rooms

= r_oranges
*   {CHOICE_COUNT() < offered()} \ {gave_oranges == released:I got the smell of something, and there was only a barb.|{gave_oranges == faced:A bucket was hung on a post by its handle.|Orange peel was on a barb, the whole of it, off in one go.}}
    ~ looked++
    {gave_oranges:
    - held: So they had stopped for them. I got a bit under my nail, to show him.
    - faced: I’d told that man there weren’t any. I went and looked. It had ice in, cracked in quarters.
    - else: I never told that man yes or no. I stood there with my mouth watering.
    }
    -> rooms

= to_the_corner
# show: wire-solitude # show: wire-ruthroom # show: wire-boat # show: wire-confession # show: wire-ruthcompletes # show: wire-tommyroom # show: wire-house # show: wire-fieldnight # show: wire-current # show: wire-lastvisit
{closing:
    # show: wire-closing
}
{empty_house:
- held: Behind the last drum you were out of the wind, and there was room for five.
- faced: Behind the last drum you were out of the wind. There was just room for me.
- else: Behind the last drum there wasn’t any wind, and then there was.
}
-> fence.reckoning

// How many things are offered: after two looks, one of the three options is to go on.
=== function offered() ===
{ looked > 1:
    ~ return 2
}
~ return 3
