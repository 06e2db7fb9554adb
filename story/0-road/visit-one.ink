// The listener, after his second donation. Seam: given (read again in verge, hollow, night).
=== visit_one ===
# picture: ward
# ambience: ward
# light: evening
# music: none
They’d put him at the end of the ward, in one of the rooms with a window that goes all the way down. You lie there and look at the car park, and everyone who comes in from the car park looks at you. # show: walls # show: window

He was older than me, though not by much. Long, with big wrists, and so tidy in the bed that he might have been told he could have it so long as he didn’t use it. # show: bed

“How far have you come?” he said. # show: listener

*   (miles) “A hundred and thirty-one,” I said, “and rain.”
    {mileage_rounded:It was a hundred and twenty-six.|It’s nice to have a number ready.} He didn’t shake his head over it, though. He lay and looked at me, like someone in a shop who can see you’ve left your change.
*   I said it was no distance.
    “They all say that.” He moved his hand an inch on the sheet to show me the chair. “I used to, when I was a carer. I was terrible at it, I was on two buses for most of them.”
-   He waited until I’d sat down. “I don’t mean tonight,” he said. “I mean to begin with.” # show: kathy

I got up again and took my coat off. I read the chart, which was two donations and some temperatures, and then I read it as though it had been longer. I moved the table with his beaker to where he could get it with his good side. # show: tray

*   (lake) “What have you heard?” I asked him.
    “That there was a lake.” He thought. “That you had a lake, and ponies, and that you all got letters.”
    “It was a pond.”
    “There you are,” he said. “I’d never have got that from anybody else.”
*   (you_first) “You first,” I said.
    So he told me his. There’d been a yard, and a second yard. There’d been a man called Mr Lunn who was all right on Sundays. “It had a number, it hadn’t a name,” he said. “It wasn’t even a long number. I’m not complaining. It’s just there’s nothing to get hold of.”
-   You want to be careful with that kind of asking. I’ve seen carers talk a whole place away in one afternoon, to be obliging, and then not have it for themselves. I looked at the window. It had got dark enough to show the two of us, with the car park lamps behind.

// Seam: what does she give him first? It sets how he asks for everything after.
*   I told him that they weighed us, Thursdays.
    ~ given = faced
    ~ told++
    In our vests, in a row down the corridor, in the order of the register, and if you’d lost so much as a pound they had you back on the Friday. He turned his head right round on the pillow. “What was the corridor like?” he said. So I told him about the corridor, which had a very good floor for sliding.
*   I gave him the road first, how it went down and down.
    ~ given = held
    I told him how narrow it was, with the hedges leaning in, and how you came round the last bend and there were the chimneys, standing in the grass. He’d shut his eyes. “Go slower,” he said. “Do the hedges.”
*   I said I’d have to think, and gave him a biscuit.
    ~ given = released
    He wasn’t allowed it, but he held it up at the level of his face and turned it round, and read me what it said on it, both sides. “Nice,” he said. It was that kind. “Take your time. They’ve told me I’m to lie flat.”
-   “They say you had guardians,” he said. I said that was only what we called the teachers. He thought about it. “Were you happy there?”

*   I said that we were children. It didn’t come up.
    He laughed at that, and it hurt him, and he had to look at the ceiling until it had finished. I counted the tiles with him. Seven by ten.
*   I said yes. I said that nearly always we were.
    “I thought you’d say it was none of my business,” he said. He was pleased, I could tell. He asked me what the other times were like, and I said that they were mostly to do with swede.
*   I asked him if he was warm enough.
    “You’re good, aren’t you?” he said. “They said you were good.” I tucked in a corner of that sheet that was tucked in already.
-   I told him I’d be back on the ninth, and wrote it on the card above the bed, for days when he wasn’t sure. # hear: beaker

“You don’t have to have it all ready,” he said. “Just if there’s anything comes up, on the road. Keep it for me.”

*   I said that I wasn’t promising.
    “No,” he said. “No, don’t promise.” His hand was lying out on the cover with the palm up. I thought about it and didn’t put it back in.
*   I said I’d see what there was.
    I had got as far as the door when he said, “{you_first:Mr Lunn|We had a man who} could whistle through his nose.” He said it slowly, so that I’d have it right. He’d asked me for some of mine, you see, and he hadn’t many to choose from.
-   So that’s who you are, when I say you. I can tell you more out here than I ever could in there. You don’t get tired, for one thing, and you can’t see which bits I go round. # hear: car-door
    -> verge
