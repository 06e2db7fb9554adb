// Optional. A call box in June 1994: word that Hailsham has shut, on a crossed line with a man ordering gravel.
// Reads looked_back, first_day, pond. Seam: heard_closed (read again in house, fence). Keepsake: a padlock.
=== closing ===
# picture: services
# light: plain
# ambience: services
# music: none
I was in a call box outside Oakham, in June 1994, ringing Marian, who was a carer too, and we’d got a crossed line. There was a man on it ordering gravel. Across the road, in a school field, forty children stood holding balloons on strings. # show: box # show: car # show: field # hear: coin

“I wanted to be first,” said Marian. “They’ve shut Hailsham.”

“Two ton,” said the man.

*   “Shut for the summer?” I said.
    “Sold,” said Marian. “It’s to be a hotel.”
    “They’ll be wanting gravel, then,” said the man.
*   I asked the man if he’d please get off the line.
    “I’ve been holding since two,” he said. “You carry on. I’m not listening. Is it a big place?”
    “It’s going to be a hotel,” Marian told him.
*   I put in another ten pence.
    “Kathy? It’s gone for a hotel. They’re putting a swimming pool in.” # hear: coin
    {pond:“With water?” I said. We’d been taught on benches.|“Where?” I said. I honestly thought they’d have to ask someone.}
-   She’d been to look. The bottom gate had a padlock on it the size of a purse. <>
{first_day:
- held: I asked how high up it was. I’d been led in there before I could reach.
- faced: “Did they count them out?” I said.
- else: I asked about the latch. “It’s a gate, Kathy,” said Marian.
}

{looked_back:
- held: I could see it perfectly well. I was watching it go down behind the barley, chimneys last.
- faced: I could have told her how many of us were on that bus. I couldn’t think how many windows it had.
- else: I tried to see it, and what I could see was Ruth’s sleeve.
}

*   “Where have the little ones gone?” I said.
    “On a coach, to three places with numbers. They did it by the alphabet.” Some of them would have friends with the same letter, I said. “Some would,” said Marian.
*   “What about Miss Emily?” I said.
    “She’s not well. She shook hands with all of them, but she had to sit down to it.” And did they get a sentence each? “They started to,” said Marian. “She didn’t finish them.”
*   “Did you get out of the car?” I said.
    “I gave it a rattle,” said Marian. “You know me.” I could hear her breathing. “Then I got in again and locked the doors,” she said.
-   “It’s just who’s got hold of who, now,” said Marian. “Who’ve you got?”

*   I told her I’d got Ruth and Tommy.
    ~ ruth++
    I hadn’t seen them for nearly nine years. “Give them my love,” said Marian. I said that I would.
*   “No one from there, just now,” I said.
    ~ told++
    “You want to get hold of somebody,” said Marian. She had Rosalind, who’d had her third donation. “She’s awake all the time now. It doesn’t suit her.”
*   “Who’ve you got?” I said.
    She had Rosalind, since March. “She says it’s not true. She says there’d have been a bell.” Marian laughed, and it took her a while to stop.
-   A whistle blew, over the road, and the balloons went up, all but one. A small girl had kept hold. The teacher knelt and opened her fingers. # show: balloons # hear: whistle

Then the pips went, and Marian with them. “Hello?” said the man. # hear: pips

// Seam: how did she hear it?
*   Hailsham had shut, Marian said, and have I told you about the string?
    ~ heard_closed = released
    It had a luggage label, to say where to send it back to, and it cleared the wires by a foot. You could tell it from the rest by the kinks, where she’d had it round her hand.
*   I was angry with Marian, for being the one to tell me that Hailsham had shut.
    ~ heard_closed = faced
    ~ told++
    I’d gone over that house every night for eleven years, top to bottom, and since Easter it had been empty. I had five tens left and I could have rung her back, and I drove to Stamford.
*   When I heard that Hailsham had shut I cried, with a man who was ordering gravel.
    ~ heard_closed = held
    “You’re all right,” he said. He told me the sizes, to give me something to listen to. There’s one called pea. When his depot came on he told them they could wait.
-   When I came out the girl was at the railings, with her arm still up. “Where do they go?” she asked me.

*   “Norfolk, mostly,” I said.
    She ran to tell the teacher. I saw them both look at the sky, and then at me.
*   “Did you put your name on it?” I said.
    She had, and the school’s, and the country. “Then you’ve done everything,” I told her. She asked if I was anyone’s mother.
*   I told her that I’d seen hers go up.
    “Which was it?” she said. I said, the last. “I know,” she said. “I wasn’t ready.”
-   ~ memories++
-> last_road
