// A lesson about Norfolk, in voices. Seam: corner_believed (read again in leaving, norfolk, secondhand, fence). Keepsake: a page of a calendar.
=== corner ===
# picture: classroom
# ambience: classroom
# music: none
I sat under Kent, in the map room, with England up on the wall, and a ribbon out of every county to its picture. The pictures came off old calendars, and there were eight of us to name them. # show: room # show: map # show: kathy

“Lincolnshire,” said Miss Emily. “Nigel.” # show: counties

“Tulips, Miss Emily.”

“Derbyshire. Marian.”

“A cave with a man in it.”

“Why is there a man in it?”

“For size,” said everybody.

*   “Rutland,” said Miss Emily. “Nobody is to laugh.”
    They’d only had room for a robin. But a county was a county, she said, and not to be judged by its acreage, and everyone was careful not to look at Rosalind, who was the smallest of us.
*   I was in love with Westmorland, and I’d got it to myself.
    It was a gate, open, and some wet road. Arthur H. had everything with a castle, and Ruth had spoken for Devon. You sat up a little when the stick came round to yours.
-   “Norfolk,” said Miss Emily. # show: emily

It had a ribbon, out across the sea, and at the end of it was wall. # show: norfolk

“There isn’t one,” said Bridget T.

“There is a Norfolk, Bridget. There is no picture, because in ten years of calendars I have not met with one, and I dare say something will turn up.”

*   “What’s wrong with it?” said Arthur H.
    “There is nothing whatever wrong with it, Arthur. It is lower down, that’s all.”
    “Than what?”
    “Than it was,” said Miss Emily.
*   “Perhaps they never got back,” said Ruth. “The ones with cameras.”
    ~ ruth++
    “I believe they get back perfectly well, Ruth, by train, though it’s true that it must be uphill. It is more so than it was.”
*   “I’d go and look,” said Denis W. “If you wanted someone to go.”
    “Thank you, Denis, I shall bear it in mind. You would find it very slightly harder coming home.”
-   She put the stick under her arm. “There was a mile of ice on Scotland once, and it went, and Scotland has been getting up ever since. Peter. When one end of a plank gets up, what does the other do?”

“Goes down, Miss Emily.”

“By about a hair’s breadth in the year, in our case, and nobody need do anything.”

*   Marian tried it with a marble, on the lid of her desk.
    “It’s not going,” said Peter. “It’s thinking.” And then it was off the edge and away under everyone, and all our feet came up. # hear: marble
*   They were all talking by then.
    “So it’s a slope.” “So things’d roll.” “They’d have to get across Lincolnshire.” “They’d go at night.” “My glove wouldn’t, it’s got fingers.” “It’d go in the end.”
*   I looked at the beans on the window sill, in their jam jars.
    The water was up to the label on one side of the jar, and on the other you could see under it. I showed Ruth, who didn’t say anything, and laid her ruler along the bottom of her desk, for a rail.
-   “Then that’s where it’ll be,” somebody said. # show: class

“Where what will be?” said Miss Emily.

“Rosalind’s tooth.”

It had come out on the Tuesday, over the basins, and gone.

“If nothing hinders it, Rosalind,” said Miss Emily, “and it has long enough, then yes. That is where one would expect it.”

*   “How far’s it got?” said Tommy.
    ~ tommy++
    “Since Tuesday dinner time,” he said, and she did it for him on the board. It came out a good deal thinner than the chalk. “So it’s still in the bathroom,” said Tommy. # hear: chalk
    “It has started, Tommy,” said Miss Emily.
*   “Who looks after them, when they get there?” said Ruth.
    ~ ruth++
    “No one is appointed to, Ruth.”
    “Then anybody might have it.”
    “Anybody might. One would hope they’d put it up on something, where it could be seen from the road, as one does with a glove.”
*   “What do they do in Norfolk?” said Tommy. “If they lose something?”
    ~ tommy++
    “I suppose that they look down,” said Miss Emily.
    “And it’s there?”
    “It would have nowhere else to go, Tommy.”
-   Then Tommy’s hand went up. “Is it only things?”

“It’s everything,” said Miss Emily, “that has nothing to hold on to.” And people went out holding on to the desks.

*   (slept) You slept. That was the use of it.
    Bridget once had her whole bed out, three nights running, for one blue hairgrip. Now she’d say “Norfolk,” and you heard the springs, and then her breathing.
*   (pask) I heard Mr Pask say it to a washer.
    He was under the basins with a spanner. He felt all round, and sat back on his heels. “Norfolk,” he said. And he was a grown man, with a sister in Luton.
-   We’d laughed, in the lesson, and by Christmas people were relying on it.

// Seam: how much did she believe it? Read again in Norfolk itself.
*   I made Norfolk up, for a joke, and then I watched them all believe it.
    ~ corner_believed = faced
    It was me who’d said that’s where it’ll be. I said it to Marian, and when she laughed I said it louder. Then Rosalind came up to me at dinner. Would it be in with other people’s? No, I told her, they’d have it in an envelope. With her name on? With her name on, I said. I saw that she believed me, and I told her where you queued.
*   Did you have somewhere like Norfolk? And what day did it stop being a joke?
    ~ corner_believed = released
    Ours had a ribbon going to it, a pink one, that had been ironed, and right out at the edge of the county was a grey smudge, where the end of the stick had stood all the while that we were talking. It couldn’t be got off after.
*   I believed in Norfolk until I had a car to go there in.
    ~ corner_believed = held
    I’d been the once before, but with four other people, talking. I’d always had it as a long bank, out of the wind, with everything in rows, and a space left by each for whoever came. It was beet, on both sides. I took it that I’d come in by the wrong road.
-   {lost.to_pieces:When Ruth had the beds out for my tape she found a tooth. Rosalind looked it over, and said it was very like, but hers was in Norfolk.} The spring after that lesson Miss Emily cut the picture off a calendar page, for Suffolk, and Denis asked if Norfolk could have the rest.

“It is a list of days, Denis.”

“Yes, Miss Emily.”

So up it went, on the end of the ribbon. It was a May, with a ring round the thirty-first. “That’s when they give it all out,” said Ruth.

*   No one asked her who they were.
    ~ ruth++
    But at the end of a month you’d see people go by that door a little slower than they had to.
*   I asked Mr Pask about the ring, because it was his calendar.
    He looked at it with his glasses on and then with them off. “I had something on,” he said.
-   {lost:
    {
    - wrong_tape ? held: You’d be asked what you had in Norfolk. I said a mitten, with Ruth sitting there thinking she’d found me my tape. <>
    - wrong_tape ? faced: You’d be asked what you had in Norfolk. Ruth went all round the table, and when it came to me, and my tape, she asked for the salt. <>
    - else: You’d be asked what you had in Norfolk. It was the tape, and Ruth was listening, and I said a button, a pearly one. <>
    }
    {tape_origin ? faced:Whoever’s tape it was in the first place would be along there too, and ahead of me in the queue.|A tape would do very well, once it got over on its edge.}
- else: You’d be asked what you had in Norfolk. I said a mitten, and I had the other one on, to prove it.
}

*   Ruth never had anything there. She told you so.
    ~ ruth++
    “I don’t lose things,” she said. We were in bed, and it was going round the room. “I know where they are.”
    “Where, then?” said Rosalind.
    “Go to sleep,” said Ruth.
*   I went and asked Miss Emily, our last winter, if it was really so.
    ~ told++
    “It is perfectly so, Kathy. I looked it up again, not long ago.”
    “About the tooth?”
    “About the ground.” She was drawing the blinds down, with the end of the stick. “I was asked in front of the child, and I was careful how I put it.”
*   Tommy used to go in there with a marble, the last day of every term.
    ~ tommy++
    I came in on him at it when we were fifteen, with a watch on, and his chin down on the lid, and I waited until it had dropped.
    “How’s it doing?” I said.
    “Bit quicker,” said Tommy.
-   ~ memories++
    -> verge
