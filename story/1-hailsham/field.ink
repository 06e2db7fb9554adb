// Tommy, not picked. Seam: walked_out (read again in field_again, night). Guess: shouting. Keepsake: a muddied shirt.
=== field ===
# picture: field
# ambience: fields
# weather: leaves
We were on the pavilion steps when it happened, because the steps were dry. You could get seven on them if you didn’t mind whose feet you had in your back, and you could see the whole of the boys’ field, and not be asked to fetch anything. # show: sky # show: pavilion

It had rained for a week and then it had blown, and you could see the legs on the sheep. We’d have been ten. Or I was ten and Ruth was still nine, because she minded. I’d got a clean aertex shirt on, I know that, because it was a Monday and they were still a bit stiff. # show: grass # show: trees

*   I ought to explain how they picked.
    It was two captains, turn about, and you stood along the touchline to be looked at. They had a way of not quite looking, like women over a tray of plums. The good ones went first, and then the ones who were friends with the good ones, and then it was just people’s knees.
*   We were meant to be learning a poem.
    It was about a heron, I think, or a monk. There was a lot of standing in water. Ruth had done hers and had got hold of my sleeve to be told who was who, though she knew perfectly well who was who.
-   They’d got down to two. One of them was a little lad with a brace on his leg, and the other one was Tommy. # show: boys

He knew that there were two. He’d bent down and he was pulling up his socks, first one and then the other, taking trouble over it, folding the tops so they’d match, so as to be ready, you see. And he had his head right down there by his knees when Alexander J. called the boy with the brace, and the other captain, Peter N., said that’d do, then, they were even. # show: tommy

And they all ran off up the field.

*   I was watching Tommy’s socks.
    ~ tommy++
    He got the second one right. He gave it a pat. Then he stood up, with his face all ready.
*   I was watching Ruth.
    ~ ruth++
    She’d gone very still, and she had a look that I knew from when there was one of anything left on a plate. I don’t think she was enjoying it, yet. I think that she was making sure it wasn’t her.
*   I was watching the boy with the brace.
    He kept turning round. He was so happy that he’d gone a sort of yellow, and he was running as hard as he could with that leg, and turning round to see who was behind him, and it was no one.
-   It took some time to reach him. Then it started at the knees, as it always did. They locked. You’d see his whole body go into one piece, and then his arms would come up off his sides, as if they’d been wet, and he’d let go.

The noise was the least of it, though they could hear it in the kitchens. There weren’t any words in it that I could make out. Now and then there was the front half of one. # hear: rook

*   And Arthur H. came across the grass to do his imitation.
    He did it below the steps, facing us, with Tommy behind him doing the real one, so that you had the two together. It was extremely good. He’d got the knees. I’ve thought since that you would have to practise for that, you’d need a mirror, and a door that shut.
    * *  I laughed.
        Marian had got her face in a plimsoll bag. You laugh, and you look along the row while you’re doing it to see that everybody is.
    * *  I said, “Give over, Arthur.”
        “Give over, Arthur,” said Arthur, in my voice. He had me, too. He had the way I stand.
*   “There,” said Ruth. “He’s off.” She might have lit him herself.
    “What does he think it’s going to do?” someone said, and Ruth said that he didn’t think, that was what was so interesting, and then, rather quickly, that someone should tell Miss Geraldine. Nobody moved. Arthur H. had come over by then and was doing the knees for us.
-   What he was shouting at, I’ve tried several ways, on the A1, with the windows up. # wait: 1

// Guess 5: what was Tommy shouting at? Answered by Tommy, near the end.
*   He was shouting at us, all along the steps.
    ~ guess_shouting = at_us
    It stands to reason. We were what there was to see, seven clean shirts and Arthur. I’d have shouted at us.
*   It was being picked over. I think it was simply that, and the socks.
    ~ guess_shouting = at_the_picking
    There’s nothing so very hard to understand in it. I’ve seen a grown man of thirty sent down for tests, and told he wasn’t wanted after all, they’d had another one match. You’d suppose he’d be glad. It was all we could do to get him back into the lift.
*   He had his back to us. He had his back to the game as well.
    ~ guess_shouting = at_nothing_near
    He was facing the hedge, and past the hedge was only the road where it went up. There wasn’t anybody there, and I’ve never got any further with it than that.
-   And then I was going across the grass to him. It was further than it looks from the steps, and wet, and I had on the wrong shoes. # show: kathy

// Seam: was it kindness that took her out there?
*   I went because nobody else was going to.
    ~ walked_out = held
    ~ tommy++
    It doesn’t sound much, put like that. But I’d looked along the row, and there were six good reasons sitting there for staying where you were, and I thought, well, it’d better be me. I had my poem on my lap with a stone on it. I took the stone off, and thought better of it, and put it back down on the step where I’d been, to keep the place.
*   I went because they were all looking, and I’d be the one who had gone.
    ~ walked_out = faced
    I could feel them on my back like the sun. I walked nicely. I’d got about half way and I was already hearing how Miss Emily would be told of it, that Kathy H. had got up, quite by herself. I’ve met that walk since, in corridors. I can tell a carer from the far end who’s walking like that.
*   I don’t know what took me. I was on the steps, and then I was on the grass.
    ~ walked_out = released
    There isn’t any getting up in it. I’ve no feet until I am out there, and then I’ve very wet ones. Somebody may have said, “Go on, Kath.” I don’t say that they did.
-   He hadn’t seen me. He had his eyes tight shut, with mud on the lids of them.

“Tommy,” I said. “They’ve stopped for oranges.”

There weren’t ever any oranges. It was what came into my head. # music: none

*   I touched him on the arm. I shouldn’t have.
    It was as hard as a banister. And it came round, with all the rest of him behind it.
*   I stood where I thought that he’d see me, if he looked.
    You would do that with a horse. But he wasn’t looking. He was only turning round with his arms out, the way they were.
-   His hand caught me flat across the front, here, between the collarbone and the neck, and sat me down. # hear: slap

He stopped in the middle. I’ve never heard anything stop like it. He stood looking at his hand as though a man had come up and given it him to hold. # show: mud # show: tommy

“What did you do that for?” said Tommy.

“I didn’t do anything. You hit me.”

“You were in the way.”

“I’d only just come,” I said.

“That’s what I mean,” said Tommy. # wait: 1

*   I started to laugh. I couldn’t get up.
    ~ tommy++
    He looked so worried. He crouched down, so we were level, and studied me to find out what kind of laughing it was. Then he said that there weren’t really any oranges, were there? And I said no. “No,” said Tommy. “I thought it wasn’t likely.”
*   I looked down, to see what he was staring at.
    It was my shirt. He took hold of the front of it and tried, if you please, to wipe it with his other hand, so that then there were two of them.
-   He’d left the whole of his hand on my shirt, in mud, the first time, and you could count the fingers. They said it had come out. It went to the laundry on the Thursday{for_the_laundry:, with my friend of the apple}, and it came back folded in with all the others, and Miss Geraldine held it up to the window for me and there was nothing there.

*   There was, though, if you’d known where to look.
    It was about as much as a hand leaves on a table. I wore it until I was thirteen, in the end under other things, and then it was cut up to clean the bicycles.
*   I couldn’t see anything either. I did look.
    I looked every Monday. I used to put it on, and go to the same window.
-   I don’t recall who won the football.
{rain:
    ~ field_last = true
}
~ memories++
-> verge

// A return, once the field and the rain have both been told.
=== field_again ===
# picture: field
# ambience: night-road
# light: evening
# music: none
I’ve gone past my turning. I was back at the pavilion, and I hadn’t thought, till I heard myself tonight, that they were the same steps. # show: grass # show: pavilion

{field_last:I’ve only just said it to you:|What I said to you about the first time was this:} “{said("walked_out")}” # show: tommy

{guess_shouting:
- at_us: And I said that it was us he was shouting at, seven clean shirts in a row. <>
- at_the_picking: And I put it down to being picked over, and the socks. <>
- else: And I said he’d got his back to everyone, and I never could see what was there. <>
}
But that day in the wet, when Miss Lucy had finished, Tommy was the one of us who wasn’t looking at his feet. He looked better. He looked like a person who’s been saying for years that he’s got a temperature, and they’ve finally gone and fetched a thermometer.
{who_laughed:
- held: And it was so quiet. He could have shouted then, if he’d wanted to, there was nobody stopping him.
- faced: And I’d only just laughed, about the vests. He must have heard who it was.
- else: Whoever it was had left off laughing by then.
}

I don’t know what that had to do with football. I only say I’ve got the two of him side by side now, and I hadn’t before tonight. # show: kathy

*   I’ll leave it how I told it. I know why I went.
    {walked_out:
    - held: Somebody had to, and I was nearest the end. I was ten. I hadn’t got another reason.
    - faced: I was showing off. It was for the steps, all of it, and nothing that came after makes it any better meant.
    - else: Or I know that I don’t, and I’ve got used to that. There’s the steps, and there is the grass. I shan’t put a bridge in now.
    }
*   I’d say now that I went to make him stop.
    ~ walked_out += amended
    ~ told++
    {walked_out ? released:I had nothing there before, only the grass, so it may be I’ve put that in.|I don’t take the other back. I’ve got the two of them now and they both walk across.} But I can hear what it was like up on those steps, with that noise going over us, and everyone laughing in good time, and I can tell you there wasn’t one person there who didn’t want him to stop before he got to a word.
*   I’d sooner not go over that field again.
    ~ tommy--
    It’s had enough people on it. He told me himself in the end, in a room with a lamp, and I was a fair way out.
-   I turned round in the entrance to a quarry. You only lose ten minutes, and there’s nobody waiting up.
-> verge
