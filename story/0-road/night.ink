// Where the telling stops for now: the overnight room at Thornby. Everything kept is read again here.
=== night ===
# picture: car
# ambience: night-road
# light: night
# weather: rain
# music: theme
That’s Thornby, those three lights and the one that’s going. They keep a bed for us over the laundry, with a kettle, and it’s never cold; you sleep on top of all those sheets turning round. # show: night # show: services # show: dash

{years:
- held: The night porter will say it, he always does: “Over eleven years,” he’ll say, “and still can’t park.”
- faced: There’s not many more times that I’ll do this. Nine, if you go by the card. I don’t hurry it, but I don’t make anything of it either. You still have to reverse.
- else: I couldn’t say how often I’ve put this car in this space. There’s a mark on the wall from it.
}

So I’ll stop there, for tonight. I’ve turned the engine off and you can hear it cooling. I’m only sitting here to see what I’ve got. # ambience: rain-on-roof

*   I’ll go over them once, before I go in.
    It’s what you do at the end of a shift. You go down the ward and you look at each one.
    -> over
*   I can leave it all in the car till morning.
    Nobody takes things from a carer’s car. They’d only have to open a door and see the rug.
    * *  But I did look, getting my bag out.
        You can’t not, with the little light on.
        -> over

= over
{first_day:
- held: There’s that latch, and the glove coming down over the top of me. {given == held:You can have the glove. It goes with the road.|I don’t believe I’ll give you the glove.}
- faced: There’s a latch I was held by the hair at, and somebody counting. {given == faced:It goes with Thursdays. I seem to have you down for the arithmetic.|You needn’t have that one if you don’t want it.}
- else: There’s a latch with nothing on the other side of it. {given == released:You’d know what to do with that. You’d turn it round, and read me what it said.|I might try you with that. You may have one like it.}
}

{walked_out ? held:There’s wet grass, and six of them sitting on the steps, and me getting up.|{walked_out ? faced:There’s the back of my own neck, going out nicely over the grass to be talked about.|There is a pair of wet shoes.}}{walked_out ? amended: And there’s the other one, alongside it, that only wanted him to stop. I don’t know how you’d carry the two of those in one hand, but I find I can.} # show: hands

{tape_origin:
- held: There’s my three tokens’ worth, <>
- faced: There’s what I had out of the back of that chair, <>
- else: There’s a tape from one place or the other, <>
}
{madame_at_door:
- held: and a woman who thought enough of it to cry.
- faced: and someone looking in to see who had left it on.
- else: and a hand, and the edge of a door.
}

{wrong_tape:
- held: There’s another that was got for me with a lighthouse, by somebody who never knew it was an organ.
- faced: There’s the saucer she put down. It had sixteen favourites on it.
- else: There’s a pearly button sewn on with blue.
}

{who_laughed:
- held: And twenty people not laughing, and Denis, folding that pad. <>
- faced: And me with my mouth open, and Miss Lucy seeing who it was. <>
- else: And drops under a rail, with one about to go. <>
}
{who_knew:
- held: It was news to me. I’d like you to believe that, of all of them.
- faced: And I knew, the whole time. I was only waiting for the manners of it.
- else: You’ll ask me when I knew. You’ll say please.
}

{guess_lucy:
- to_warn: She’ll be running along beside it still, for all I know, with her elbows in.
- to_be_rid_of_it: She’d got it set down, at any rate. I’ve never heard what she did with her hands.
- else: I’ve a vest on now, if she’d care to hear it.
}

*   That’s not much, for a whole evening.
    {told > 3: It’s more than I meant to, though. I’d only come out for the pond.|I haven’t done you the pond. I’ve not done you the pond, or the Sales, or Norfolk. There’s any amount of it.}
*   You’d like Denis, I think.
    {told > 3: You’d have seen the point of the vests.|You might have seen him yourself, somewhere. He’d be about. He might be the one on the next ward, who says please.}
-   {ruth > tommy: It’s Ruth I hear, when it’s as quiet as this. She would want to know why I’d told it to you in that order.|It’s Tommy I’d ask, if I could ask anybody. {hollow.the_laundry_and_the_coal:He’d want to know which four posts.|He’d want to know if I ever told them about the oranges.}}

I’m going in now. There’s a light on the stairs for me, the man leaves it on. # music: none
-> END
