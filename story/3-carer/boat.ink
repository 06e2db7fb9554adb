// The stranded boat, September 1996: three people, soft ground, and two rubber mats out of a car. Guess 4 on the path: guess_apart.
// Seam: boat_seen (read again in confession, tommyroom, fence). A return to boat_stuck (if boatdrawing was told). Reads goodbye, politeness, silence, closing.
// Labels: over, under, post. Keepsake: a flake of paint.
=== boat ===
# picture: none
# ambience: fields
# music: none
“You’ve done your coat up wrong,” said Ruth, out of my car window, and that was hello. Tommy was on the wall outside Kelham, one Saturday in September 1996. He’d had two donations, and we hadn’t seen him for nearly eleven years. He looked down, and undid it all, and began again from the bottom. {goodbye:
- held: Then he had a look at my fringe.
- faced: Then he looked at my feet. I had both shoes on.
- else: “I heard the bus,” he said to me. He’d had that ready.
}

*   “You look well, Tommy,” I told him.
    “I was good at the second one,” said Tommy. Then he remembered that Ruth’s first had gone badly. “It’s mostly luck,” he told the back of her head.
*   I gave him a hand, to get him in.
    ~ tommy++
    We each put out an arm, and each took it back. He’d got thick, and careful. He brought in one leg, and waited, and then the other.
*   “You go behind Kath,” Ruth told him. “I’ve got the map.”
    ~ ruth++
    She read him out the villages for fifty miles, over her shoulder. “Is it?” said Tommy, to each of them.
-   # picture: boat # show: wood
    The boat was on the marsh beyond Fosdyke, past a wood that the sea had got into and killed. Ruth was in some other woman’s green coat. “She won’t miss it,” said Ruth. “She’s got a temperature.” {politeness:
- held: “I’ve given up manners,” she told Tommy. “I broke mine.”
- faced: “Kath says that I look terrible in it,” she told Tommy.
- else: “You needn’t be polite,” she told Tommy. “We’re not.”
} # ambience: marsh
At the bottom of the sea bank the ground was soft. She let go of her stick, and it stayed up by itself. So Tommy fetched the two rubber mats out of my car. Ruth stood on one. I laid the other in front of her, and she stepped across. Tommy picked up the one behind and gave it to Ruth, and Ruth gave it to me, and so on, through the dead trees.

*   “Left a bit,” said Ruth.
    ~ ruth++
    She’d put one hand up, to steer with. I went backwards, bent over, and she came after me with her chin up and never once looked at her feet.
*   One mat had a hole in it, from my heel.
    “I’m not standing in Kath’s hole,” said Ruth. After that Tommy turned it each time, so she’d get the good end.
*   We’d tried it first with her arms across our shoulders.
    ~ tommy++
    “I’m not a wardrobe,” said Ruth. Behind her back Tommy had taken hold of my coat, thinking it was hers. He had it for quite a few steps.
-   {
- silence ? held: Nobody was speaking, so I began on the weather. I wasn’t going to let it be me again.
- silence ? faced: Tommy trod on his own lace, and Ruth laughed. I took care that I didn’t.
- else: A branch snapped, and we all three stopped. Tommy looked at his hands. # hear: branch
} Everything he gave me went through Ruth. Why had she kept us two apart?

// Guess 4: why did Ruth keep Kathy and Tommy apart? Answered by Ruth, in the car.
*   She kept us apart so that we couldn’t go off together and leave her.
    ~ guess_apart = not_to_be_left
    If Tommy and I had once walked on, she’d have been by herself in the middle of a field. I looked up. She’d turned to see if he was there.
*   She kept us apart because she could. She liked to see it work.
    ~ guess_apart = for_the_sport
    At the Cottages she’d send him across the yard to ask me a thing, and call him back half way, and look to see if I’d noticed.
*   She kept us apart to have Tommy for herself. People do want people.
    ~ guess_apart = to_have_him
    I saw her once, at the Cottages, put her face in his jersey before she gave it back. She thought the yard was empty.
-   Then we came to a gate, chained, with ditches to the sides of it. “I don’t go under things,” said Ruth.

*   (over) So she had to go over.
    We hung the mats over the top bar and took a side of her each. Tommy wasn’t meant to lift, so I lifted as hard as I could, and so did he. We’d both allowed for more of her. Up she went over our heads, with the coat spread out. “Not here,” said Ruth. “Over there.”
*   (under) So, in the end, she went under.
    She lay on a mat, on her back. Tommy pushed, and I pulled from the other side. She came slowly, looking up at each of the bars, with her hands folded on her chest. “It’s rather nice,” said Ruth. Then she saw our faces, and put them down by her sides. “Well, pull,” she said.
*   (post) “Mr Pask would just have it off,” said Tommy.
    He lifted it up off its hinges, and walked that end of it round for Ruth to go by. Then he hung it back on. “You’d never know,” he said, but there were our footprints, going up to the gate and on from the other side.
-   And we came out of the trees. # show: sky # show: far # show: marsh # wait: 1 # show: boat # hear: hull

// Seam: what did she see?
*   You could see the boat’s ribs, and the daylight coming in from the far side.
    ~ boat_seen = faced
    ~ told++
    The planks had gone at the stern, in two long holes. Ruth stood a good while looking in. “They’ve had the engine out,” said Tommy. I said that it was larger than I’d expected.
*   I only know that boat as Tommy told it to us, when he’d been all round it.
    ~ boat_seen = released
    He took Ruth on his arm, and I stayed with the mats. What I had was their two backs. “It’s got a stove,” he reported. “It’s got a calendar.” I asked if it was nice. “It was looked after,” said Tommy, “right up till it wasn’t.”
*   The boat was blue, and from the side we came up on it was as good as new.
    ~ boat_seen = held
    It had sat down in the rushes and made itself comfortable. “You could go today,” said Ruth. She’d got hold of my hand, in my pocket. I was working out where you’d have the kettle, for three.
-   Ruth worked off a flake of the paint with her thumb, and gave it to me to carry. We sat down in a row on a dead tree. # show: three # music: boat-music

“They’ve shut Hailsham,” said Tommy. “It’s going to be a hotel.”

{closing:I’d had that from Marian for two years, and I went on looking at the boat. }“Has anyone told the coal?” said Ruth.

{boatdrawing: -> his_boat}
-> where_they_tried

= his_boat
“I painted one of these,” said Tommy. It leaned, with one empty seat, and the water stopped a finger’s width short of it all round. “No one asked why it was stuck,” he said. # show: mud

“Why was it?” said Ruth.

“So it’d be there, when anyone came. I left out where they’d tried to get it off.”

// A return: boat_stuck.
*   “It was a good boat,” I told him.
    {
    - boat_stuck ? held: “You’ll have it somewhere,” said Tommy. I told him it had gone to bits. He asked how many, and I knew.
    - boat_stuck ? faced: “I did look for it,” said Tommy. I might have told him then, about the stove. He’d shifted up, so that I had the dry part of the tree.
    - else: “It went right over the boiler house,” said Ruth. Tommy nodded. He’d always liked to hear that.
    }
*   “Don’t look at me,” I said, and nobody had been.
    {
    - boat_stuck ? held: He did give me his boat. But he asked for it back once, to put the marks in, and I said that I’d lost it.
    - boat_stuck ? faced: It wasn’t him I was sparing when I burned that. I’d had my turn at it with the rest, and I had to sit facing it in needlework.
    - else: “Ruth saw it go out of the window,” said Tommy. And Ruth did look at me. So it never had. She’d wanted him to think that it got away.
    }
    ~ boat_stuck += amended
    ~ told++
*   I left it to Ruth to ask him who the seat was for.
    “I hadn’t got that far,” said Tommy. She’d never asked him about a picture in her life, and she went on looking at him. I could have had that. I’d had twenty years.
-   -> going_back

= where_they_tried
Tommy was looking at the mud round it, which was all cut up. “They’ve tried to get it off,” he said. “That’s a tractor, and a lot of men. Then it’s one man, with a spade.” # show: mud

*   “How do you know it’s one?” I said.
    ~ tommy++
    “It’s the same boots,” said Tommy. He walked them for us along his knee, with two fingers, out to the boat and home again. “He came for weeks,” he said.
*   “He ought to have left it alone,” said Ruth.
    ~ ruth++
    “I don’t suppose he could,” said Tommy. “I expect it was him that ran it in there.” She looked for some time at where the man had dug.
*   I asked if they’d have done it with more people.
    “Early on they might,” said Tommy. “They’d have had about two tides. After that it’s only visiting.” He meant nothing by it.
-   -> going_back

= going_back
Then Ruth was cold. She stood up on her mat, and Tommy and I bent for the other, and had an end each. And Ruth stepped off, right down into the wet, over her shoes. “I’m sick of those,” she said. “You two have them.” # music: none

*   “Ruth, your feet,” I said.
    ~ ruth++
    “They’re mine, aren’t they?” said Ruth. She went by us, and caught hold of a tree, and then of the next. “Keep up,” she said.
*   I put my end down for her again.
    She looked at it, and at me, quite kindly. “No, Kath,” she said, and walked round it. Tommy hadn’t put down his. He held it there until I’d picked up mine.
*   Neither of us let go of it.
    ~ tommy++
    It doesn’t take two. We brought it along behind her, between us, and after a while we were in step. She was at the gate, holding on to the top bar with both hands, waiting for us to come.
-   ~ memories++
-> last_road
