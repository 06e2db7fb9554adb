// Optional, after rain. What Tommy saw through a door, and carried across the yard; then another whistle.
// Reads guess_lucy, who_laughed. Seam: lucy_went (read again in leaving, house, fence). Keepsake: a crossed page.
=== lucygone ===
# picture: none
# ambience: silence
# music: none
Tommy came right across the yard with his finger and thumb held up, about so far apart, and people had to go round him. It was a Friday, the end of March, and he was still fifteen. “Don’t knock me,” he said. “Have you got a ruler?”

*   “What is it, a fish?” I asked him.
    I wasn’t to make him laugh. He’d brought it down two flights, and past Arthur H., with a biscuit.
*   I only had the edge of my rough book.
    That would do, he said, if I kept it flat and didn’t lean.
-   I made a tick each side, and he shook his hand out. It was Miss Lucy, he said. He’d been sent up for the pump, and he’d seen her through the glass in the music room door, crossing out.

*   “Crossing what out?” I said.
    Her own writing, sheets and sheets. She had the yard ruler off the blackboard, and she’d bang it down for each line. “She went through to the one underneath,” said Tommy.
*   “Was she crying?” I said.
    “No. Cross.” He did me her mouth. She was ruling through her own writing, pages of it, with the yard ruler off the blackboard. He’d taken it for dressmaking.
-   What bothered him was that she was going up. She’d started with the bottom line. “You’d begin at the beginning,” said Tommy. “Unless that was the one you didn’t want to do.” There was only one line left by then, a short one, by itself at the top, where you’d put Dear somebody. He couldn’t read it. So he’d measured it, through the glass, with his finger and thumb.

{guess_lucy:
- as_a_friend: So it was a letter, I said. If it was a friend she’d been trying to be, in the rain, she’d begin with a name.
- to_be_rid_of_it: I’ve told you I thought she wanted to set it down. Well, there it was, sheets of it, and she couldn’t seem to leave it there either.
- else: It didn’t fit with toughening us. You wouldn’t shut yourself in with a ruler for that.
}
{who_laughed:
- held: She hadn’t had a sound back from us, that day. It may be that she’d had to write down both halves.
- faced: I thought it would be to a girl who’d laughed at vests. I very nearly asked was there a K in it.
- else: I did wonder if whoever laughed had come into it. Miss Lucy would know who. She could see along the row.
}

So we wrote things in between my ticks, in her sort of writing, to see what would fit.

*   “Dear Miss Emily” ran off the end by an inch.
    Tommy was pleased, and ruled it through. “Dear Emily” fitted, if you hurried, but neither of us liked having written it.
*   “Children” went in. It went in exactly.
    “She’d say ‘people’,” said Tommy, and ruled it through. She would have, too. “Wake up, people,” she used to shout.
*   I wrote “Dear Tommy”, and that went in.
    ~ tommy++
    He looked at it so long that I told him Denis would fit as well. “She always puts the W,” said Tommy. He took the pencil off me and ruled himself through, not pressing.
-   We’d filled the page by supper, all ruled out. I’ve still got that. Anyone would take it for hers.

On the Monday she wasn’t there.

// Seam: how did Miss Lucy go?
*   Miss Lucy stopped, on her way out, and did up Tommy’s collar.
    ~ lucy_went = held
    He met her on the back stairs on the Sunday night, with a suitcase, and got against the wall for her. She put down the case, and did up his top button, that he’d never had done up in his life, and turned the collar over all round. “You’ll do,” she said. “Get your hair cut.” He slept in it.
*   I don’t tell people how Miss Lucy went, if it’s all the same to you.
    ~ lucy_went = released
    They’d got another whistle by the dinner hour. Hers was black and it had lost its pea, so you got one flat note, and stood still. This one trilled. I was up in needlework, and it went again, longer, and not one of us got up to see who was blowing it.
*   Nobody asked where Miss Lucy was. We were relieved. It was rounders.
    ~ lucy_went = faced
    ~ told++
    We’d been down for the long run. And there was a young woman in a pleated skirt, who thought that we might like to get into two teams. I hit one nearly into the reeds. Tommy was out at deep, with his back to us, looking up at the windows, and I yelled at him to mind the ball.
-   What Tommy wanted to know, all that week, was if he should have knocked. He’d had his hand up.

*   I asked him what he would have said.
    “I’d have said, was the pump in there?” said Tommy. “It wasn’t. I could see it wasn’t. But I’d have said it.”
*   I told him she’d only have sent him for the pump.
    “She’d have had to look up, though,” said Tommy, “to say where it was. She’d still have had the short one.”
*   I said you didn’t knock, with glass. They could see you.
    “What, then?” said Tommy. “Wave?” And he tried it, up by his ear, with his face all ready for her to see him, and asked me what I thought.
-   ~ memories++
-> verge
