// The stranded boat, September 1996: three people, soft ground, and two rubber mats out of a car. Guess 4 on the path: guess_apart.
// Seam: boat_seen (read again in confession, tommyroom, fence). A return to boat_stuck (if boatdrawing was told). Reads goodbye, politeness, silence, closing.
// Labels: over, under, post. Keepsake: a flake of paint.
=== boat ===
# picture: none
# ambience: fields
# music: none
“You’ve done your coat up wrong,” said Ruth, out of my car window, and that was hello. Tommy was on the wall outside his centre, Kelham, one Saturday in September 1996. We hadn’t seen him for nearly eleven years. He’d had two donations. He looked down, and undid it all, and began again from the bottom.

{goodbye:
- held: I’d said goodbye properly, the last time, and thought it would make this easier.
- faced: The last time, I’d left Ruth a boot for goodbye, and Tommy nothing.
- else: My bus was early, the last time, so we’d never had goodbye.
}

*   “You look well, Tommy,” I told him.
    “I was good at the second one,” said Tommy. Then he remembered that Ruth’s first had gone badly. “It’s mostly luck,” he told the back of her head.
*   I gave him a hand, to get him in.
    ~ tommy++
    We each put out an arm, and each took it back. He’d got thick, and careful. He sat down, and waited, and brought in one leg and then the other.
*   “You go behind Kath,” Ruth told him. “I’ve got the map.”
    ~ ruth++
    She read him out the villages for fifty miles, over her shoulder. “Is it?” said Tommy, to each of them. She’d put lipstick on for it, and taken some off.
-   The boat was on the marsh beyond Fosdyke, past a wood that the sea had got into and killed. We left the car on the bank. Ruth was thin that year, and grand, in some other woman’s green coat. “She won’t miss it,” said Ruth. “She’s got a temperature.” {politeness:
- held: She was the one who’d stopped us being polite, and she was better company for it.
- faced: I’d stopped us being polite, and meant to, and she was better company since.
- else: We’d worn out being polite, by then, and this was what was under it.
} # ambience: shore
At the bottom the ground was soft. She let go of her stick, and it stayed up by itself. So Tommy fetched the two rubber mats out of my car. Ruth stood on one. I laid the other in front of her, and she stepped across. Tommy picked up the one behind and gave it to Ruth, and Ruth gave it to me, and so on, through the dead trees.

*   “Left a bit,” said Ruth.
    ~ ruth++
    She’d put one hand up, to steer with. I went backwards, bent over, and she came after me with her chin up and never once looked at her feet.
*   One mat had a hole in it, from my heel.
    “I’m not standing in Kath’s hole,” said Ruth. “That’s nine years’ driving,” said Tommy, looking through it. After that he turned it each time, so she’d get the good end.
*   We’d tried it first with her arms across our shoulders.
    ~ tommy++
    “I’m not a wardrobe,” said Ruth. Behind her back Tommy had got hold of my coat, thinking it was hers. He had it for quite a few steps before he found out.
-   The last time we three were on grass together was in that churchyard. {
- silence ? held: I’d said nothing there, so as not to hurt him more, and here he was, picking up mats.
- silence ? faced: I’d said nothing there because some of it was true. I looked at the mats more than I needed to.
- else: A dead branch snapped, and we all three stopped. Tommy looked at me. I’d thought of the pencil too.
} And now everything he gave me went through Ruth. Why had she kept us two apart? I’ve done some miles on that.

// Guess 4: why did Ruth keep Kathy and Tommy apart? Answered by Ruth, in the car.
*   She kept us apart so that we couldn’t go off together and leave her.
    ~ guess_apart = not_to_be_left
    I never knew her be the last out of a room. If Tommy and I had once walked on, she’d have been by herself in the middle of a field. I looked up. She’d turned to see if he was there.
*   She kept us apart because she could. She liked to see it work.
    ~ guess_apart = for_the_sport
    She was clever, and she’d been given nothing to do. At the Cottages she’d send him across the yard to ask me a thing, and call him back half way, and look to see if I’d noticed.
*   She kept us apart to have Tommy for herself. People do want people.
    ~ guess_apart = to_have_him
    I’d made out it was for show. But I saw her once, at the Cottages, put her face in his jersey before she gave it back. She thought the yard was empty, and she took a long time.
-   Then we came to barbed wire, three strands. “I don’t go under things,” said Ruth.

*   (over) So she had to go over.
    We hung the mats on the wire and took a side of her each. Tommy wasn’t meant to lift, so I lifted as hard as I could, and so did he. We’d both allowed for more of her. Up she went over our heads, with the coat spread out. “Not here,” said Ruth. “Over there.” He and I didn’t look at one another.
*   (under) So, in the end, she went under.
    She lay on a mat, on her back. Tommy held up the wire, and I pulled from the other side. She came slowly, looking up at the barbs. “It’s rather nice,” said Ruth. She had folded her hands on her chest. Then she saw our faces, and put them down by her sides. “Well, pull,” she said.
*   (post) “Mr Pask would just have it out,” said Tommy.
    He found a rotten post, and laid it flat, with the wires, and Ruth walked across. Then he stood it up again. “You’d never know,” said Tommy. But there were our footprints, going up to the wire and on from the other side. “They’ll wonder how we did it,” said Ruth.
-   And we came out of the trees.

// Seam: what did she see?
*   You could see the boat’s ribs, and the daylight coming in from the far side.
    ~ boat_seen = faced
    ~ told++
    The planks had gone at the stern, in two long holes. Ruth stood a good while looking in. “They’ve had the engine out,” said Tommy. Then he looked at her, and went red. I said that it was larger than I’d expected.
*   I only know that boat as Tommy told it to us, when he’d been all round it.
    ~ boat_seen = released
    He took Ruth on his arm, and I stayed with the mats. What I had was their two backs. “It’s got a stove,” he reported. “It’s got a calendar.” I asked if it was nice. “It was looked after,” said Tommy, “right up till it wasn’t.”
*   The boat was blue, and from the side we came up on it was as good as new.
    ~ boat_seen = held
    It had a white cabin, and it had sat down in the rushes and made itself comfortable. “You could go today,” said Ruth. She’d got hold of my hand, in my pocket. I was working out where you’d have the kettle, and if there’d be room for three.
-   Ruth worked off a flake of the paint with her thumb, and gave it to me to carry. We sat in a row on a dead tree, and Tommy handed out boiled eggs.

“They’ve shut Hailsham,” he said. “It’s going to be a hotel.”

{closing:I’d known that for two years, and never told Ruth. }“Has anyone told the coal?” said Ruth.

{boatdrawing: -> his_boat}
-> where_they_tried

= his_boat
“I painted one of these,” said Tommy. It leaned, so you saw in, and had one empty seat. Its rope ran to the paper’s edge, and the water, ruled in blue, stopped a finger’s width short all round. “No one asked why it was stuck,” he said.

“Why was it?” said Ruth.

“So it’d be there, when anyone came. I left out where they’d tried to get it off.” And what became of it I’ve told you. “{said("boat_stuck")}”

// A return: boat_stuck.
*   That’s how it was. I wouldn’t change it for their being there.
    {
    - boat_stuck ? held: “You’ll have it somewhere,” Tommy said to me. I told him it had gone to bits. He asked how many, and I knew.
    - boat_stuck ? faced: “I did look for it,” said Tommy. He was peeling my egg for me. I might have told him then. I said thank you for the egg.
    - else: “It went right over the boiler house,” said Ruth. Tommy nodded. He’d always liked to hear that.
    }
*   I told you that wrong. I knew it when I heard him.
    {
    - boat_stuck ? held: He did give it to me. But he asked for it back once, to put the marks in, and I said that I’d lost it.
    - boat_stuck ? faced: It wasn’t him I was sparing. I’d had my turn at it with the rest, and I had to sit facing it in needlework.
    - else: “Ruth saw it go out of the window,” said Tommy. And Ruth looked at me. So it never had. She’d wanted him to think that it got away.
    }
    ~ boat_stuck += amended
    ~ told++
*   I’m not going into that, with the pair of them sitting there.
    “Who was the seat for?” said Ruth. “I hadn’t got that far,” said Tommy, and passed her the salt. She went on looking at him. She’d never asked him about a picture in her life.
-   -> going_back

= where_they_tried
Tommy was looking at the mud round it, which was all cut up. “That’s where they’ve tried to get it off,” he said. “That’s a tractor, and a lot of men. Then after that it’s one man, with a spade.”

*   “How do you know it’s one?” I said.
    ~ tommy++
    “It’s the same boots,” said Tommy. He walked them for us along his knee, with two fingers, out to the boat and home again. “He came for weeks,” he said. “Look how he’s worn it down.”
*   “He ought to have left it alone,” said Ruth.
    ~ ruth++
    “I don’t suppose he could,” said Tommy. “I expect it was him that ran it in there.” She’d stopped eating. She looked for some time at where the man had dug, and gave Tommy the rest of her egg.
*   I asked if they’d have done it with more people.
    “Early on they might,” said Tommy. “They’d have had about two tides. After that it’s only visiting.” He meant nothing by it. I’m paid to visit, and I ate my egg.
-   -> going_back

= going_back
Then Ruth was cold. She stood up on her mat, and Tommy and I bent for the other, and had an end each. And Ruth stepped off, right down into the wet, over her shoes. “I’m sick of those,” she said. “You two have them.”

*   “Ruth, your feet,” I said.
    ~ ruth++
    “They’re mine, aren’t they?” said Ruth. She went by us, and caught hold of a tree, and then of the next. “Keep up,” she said, and didn’t look round.
*   I put my end down for her again.
    She looked at it, and at me, quite kindly. “No, Kath,” she said, and walked round it. Tommy hadn’t put down his. He held it there until I’d picked up mine.
*   Neither of us let go of it.
    ~ tommy++
    It doesn’t take two. We brought it along behind her, between us, and after a while we were in step. She was at the fence, holding on to the post with both hands, waiting for us to come.
-   ~ memories++
-> last_road
