// Optional, after rain. What Tommy saw through a door, and carried across the yard; then another whistle.
// Reads guess_lucy, who_laughed. Seam: lucy_went (read again in leaving, house, fence). Keepsake: a crossed page.
=== lucygone ===
# picture: office
# ambience: fields
# music: none
Tommy came right across the yard with his finger and thumb held up, about so far apart, and people had to go round him. It was a Friday, the end of March, and he was still fifteen. “Don’t knock me,” he said. “Have you got a ruler?” # show: yard

*   “What is it, a fish?” I asked him.
    I wasn’t to make him laugh. He’d brought it down two flights.
*   I only had the edge of my rough book.
    That would do, he said, if I kept it flat and didn’t lean.
-   I made a tick each side. It was Miss Lucy, he said. He’d been sent up for the pump, and he’d seen her through the glass in the music room door, crossing out. # show: room

*   “Crossing what out?” I said.
    Her own writing, sheets and sheets. She had the yard ruler off the blackboard, and she’d bang it down for each line. “She went through to the one underneath,” said Tommy.
*   “Was she crying?” I said.
    “No. Cross.” He did me her mouth. It was pages of her own writing, and she had the yard ruler off the blackboard. He’d taken it for dressmaking.
-   What bothered him was that she’d started with the bottom line. “You’d begin at the beginning,” said Tommy. “Unless that was the one you didn’t want to do.” She’d got right up to a short one, by itself at the top, where you’d put Dear somebody. He couldn’t read it, so he’d measured it. # show: pages # show: lucy

{guess_lucy:
- as_a_friend: “It’s to a friend, then,” I said. Tommy looked at the gap between my ticks. “Or it’s Dear Sir,” he said.
- to_be_rid_of_it: I said she might want to get it off her chest. “Then you’d leave it in,” said Tommy.
- else: I said that if she’d been cross with us she’d have had us running. “I know,” said Tommy. “I’ve put my boots on.”
}
{who_laughed:
- held: We hadn’t made a sound for her, that day in the pavilion. It may be that she was having to write our half as well.
- faced: I asked him, as though it was nothing, did any of it look like a K?
- else: “Were there any names in it?” I said. Miss Lucy could see all along that row, the day somebody laughed.
}

So we wrote things in between my ticks, in her sort of writing, to find what would fit. # ambience: classroom

*   “Dear Miss Emily” ran off the end by an inch.
    Tommy was pleased, and ruled it through. “Dear Emily” fitted, if you hurried, but neither of us liked having written it.
*   “Children” went in. It went in exactly.
    “She’d say ‘people’,” said Tommy, and ruled it through. She would have, too. “Wake up, people,” she used to shout.
*   I wrote “Dear Tommy”, and that went in.
    ~ tommy++
    He looked at it so long that I told him Denis would fit as well. “She always puts the W,” said Tommy. He took the pencil off me and ruled himself through, not pressing.
-   We’d filled the page by supper, all ruled out. I’ve got it still, and anyone would take it for hers.

On the Monday she wasn’t there. # ambience: far-playing-field

// Seam: how did Miss Lucy go?
*   Miss Lucy stopped, on her way out, and did up Tommy’s collar.
    ~ lucy_went = held
    He met her on the back stairs on the Sunday night, with a suitcase, and got against the wall for her. She put down the case, and did up his top button, that he’d never had done up in his life. “You’ll do,” she said. “Get your hair cut.” He slept in it.
*   I don’t tell people how Miss Lucy went, if it’s all the same to you.
    ~ lucy_went = released
    They’d got another whistle by the dinner hour. Hers was black and it had lost its pea, so you got one flat note, and stood still. This one trilled. I was up in needlework, and not one of us got up to see who was blowing it.
*   Nobody asked where Miss Lucy was. We were relieved. It was rounders.
    ~ lucy_went = faced
    ~ told++
    We’d been down for the long run. There was a young woman in a pleated skirt, who thought we might like to get into two teams. I hit one nearly into the reeds. Tommy was out at deep, looking up at the windows, and I yelled at him to mind the ball.
-   What Tommy wanted to know, all that week, was if he should have knocked. He’d had his hand up. # show: door

*   I asked him what he would have said.
    “I’d have said, was the pump in there?” said Tommy. “It wasn’t. I could see it wasn’t. But I’d have said it.”
*   I told him she’d only have sent him for the pump.
    “She’d have had to look up, though,” said Tommy, “to say where it was. She’d still have had the short one.”
*   I said you didn’t knock, with glass. They could see you.
    “What, then?” said Tommy. “Wave?” And he tried it, up by his ear, with his face all ready for her to see him, and asked me what I thought.
-   ~ memories++
-> verge
