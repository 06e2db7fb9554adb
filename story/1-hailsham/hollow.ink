// The house in its hollow, and no first day. Seam: first_day (read again in tape, night, leaving, cottages, lastvisit, fence). Keepsake: a gate latch.
=== hollow ===
# picture: hollow
# ambience: fields
# light: morning
I see the house about once a fortnight. I’ll come round a bend and there are the chimneys, and I’ve taken my foot off before I’ve had time to tell myself not to. # show: sky

I keep a list of what it’s turned out to be. # show: hills

*   A place that made fudge.
    They gave me some. I stood there with my pass on, chewing, and a woman asked me if I’d like to see the vats.
*   An agricultural college, twice. The same one.
    The second time a young man got down off a tractor and asked me, was I lost? and I told him I’d come to see if it was still the college.
*   Somewhere you could be married.
    Everyone had got their shoes off, on the lawn. I sat in the lay-by and watched them try to get a photograph of a very old man and a dog.
-   Ours lay so low that all you got was chimneys, until you were nearly on it. Then the rest came up as you went down, four rows of windows, the side door we used and the front one that we didn’t. # show: house # music: mornings
{given == held: You’ve had that road going down, as a visitor would. We only knew it from the bottom.}

It was just the one road, as wide as a milk float, so whatever had started down had to come all the way down before anything else could go up. # show: road

*   You’ll want to hear about the laundry van and the coal.
    -> the_laundry_and_the_coal
*   I won’t do you the laundry van. It takes too long.
    You’d have to know what Miss Geraldine was like with a pillowcase. But you’ve seen two dogs meet in a passage. It was that, for an hour and forty minutes, with sixty of us along the kitchen wall and nobody told to get down.
    -> inside

= the_laundry_and_the_coal
One Thursday they met exactly in the middle, the laundry coming up and the coal going down, and neither of them would back. It was an hour and forty minutes. We were all along the kitchen wall, sixty of us, and Miss Geraldine, who took the little ones, had come out with a clean pillowcase and was going to wave it, I think, only she couldn’t decide who at.

*   I was for the coal.
    Most of us were, because he had a hat. Ruth led us in a song with his name in it, and nobody knew his name, so she’d given him one. He stayed Captain Bates for years, and if you told a new one that he was only called Ken, they cried.
*   I was for the laundry.
    ~ for_the_laundry = true
    It was me and Rosalind and Denis W. against the whole of the house. The laundry was a girl, not much over twenty, and she’d got down and was leaning on her bonnet, eating an apple, not even looking at him. I thought, I’d like to be able to do that.
-   In the end Mr Pask{not case && not gallery && not sale.hanger && tape_origin != held:, the caretaker,} went up there with his tools and took out a length of the fence, four posts, and the coal drove round the laundry through the beet. Then he put them back. The next day I went along with my hand and I couldn’t find which four they were.
-> inside

= inside
So nothing ever came on you suddenly, at Hailsham. You’d hear it change gear, right up at the top, and you had time to wash. Behind the house was a pond, and behind the pond a field, and the pavilion at the far side of that, white, with a rail. # show: ground

*   I’ve been asked, was there a wall?
    ~ told++
    We had the kitchen one, with a pear tree on it. People think I’ve not understood the question. But you’d have needed to want to go somewhere, and to have seen it first, to want it, and we’d seen the laundry and the coal.
*   (pears) You could get thirteen pears off the kitchen wall in a good year.
    Among sixty, that is. They were cut up very small by Miss Emily herself,{not sale.the_spirit_level.bubble && not case.shut && not gallery: who was our head,} with a ruler by her, and we ate them standing up.
*   We weren’t to go in the asparagus bed.
    It was only ferns, and I never saw anybody stop you. After tea you’d find six or seven of us in a row, with our toes on the brick, seeing how far a person could lean.
-   Now, there was a game, after lights out, that nobody ever won. You had to say the first thing you could remember. Everybody’s was somebody’s knees, or the tap in the junior cloakroom, and it was already Hailsham and already a Wednesday. # music: theme # show: children

*   Marian said that she could remember a train.
    We let her have it for a week. Then Ruth asked her what colour the seats were, and Marian thought, and said the same as these.
*   Rosalind’s was being woken up.
    She was the smallest of us, and usually asleep. We put it to her again at breakfast, and she said no, it was definitely that, it was us asking her.
-   When it came round to me I always said the tap.

// Seam: was there a first day?
*   A first day? You tell me yours. I’ve never got anyone to tell me theirs.
    ~ first_day = released
    You’d look at the ceiling, and after a bit you’d give me some door. And I’d say, yes, but what was before the door? It’s not fair to ask it of a man on his back. All I’ve got to put against it is a latch, on the bottom gate, with the black worn off where your thumb went. It’s up, and nobody’s lifted it.
*   I had a first day. I know I can’t have done, but I had.
    ~ first_day = held
    It’s the latch on the bottom gate, level with my eyes and wet. And a hand comes down over the top of me, in a grey woollen glove that’s been darned on the thumb in the wrong grey, and lifts it, and I walk through on my own feet. Then the glove comes down for my hand, and it isn’t in any hurry. Now that gate was tied back with flex all the years I knew it, so I know what it’s worth, but I’d know that thumb again.
*   There was no first day. I expect somebody signed for us.
    ~ first_day = faced
    ~ told++
    There’d have been a van, and a list, and some poor girl sent along to hold the ones who couldn’t sit. Miss Geraldine told me once, by the gate, doing my plaits, that I’d been the one who didn’t cry. She meant it nicely. I was looking at the latch, because she’d got me by the hair. I was quite grown up before it struck me that somebody must have been counting.
-   {field || tape || case || gallery || sale:Ruth never took a turn. She was always the one who asked.|Ruth never took a turn. She was my friend, she had the bed across from mine, and she was always the one who asked.}

*   Years after, when she was lacing a boot, I did ask her.
    ~ ruth++
    She did it right to the top, and pulled the ends even, before she said that what she had was somebody’s boot, a left one, standing by itself, and it wasn’t at Hailsham.
*   I think she hadn’t got one, and it frightened her.
    She’d have made one up in a moment for anybody else. She’d given the coal man a wife, and a parrot. It must be that she tried, for herself, and it wouldn’t take.
-   I don’t go looking for the place. I know of some who do, they give up a whole week’s leave to it, with a map. # show: tree # music: none

{first_day:
- held: That gate tonight was painted white, in any case, and it was shut.
- faced: I slowed down for that gate tonight, and it had a sign on it about eggs.
- else: There’s a latch on that gate I passed tonight, and somebody will have gone in and out by it all day and not noticed.
}
~ memories++
-> verge
