// Where the telling stops for now: the overnight room at Thornby. What was kept is looked over again, in the order she likes.
=== night ===
# picture: car
# ambience: night-road
# light: night
# weather: rain
# music: theme
That’s Thornby, those three lights and the one that’s going. They keep a bed for us over the laundry, with a kettle, and it’s never cold. You sleep on top of all those sheets turning round. # show: night # show: services # show: dash

{years:
- held: There’s a night porter who comes out to watch me park. All this time, and he still comes out.
- faced: There’s not many more times that I’ll do this. Eight, I make it. I don’t hurry, and I don’t make anything of it either. You still have to reverse.
- else: I couldn’t say how often I’ve put this car in this space. There’s a mark on the wall from it.
}

So I’ll stop there, for tonight. I’ve turned the engine off and you can hear it cooling. # ambience: rain-on-roof

*   I’ll see what I’ve got, before I go in.
    It’s what you do at the end of a shift. You go down the ward and look at each one, though you’ve only just been.
    -> over
*   I can leave it all in the car till morning.
    Nobody takes things from a carer’s car. They’d only have to open a door and see the rug. {wrong_tape:
    - held: But the little light came on when I got my bag out, and there was Gordon Pell, looking round.
    - faced: But the little light came on when I got my bag out, and there he was in the door pocket, with all his teeth.
    - else: But the little light came on when I got my bag out, and I saw I’d a button loose.
    }
    -> in

= over
*   There’s the latch.
    ~ looked++
    {first_day:
    - held: And the glove coming down over the top of me. {given == held:You can have the glove. It goes with the road.|I don’t believe I’ll give you the glove.}
    - faced: There’s me held there by the hair, and somebody counting. {given == faced:You can have that. It would go with the Thursdays.|You needn’t have that one if you don’t want it.}
    - else: With nothing on the other side of it. {given == released:You’d know what to do with that. You’d turn it round, and read me what it said.|I might try you with it, all the same. You may have one like it.}
    }
    -> over
*   There’s a shirt.
    ~ looked++
    {walked_out ? held:And wet grass, and six of them sitting on the steps, and me getting up.|{walked_out ? faced:And the back of my own neck, going out nicely over the grass to be talked about.|And a pair of very wet shoes.}}{walked_out ? amended: And the other reason, next to it. I’ve put them both in.} # show: hands
    -> over
*   There are two tapes, and I’ve only got the one.
    ~ looked++
    {madame_at_door:
    - held: {tape_origin:
        - held: Three tokens, the first one was, and a woman thought enough of it to cry.
        - faced: The first one came out of the back of a chair, and a woman thought enough of it to cry.
        - else: The first one’s from somewhere, and a woman thought enough of it to cry.
        }
    - faced: {tape_origin:
        - held: Three tokens, and somebody came up two flights to see who’d left it on.
        - faced: I’d no business with the first one, and somebody came up two flights to see who’d left it on.
        - else: I don’t know where I got the first one, but somebody came up two flights to see who’d left it on.
        }
    - else: {tape_origin:
        - held: Three tokens. And a hand, and the edge of a door.
        - faced: I never owned up to the first one. And there’s a hand, and the edge of a door.
        - else: The first one I can’t account for at either end. There’s a hand, and the edge of a door.
        }
    }
    {wrong_tape:
    - held: The other was got for me with a lighthouse, by somebody who’d never in her life seen a Wurlitzer.
    - faced: The other’s the saucer she put down. It’s in the door pocket, under the map.
    - else: With the other I seem to have got a button, a pearly one, sewn on with blue.
    }
    -> over
*   There’s that rail.
    ~ looked++
    {who_laughed:
    - held: And twenty people not laughing, and Denis, with his pad. <>
    - faced: And me with my mouth open, and Miss Lucy seeing who it was. <>
    - else: It’s still got its drops on, and one about to go. <>
    }
    {who_knew:
    - held: It was news to me. I’d like you to believe that, of all of them.
    - faced: And I knew. I’d have liked it put better, that’s all.
    - else: You’ll ask me when I knew, {says_please:and you’ll say please.|and I’d sooner you asked about the pond.}
    }
    {guess_lucy:
    - as_a_friend: She took us for games on the Wednesday, the same as ever. She picked me for captain, I remember, and I was never any good.
    - to_be_rid_of_it: She’d got it set down, at any rate. She took us for games on the Wednesday the same as ever.
    - else: I’ve a vest on now, if Miss Lucy would care to hear it.
    }
    -> over
*   {looked > 1} That’ll do.
    -> in

= in
{looked < 4:I’ve left some of it where it was. It’ll keep.|It isn’t much, for a whole evening.} {told > 3:It’s more than I meant to, though. I’d only come out for {visit_one.lake:the pond|{given == faced:the Thursdays|the hedges}}.|I haven’t done you the pond, even. I haven’t done you the Sales, or the seaside.}

{ruth > tommy:It’s Ruth I hear, when it’s as quiet as this. She would want to know why I’d told it to you in that order.|It’s Tommy who’d have something to say. {hollow.the_laundry_and_the_coal:He’d want to know which four posts.|He’d want to know if I ever told anybody about the oranges.}}

*   You’d like Denis, I think.
    {who_laughed == faced:You’d have seen the point of the vests.|You might have met him, somewhere. He’d be about. He’d be on the next ward, and coming in.}
*   I’ll bring you some of it on the ninth.
    I shan’t bring it all. You’ve to lie flat.
-   I’m going in now. There’s a light on the stairs for me, the man leaves it on. # music: none
    -> END
