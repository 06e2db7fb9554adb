// Driving back from Westing: a lane, a stopped car, Tommy in a dark field, and afterwards a lamp. Guess shouting is answered.
// Seams: before_or_after (read again in current, fence), held_on (current, lastvisit, fence). Reads said_of_theory, one_question, madame_voice, walked_out. Keepsake: a thorn.
=== fieldnight ===
# picture: none
# ambience: night-road
# music: none
“Can you stop the car, Kath?” said Tommy.

We were an hour out of Westing, that night in August, in a lane too narrow to pull in. So I just stopped. {said_of_theory:
- held: I’d told him once that his theory was clever. He hadn’t asked me if I still thought so.
- faced: I’d seen the hole in his theory in 1984. In all those miles he hadn’t asked me if I had.
- else: I’d talked about a gull, when he asked me about his theory. Now I couldn’t think of even a gull.
}

// Seam: had they talked before he shouted, or only after?
*   Tommy and I didn’t talk until he’d shouted. In the car I read him the signs.
    ~ before_or_after = faced
    ~ told++
    “Newark, nineteen,” I’d say. “Right,” he’d say. I was saving the rest for indoors.
*   Tommy said we’d talked before he shouted. I said that it was after.
    ~ before_or_after = released
    He could tell me by which water tower. That tower’s on another road. So one of us made it all up, and it was kind.
*   We’d talked it all through in the car before Tommy shouted.
    ~ before_or_after = held
    “So no one ever got it,” he’d said. “Not the ones near Ripon.” I said no. “Then we didn’t do it wrong,” said Tommy, and he’d seemed better.
-   He gave me his good jacket, and put his feet out in the road, and pulled up his socks, and folded the tops. I hadn’t seen him do that since he was ten. “I shan’t be long,” said Tommy, and went straight through the hedge into a field. {one_question:
- held: I’d spent our last question on Madame’s face. So I was bringing something home, and he wasn’t.
- faced: I’d spent our last question on who else had known. He’d had to sit there and be told, everyone.
- else: I’d spent our last question on having the light on. He’d thought it was dark, and we all saw him cry.
}

Then I heard him.

*   I thought of his side. He wasn’t to lift his arms.
    He had them both up. I could see that in the headlights. I found a gate and ran.
*   I went by the gate, and the mud kept one of my shoes.
    I’d bought them for Madame. I went on with one.
*   I turned off the engine and the lights first.
    ~ told++
    I did do that. Then I had to find him by the noise.
-   He was shouting the front halves of words, as he used to. {madame_voice:
- held: Madame had told us, so kindly, to go slowly. I went as fast as I could. <>
- faced: Madame had only whispered to us. They could have heard this in Westing. <>
- else: Madame’s voice I’ve had three ways. This I’d only ever heard the one way. <>
}
I’d no oranges for him this time. I got hold of him.

// Seam: what was the holding for?
*   I held on to Tommy to make him stop. I couldn’t stand it.
    ~ held_on = faced
    ~ told++
    I got his arms down. He was ill, and I was the stronger. I put my hand over his mouth and he went on shouting into it.
*   How I held on to Tommy in that field I shan’t tell anyone.
    ~ held_on = released
    You can have the wool of his jersey, and his watch, with its green dial, going about over our heads.
*   I held on to Tommy in that field until it was over.
    ~ held_on = held
    ~ tommy++
    I had my arms under his, and it came through his back into me. He could have as long as he liked.
-   {held_on:
- held: He stopped by himself, after a good while. <>
- faced: He stopped. I kept my hand there in case. <>
- else: I’ll go on from where it was quiet. <>
}
Close behind me something coughed. “Sorry,” said Tommy, over my head. It was a cow.

By one I had him in his room, under the lamp, with his palm up.

*   “What did you shout at, as a boy?” I said.
    A thorn had gone right in, off that hedge. I’d waited until I had the needle to look at.
*   “I used to do that at school,” said Tommy. I said I’d seen him.
    He’d brought a thorn away in it, off that hedge. I had a needle, and I let him talk.
*   “Hold still,” I told him. “It’s blackthorn.”
    ~ tommy++
    “It’s what I did at school,” said Tommy. He meant the shouting. I had the needle in.
-   {guess_shouting:
- at_us: I’d supposed he was shouting at us, on the steps. <>
- at_the_picking: I’d supposed it was the picking, and the socks. <>
- else: I’d supposed it was at nothing near, past the hedge. <>
}
“It wasn’t at,” said Tommy. “It’s like you’ve got hold of something, and it’s too hot, and there’s nowhere to put it down. I’d nearly know what it was. Then I’d look up, and you’d all be looking.” # wait: 2

The thorn came, whole.

“Why did you come out?” said Tommy. “The first time?”

{
- walked_out ? amended: “I’ve got two reasons for that,” I said. “Well, you’ve come out twice,” said Tommy.
- walked_out ? held: “Nobody else was going to,” I said. “You never did the other times,” said Tommy. He wanted it straight.
- walked_out ? faced: “So they’d all see me do it,” I said. I’d never told him. “It was only a cow, tonight,” said Tommy.
- else: “I don’t know,” I said. “I was up on those steps, and then I wasn’t.” “I was in the car,” said Tommy.
}
~ memories++
-> last_road
