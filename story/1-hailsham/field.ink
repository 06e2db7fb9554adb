// Tommy, not picked. Seam: walked_out (read again in field_again, night). Guess: shouting. Keepsake: a muddied shirt.
=== field ===
# picture: field
# ambience: fields
# weather: leaves
We were on the pavilion steps when it happened, because the steps were dry. You could get seven on them if you didn’t mind whose feet you had in your back, and see the whole of the boys’ field, and not be asked to fetch anything. We’d have been ten, or I was, and {not hollow && not sale && not case && not gallery && not tape:my friend }Ruth was still nine. # show: sky # show: pavilion # show: grass # show: trees

*   I ought to explain how they picked.
    It was two captains, turn about, and you stood along the touchline to be looked at. The good ones went first, and then the ones who were friends with the good ones, and then it was just people’s knees.
*   We were meant to be learning a poem.
    It was about a heron, I think, or a monk. There was a lot of standing in water. Ruth had done hers, and wanted to be told who was who, though she knew perfectly well.
*   It had rained for a week, and then it had blown.
    I had a clean aertex shirt on, I know that, because it was a Monday and they were still a bit stiff.
-   They’d got down to two. One of them was a little lad called Colin, with his leg in a caliper, a sort of brace, and the other one was Tommy. # show: boys

He’d bent down and he was pulling up his socks, first one and then the other, folding the tops so they’d match, so as to be ready, you see. And he had his head right down there by his knees when Alexander J. called Colin, and the other captain, Peter N., said that’d do, then, they were even. # show: tommy

And they all ran off up the field.

*   I was watching Tommy’s socks.
    ~ tommy++
    He got the second one right, and gave it a pat. Then he stood up, with his face all ready.
*   (watched_ruth) I was watching Ruth.
    ~ ruth++
    She had a look that I knew from when there was one of anything left on a plate. I don’t think she was enjoying it, yet. She was making sure it wasn’t her.
*   (watched_the_boy) I was watching the boy with the brace.
    He was so happy that he’d gone a sort of yellow, and he was running as hard as he could with that leg, and turning round to see who was behind him, and it was no one.
-   {watched_the_boy:When I did look back at Tommy, it had started|{watched_ruth:Behind her I could see it starting in Tommy|It took some time to reach him. Then it started}}, at the knees, where it always did. They locked, and his whole body went into one piece, and then his arms came up off his sides, and he let go.

You could hear him in the kitchens. There weren’t any words in it that I could make out. Now and then there was the front half of one. # hear: rook

*   And Arthur H. came across the grass to do his imitation.
    He did it below the steps, facing us, with Tommy behind him doing the real one. It was extremely good. He’d got the knees. You would have to practise for that, you’d need a mirror, and a door that shut.
    * *  I laughed.
        Marian had got her face in a plimsoll bag. You laugh, and you look along the row while you’re doing it, to check.
    * *  I looked past him at the other one, to compare.
        Arthur’s was better. You could tell what his was meant to be.
    * *  I said, “Give over, Arthur.”
        “Give over, Arthur,” said Arthur, in my voice. He had me, too. He had the way I stand.
*   “There,” said Ruth. “He’s off.” She might have lit him herself.
    Somebody asked what he thought it was going to do, and Ruth said that he didn’t think, that was what was so interesting, and then, rather quickly, that someone should tell Miss Geraldine. Nobody moved. Arthur H. had come over and was doing the knees for us.
*   I can be quick about Arthur, if I’m to do him at all. # soften: bullying
    That’s Arthur H., who did imitations. He came and did Tommy for us, with Tommy still going on behind. I was one of those who laughed. It can’t have been two minutes.
*   There’s some of this with Arthur in it that I’ll step over. # round: bullying
    Arthur H. was a boy who was good at being other people, and that day he came and was Tommy. You’ll have had one, I expect, they seem to put one in everywhere.
-   What Tommy was shouting at, with the whole row of them laughing, I’ve tried several ways, on the A1, with the windows up. # wait: 1

// Guess 5: what was Tommy shouting at? Answered by Tommy, near the end.
*   He was shouting at us, all along the steps.
    ~ guess_shouting = at_us
    We were what there was to see, seven clean shirts and Arthur. I’d have shouted at us.
*   It was being picked over. I think it was simply that, and the socks.
    ~ guess_shouting = at_the_picking
    I’ve seen a grown man sent down for tests, and told they didn’t want him after all, they’d had another one match. It was all we could do to get him back into the lift.
*   He had his back to us. He had his back to the game as well.
    ~ guess_shouting = at_nothing_near
    He was facing the hedge, and past the hedge was only the road where it went up, and there wasn’t anybody on it.
-   And then I was going across the grass to him. It was further than it looks, and wet, and I had on the wrong shoes. # show: kathy

// Seam: was it kindness that took her out there?
*   I went because they were all looking, and I’d be the one who had gone.
    ~ walked_out = faced
    I could feel them on my back like the sun. I walked nicely. I’d got about half way and I was already hearing how Miss Emily would be told of it, that Kathy H. had got up, quite by herself.
*   I went because nobody else was going to.
    ~ walked_out = held
    ~ tommy++
    I’d looked along the row, and there were six good reasons sitting there for staying where you were, and I thought, well, it’d better be me. I had my poem on my lap with a stone on it, and I put the two of them down on the step where I’d been, to keep the place.
*   I don’t know what took me. I was on the steps, and then I was on the grass.
    ~ walked_out = released
    There isn’t any getting up in it. I’ve no feet until I am out there, and then I’ve very wet ones. Somebody may have said, “Go on, Kath.”
-   He hadn’t seen me. He had his eyes tight shut, with mud on the lids of them.

“Tommy,” I said. “They’ve stopped for oranges.”

There weren’t ever any oranges. It was what came into my head. # music: none

*   I touched him on the arm. I shouldn’t have.
    It was quite hard, and it came round, with all the rest of him behind it.
*   I said it again, and told him that they’d been cut up.
    I’d come in close to say it, I was almost under his arm, and then he did turn round.
*   I stood where I thought that he’d see me, if he looked.
    You would do that with a horse. But he was only turning round, with his arms still out.
-   His hand caught me flat across the front, here, between the collarbone and the neck, and sat me down. # hear: slap

He stopped in the middle. He looked at his hand as though a man had come up and given it him to hold. # show: mud # show: tommy

“What did you do that for?” said Tommy.

“I didn’t do anything. You hit me.”

“You were in the way.”

“I’d only just come,” I said.

“That’s what I mean,” said Tommy. # wait: 1

*   I started to laugh. I couldn’t get up.
    ~ tommy++
    He crouched down, so we were level, and studied me to find out what kind of laughing it was. Then he said that there weren’t really any oranges, were there? And I said no. “No,” said Tommy. “I thought it wasn’t likely.”
*   I looked down, to see what he was staring at.
    It was my shirt. He took hold of the front of it and tried to wipe it with his other hand, so that then there were two of them.
*   He sat down as well, then, in the wet.
    ~ tommy++
    It was quite private, down there. “Are they laughing?” he said. I could see all six of them over his shoulder, and Arthur. I told him no, they’d gone in.
-   He’d left the whole of his hand on my shirt, in mud, and you could count the fingers. It went to the laundry on the Thursday{for_the_laundry:, with my friend of the apple}, and when it came back Miss Geraldine held it up to the window for me and there was nothing there.

*   There was, though, if you’d known where to look.
    It was about as much as a hand leaves on a table. I wore it until I was thirteen, in the end under other things, and then they cut it up to clean the bicycles.
*   I couldn’t see anything either. I did look.
    I looked every Monday. I used to put it on, and go to the same window.
*   Ruth could see it. She said that it was mostly the thumb.
    ~ ruth++
    She used to put her own up against the place to show me, at meals, in front of people. I told her I couldn’t see anything, and she said that I’d be sorry when it went.
-   ~ memories++
    -> verge
