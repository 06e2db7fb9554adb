// The house in its hollow, and no first day. Seam: first_day (read again in tape, night). Keepsake: a gate latch.
=== hollow ===
# picture: hollow
# ambience: fields
# light: morning
I see the house about once a fortnight. It’s generally the chimneys that do it. I’ll come round a bend and there they are, and I’ve taken my foot off before I’ve had time to tell myself not to. # show: sky

I keep a list, in my head, of what they’ve turned out to be. # show: hills

*   A place that made fudge.
    They gave me some. I stood there in a visitors’ room with my pass on, chewing, and a woman asked me if I’d like to see the vats.
*   An agricultural college, twice. The same one.
    I came at it by different roads. The second time a young man in a tractor got down and asked me, was I lost? and I told him I’d come to see if it was still the college.
*   Somewhere you could be married.
    There was a tent on the lawn and everyone had got their shoes off. I sat in the lay-by with the engine running and watched them try to get a photograph of a very old man and a dog.
-   Ours lay so low down that there was nothing but chimneys until you were nearly on it. Then the rest of it came up as you went down, four rows of windows, the side door we used, the front one that we didn’t. # show: house
{given == held: You’ve had the road already. But you have only had it going down, the way you would come to it. We’d never come to it. We only knew it from the bottom.}

And there was just the one road, and it was as wide as a milk float. That was the great thing about it. Whatever had started down had to come all the way down before anything else could go up. # show: road

*   You’ll want to hear about the laundry van and the coal.
    -> the_laundry_and_the_coal
*   I won’t do you the laundry van. It takes too long.
    It wants all the people in it, and you’d have to know what Miss Geraldine was like with a pillowcase. But you’ve seen two dogs meet in a passage. It was that, for an hour and forty minutes, with sixty of us along the kitchen wall to watch and nobody told to get down.
    -> inside

= the_laundry_and_the_coal
One Thursday they met exactly in the middle, the laundry coming up and the coal going down, and neither of them would back. It was an hour and forty minutes. Lessons stopped. There were sixty of us along the kitchen wall, and Miss Geraldine, who took the little ones, had come out on the gravel with a clean pillowcase and was going to wave it, I think, only she couldn’t decide who at.

*   I was for the coal.
    Most of us were, because he had a hat. Ruth led us in a song with his name in it, though nobody knew his name, so she’d given him one. He was Captain Bates. He stayed Captain Bates for years, and if you told a new one that he was only called Ken, they cried.
*   I was for the laundry.
    ~ for_the_laundry = true
    It was me and Rosalind and a boy called Denis against the whole of the house. The laundry was a girl, not much over twenty. She’d got down and she was leaning on her bonnet, eating an apple, not even looking at the other one. I thought, I’d like to be able to do that.
-   In the end Mr Pask, the caretaker, went up there with his tools and took out a length of the fence, four posts, whistling, and the coal drove round the laundry through the beet. Then he put it back. What I remember is next day. I went along it with my hand and I couldn’t find which four they were.
-> inside

= inside
So nothing ever came on you suddenly, at Hailsham. You’d hear it change gear, right up at the top, and you had time to wash. There was a pond, and behind the pond a field, and the pavilion at the far side of that, white, with a rail. There was an asparagus bed we weren’t to go in. I’ve been asked, was there a wall? There was the kitchen one. It had a pear tree on it. # show: ground

*   People look at me when I say that about the wall.
    ~ told++
    They think I’ve not understood the question. But you’d have to have wanted to go somewhere. You would have had to have seen somewhere, and wanted it, and we’d seen the laundry and the coal.
*   You could get eleven pears off it in a good year.
    Among sixty, that is. They were cut up very small by Miss Emily herself, who was our head, on a board, with a ruler by her, and we ate them standing up as though we’d been let in on something.
-   Now, here’s a game that used to be passed about after lights out, though nobody ever won it. You had to say the first thing you could remember. # music: theme

Everybody’s was indoors. That was what struck you, once you’d been round the beds. It was somebody’s knees, or the tap in the junior cloakroom, and it was already Hailsham and already a Wednesday. Marian said she could remember a train. We let her have it for a week, and then Ruth asked her what colour the seats were, and Marian thought about it and said they were the same as these. # show: children

// Seam: was there a first day?
*   I had a first day. I know I can’t have done, but I had.
    ~ first_day = held
    It’s the latch on the bottom gate. It’s level with my eyes and it’s wet. And a hand comes down over the top of me, in a grey woollen glove that’s been darned on the thumb in the wrong grey, and lifts it, and the gate goes in and I walk through after it on my own feet. The glove isn’t in any hurry. Now that gate was tied back with flex all the years I knew it, it can’t have been shut more than a dozen times. So I know what it’s worth, but I’d know that thumb again.
*   There was no first day. I expect somebody signed for us.
    ~ first_day = faced
    ~ told++
    I’ve signed for enough things since, I know how it goes. There’d have been a van, and a list, and some poor girl sent along to hold the ones who couldn’t sit. Miss Geraldine told me once, out of the blue, doing my plaits, that I’d been the one who didn’t cry. She was being nice. It was by the gate she said it, or I was looking at the gate, at the latch, because she’d got me by the hair. I was quite grown up before it struck me that somebody must have been counting.
*   I couldn’t tell you about a first day. It goes back to the latch, and stops.
    ~ first_day = released
    There was a latch on the bottom gate. I can see that. It’s like a drawer in a chest that comes out so far and won’t come any further, and you don’t get anywhere by pulling. You can see there’s more drawer.
-   When it was my turn I used to say the tap, like the rest of them.

{
- lost: Ruth never went. She would say that it was somebody else’s turn. You’ll have gathered that about Ruth, after the lighthouse, she would sooner give you something.
- else: Ruth never took a turn. She was my friend, she had the bed across from mine, and she was always the one who asked.
}

*   She was doing up a boot, years after, when I did ask her.
    ~ ruth++
    She did the whole of it, up to the top, and pulled the ends even, before she said. It was another place altogether. It was a left boot.
*   I think she hadn’t got one, and it frightened her.
    She’d have made one up in a moment, if it had been for anybody else. She’d given the coal man a wife, and a parrot. It must have been that she tried, for herself, and it wouldn’t take.
-   I don’t go looking for it. With a pass and a car you’d think I would have, and I know of some who do, they give up a whole week’s leave to it with a map. But you get fond of the bends. # show: tree # music: none

{first_day:
- held: That gate tonight was painted white, in any case, and it was shut.
- faced: I slowed down for that gate tonight, and it had a sign on it about eggs.
- else: There’d be a latch on that one too. I didn’t stop to look.
}
~ memories++
-> verge
