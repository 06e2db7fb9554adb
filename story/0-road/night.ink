// The overnight room at Thornby, half way through Part One. What was kept is looked over again, in the order she likes.
=== night ===
# picture: car
# ambience: night-road
# light: night
# weather: rain
# music: theme
That’s Thornby, those three lights and the one that’s going. They keep a bed for us over the laundry, and you sleep on top of all those sheets turning round. # show: night # show: services # show: dash

{years:
- held: All this time, and the night porter still comes out to watch me park.
- faced: There’s eight more times that I’ll do this, and you still have to reverse.
- else: I’ve put this car in here so many times that there’s a mark on the wall from it.
}

I’ve turned the engine off. # show: glass # ambience: rain-on-roof

*   I’ll see what I’ve got, before I go in.
    You go down the ward and look, at the end of a shift, though you’ve only just been.
    -> over
*   I can leave it all in the car till morning.
    Nobody takes things from a carer’s car. {case_face:
    - held: But the little light came on when I got my bag out, and there was Ruth, with one hand out for somebody’s.
    - faced: But the little light came on when I got my bag out, and I had the feeling that I’d been looked at by somebody who would know me again.
    - else: But the little light came on when I got my bag out, and I stood there doing up the zip of it and undoing it, a good few times, with the rain coming in.
    }
    -> in

= over
{looked > 1: -> enough}
{
- looked == 0:
    <- a_latch
    <- a_shirt
    <- a_token
- else:
    <- a_tape
    <- a_case
    <- a_leaf
}
-> DONE

= enough
*   That’ll do.
    {given == released:I’ve not touched the biscuits.|I’ve been round once, and I know how they are.}
    -> in
*   I’ve gone past one of them, on purpose.
    ~ told++
    You can hear from the door that he’s awake, and you’ve got your coat on.
    -> in

= a_latch
*   {CHOICE_COUNT() < 3} There’s the latch.
    ~ looked++
    {first_day:
    - held: I went down to that gate when I was twelve and bent my knees, until I was the right height for it, and lifted it myself. One finger’s enough. {given == held:You can have the glove. It goes with the road.|I don’t believe I’ll give you the glove.}
    - faced: What I never asked was who the others were, that did cry. I’ve been round the dinner table in my head and tried it on every face. {given == faced:You can have that. It would go with the Thursdays.|You needn’t have that one if you don’t want it.}
    - else: I’ve tried other people’s. I put my thumb down on it, and wait, to see if it brings anything on, and I’ve had a dog come. {given == released:You’d know what to do with one. You’d turn it round, and read me what it said.|I might try you with it, all the same. You may have one like it.}
    }
    -> over

= a_shirt
*   {CHOICE_COUNT() < 3} There’s a shirt.
    ~ looked++
    {walked_out:
    - held: When I got back to the steps my place was there, with the stone on it, and Ruth had got my poem up her jersey, for the dry.
    - faced: It reached Miss Emily by supper. “I hear that you were kind this afternoon, Kathy,” she said. I had an answer all ready. I’d had it since before he hit me.
    - else: And some very wet shoes. I stuffed them with the poem that we’d been set. The next day I was called on to say it, and it turned out that I could.
    } # show: hands
    {guess_shouting == at_nothing_near:He’s still got his back to me, out there.}
    -> over

= a_token
*   {CHOICE_COUNT() < 3} There’s one token over, and nowhere to take it now.
    ~ looked++
    {bought:
    - held: The next spring I put one in Ruth’s saucer, when she wasn’t by. She counted them on her bed that night, and then counted them again. Then she looked along all the rest of us, one at a time. I was reading a book.
    - faced: Bridget T. came to me that night, and owned up. She’d wanted the owl, and taken too long making up her mind to it. I said that somebody must have been quick.
    - else: I did ask who it was, because Miss Geraldine had had the saucer in her hand. “Then it wouldn’t be a surprise, would it, dear?” she said. She’d no more idea than I had.
    }
    -> over

= a_case
*   {CHOICE_COUNT() < 3} There’s the pencil case, which isn’t mine.
    ~ looked++
    {case_face:
    - held: I’m known for being quick with a hand. They’ll put theirs out an inch on the cover, not meaning anything by it, and I’ve got hold of it. It’s in my reports.
    - faced: She did lend it me. It was for an exam, years after, and I hadn’t asked. She came by and put it down on my desk, shut. “You know how it opens,” said Ruth.
    - else: I saw one in a shop in Newark, in the summer, in the same green. I had it open and shut until the girl asked me if I was thinking of buying it or playing it.
    }
    -> over

= a_leaf
*   {CHOICE_COUNT() < 3} There’s the leaf.
    ~ looked++
    {leaves:
    - held: It was Ruth’s notion, so I suppose that I’m only minding it. She chose mine for me. She’d kept back one with a hole for herself. {madame_at_door == held:And that same woman stood and cried at a pillow, when I was twelve. You’d think she could have managed one leaf.}
    - faced: You’re almost the first who’s been told that it was me. I did practise owning up, that week, in the bathroom with both taps on, and every time it came out as if I wanted thanking.
    - else: I keep it in the book that came with the car, at the page about being towed. It’s gone to a sort of lace. I don’t believe that leaves want anybody to have thought of them.
    }
    {guess_flinch == of_catching_it:I wash my hands more than the other girls do. I only noticed it this autumn.}
    -> over

= a_tape
*   {CHOICE_COUNT() < 3} There’s a tape, and it’s not the one in the machine.
    ~ looked++
    {tape_origin:
    - held: A boy offered me four for it on my way out with it, and I’d have been one up. <>
    - faced: I had a story ready about that chair, in case anybody came asking, and I’ve got the story still. <>
    - else: I keep the Sale for when I’m asked, and the sick bay for when I’m not. <>
    }
    {madame_at_door:
    - held: And when Madame had gone I went out on the landing, to see if she’d cried on the boards. She had. <>
    - faced: And I’ve never left a tap on since. I’ve got out of bed to go and see to one. <>
    - else: And I’d know the hand again. I look for it in shops, on women of about that height. <>
    }
    I haven’t told you yet how I came to lose it.
    -> over

= in
{told > 2:It’s more than I meant to tell, for a whole evening.|I haven’t done you the pond yet, or the rain.} {ruth > tommy:Ruth would want to know why I’d told it to you in that order.|{hollow.the_laundry_and_the_coal:Tommy would want to know which four posts.|Tommy would want to know if I’d told you about the oranges.}}

*   You’d like Denis, I think.
    {for_the_laundry:He was for the laundry, that time, with me and Rosalind.|He’s the one it’s easy to leave out.} I’ll get to him.
*   I’ll bring you some of it on the ninth.
    Not all of it. You’ve got to lie flat.
*   I may not bring you any of it.
    {mileage_rounded:I might say I’ve been held up.|It was all right, out here, to a windscreen. You’ve got ears.}
-   There’s a light on the stairs for me, the man leaves it on. # music: none
-> verge
