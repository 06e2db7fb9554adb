// Driving back from Westing: a lane, a stopped car, Tommy in a dark field, and afterwards a lamp. Guess shouting is answered.
// Seams: before_or_after (read again in current, fence), held_on (current, lastvisit, fence). Reads said_of_theory, one_question, madame_voice, walked_out. Keepsake: a thorn.
=== fieldnight ===
# picture: lane
# ambience: night-road
# music: none
“Can you stop the car, Kath?” said Tommy. # show: night

# show: hedge
We were an hour out of Westing, that night in August, in a lane too narrow to pull in. So I just stopped. {said_of_theory:
- held: If he’d asked me, I’d have said it was still clever, what he’d thought.
- faced: Now he’ll ask if I ever saw the hole in it, I thought. He undid his belt.
- else: I looked for something to point out to him, and there was only hedge.
}

// Seam: had they talked before he shouted, or only after?
*   Tommy and I didn’t talk until he’d shouted. In the car I read him the signs.
    ~ before_or_after = faced
    ~ told++
    “Sleaford, thirty-six,” I’d say. “Right,” he’d say. I was saving the rest for indoors.
*   Tommy said we’d talked before he shouted. I said that it was after.
    ~ before_or_after = released
    He could tell me by which water tower. That tower’s on another road. So one of us made it all up, and it was kind.
*   We’d talked it all through in the car before Tommy shouted.
    ~ before_or_after = held
    “So no one ever got it,” he’d said. “Not the ones at Thirsk.” I said no. “Then we didn’t do it wrong,” said Tommy, and he’d seemed better.
-   # show: field # ambience: night-field
    He gave me his good jacket, and put his feet out in the road, and pulled up his socks, and folded the tops. I hadn’t seen him do that since he was ten. “I won’t be long,” said Tommy, and he went straight through the hedge. {one_question:
- held: I folded the jacket. I’d had Madame’s face to bring home, and he’d got nothing.
- faced: The jacket smelled of that room. Everyone, she’d said.
- else: The light had come on over my head, and I put it out.
}

Then I heard him.

*   I thought of his side. He wasn’t to lift his arms.
    He had them both up. I could see that in the headlights. I found a gate and ran. # show: headlights # hear: gate-latch
*   I went by the gate, and the mud kept one of my shoes.
    I’d bought them for Madame. I went on with one. # show: headlights # hear: gate-latch
*   I turned off the engine and the lights first.
    ~ told++
    I did do that. Then I had to find him by the noise. # hear: engine-ticks
-   He was shouting the front halves of words, as he used to. {madame_voice:
- held: Go slowly, Madame had said, and I couldn’t do it any faster. <>
- faced: They could have heard him in Westing, out on the wall. <>
- else: There was only the one way to hear this. <>
}
It was beet, I think, up to the shin. He’d gone down to his knees when I got to him. I’d no oranges this time. I took hold of him from the front, and he got up with me on. # show: holding

// Seam: what was the holding for?
*   I held on to Tommy to make him stop. I couldn’t stand it.
    ~ held_on = faced
    ~ told++
    I pulled his arms down. He was ill, and I was the stronger. I put my hand over his mouth and he went on shouting into it, until my palm was wet.
*   How I held on to Tommy in that field I’m not telling anyone.
    ~ held_on = released
    You can have the wool of his jersey, and his watch, with its green dial, going about over our heads. It was seven minutes past when I saw it, and then it was twenty past.
*   I held on to Tommy in that field until it was over.
    ~ held_on = held
    ~ tommy++
    I had my arms under his, and it came through his back into me. He could have as long as he liked.
-   # music: night-field-music
    {held_on:
- held: It was a quarter of an hour. Then he stopped by himself, and his knees went, and I had all of him. <>
- faced: It was a quarter of an hour. Then all his weight came down on me, and I kept my hand there in case. <>
- else: Where it was quiet I’ll go on. He was as heavy as two. <>
}
Close behind us something coughed. “Sorry,” said Tommy, over my head. It was a pony, in a rug. # show: pony # hear: pony

{before_or_after:
- held: We’d done our talking, so we had the radio on, the rest of the way. <>
- faced: I let the rest of the signs go by, and shut his door before I said a word. <>
- else: We went by another water tower, and neither of us mentioned it. <>
}
By half past eleven I had him in his room, under the lamp, with his palm up. # music: none # ambience: silence # hear: light-switch

*   “What did you shout at, as a boy?” I said.
    A thorn had gone right in, off that hedge. I’d waited until I had the needle to look at.
*   “I used to do that at school,” said Tommy. I said I’d seen him.
    He’d brought a thorn away in it, off that hedge. I had a needle, and I let him talk.
*   “Hold still,” I told him. “It’s blackthorn.”
    ~ tommy++
    “It’s what I did at school,” said Tommy. He meant the shouting. I had the needle in.
-   “It wasn’t at,” said Tommy. “It’s like you’ve got hold of something, and it’s too hot, and there’s nowhere to put it down. I’d nearly know what it was. Then I’d look up, and you’d all be looking.” # wait: 2

{guess_shouting:
- at_us: So we’d only been what there was to look at. I kept my eyes on his hand. <>
- at_the_picking: He’d forgotten they ever picked. I couldn’t see, for a bit, and then I could. <>
- else: I’d been looking past the hedge all that time. I looked at his hand. <>
}
The thorn came, whole. # show: thorn

“Why did you come out?” said Tommy. “The first time?”

{
- walked_out ? amended: “I’ve got two reasons for that,” I said. “Well, you’ve come out twice,” said Tommy.
- walked_out ? held: “Nobody else was going to,” I said. “You never did the other times,” said Tommy. He wanted it straight.
- walked_out ? faced: “So they’d all see me do it,” I said. I’d never told him. “It was only a pony, tonight,” said Tommy.
- else: “I don’t know,” I said. “I was up on those steps, and then I wasn’t.” “I was in the car,” said Tommy.
}
~ memories++
-> last_road
