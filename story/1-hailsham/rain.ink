// The pavilion, rain, and what Miss Lucy says. Seams: who_laughed (read again in field_again, night), who_knew (night).
// Guess: lucy. Keepsake: a wet rail.
=== rain ===
# picture: pavilion
# ambience: rain-on-roof
# light: rain
# weather: rain
It was rounders, and then it was so dark that Bridget T. lost the ball in her own hand, and then we were all running. I suppose there were twenty of us got as far as the pavilion. The rest had gone for the bicycle shed, and you could hear them over there for a time, being heroic. # show: boards

It came down off that roof in strings. There was a rail along the front, and if you leaned over it the rain took hold of your fringe. {field: It was where we’d sat that time, the same steps; there was water going down them now a step at a time like something being careful.|You couldn’t see the house. You couldn’t have told anyone there was one.} # show: rain # show: field

*   We were fifteen, about. We were very silly, that term.
    It was our last but one. They’d begun to let us off things. People went about with their collars up and had opinions about soup.
*   I got my back against the boards, and my knees up.
    It’s the best place I know of, under a roof that’s as loud as that. Nobody could say a thing to you unless they truly meant it. I had Rosalind asleep, or pretending, on my one side, and on the other a lot of wet pads. # show: kathy
-   Ruth had the good bench and there was a row of people hung along it, and Tommy on the floor mending something. He’d be sixteen that winter. He hadn’t gone off since the spring, that anyone knew. # show: children

{
- lost && wrong_tape == faced: She’d seen me come in wet, and she had thrown me her towel, over everyone, without a word or a look. It was what she did. You’d be given a thing.
- lost: She threw me her towel. I remember, since it was a thing I’d got used to by then, how when she gave you anything she’d always be looking somewhere else.
}
{tape: Madame had been that Monday. I’d got so I could see that car, and walk straight across in front of it. {guess_weeping == for_a_child:I used to be carrying something.|{guess_weeping == for_the_song:Once I hummed.|I kept my eyes open, and let her see that they were.}}}

It was a boy called Denis W. who started it. You wouldn’t remember Denis. No one did; that was what he was going to put right.

“I don’t want to be the main one,” Denis said. He had to shout it. “I’d just want to be the one who comes in. With a tray, or something. He comes in and he says, there’s a car come, sir; and they all look round.”

*   “And what do you do then?” somebody asked him.
    “You go out again,” said Denis. “But they know that you’re there. You could be in the next room all the time, for the whole of the rest of it.” He’d really thought about it. He had thought about what he would be doing in the next room.
*   I could just see him. He’d have been good.
    He had that sort of face, like a plate. Miss Geraldine had let him read out the notices once, and they’d been listened to in a way that notices aren’t.
*   Ruth told him to show us.
    ~ ruth++
    So he did. He went off to the end, in all that noise, and turned round, and waited. And he came in. He’d a cricket pad across his arm. He came up between the benches in no hurry at all, and bent down to Ruth’s ear, and you saw him say it; and Ruth, and it’s a thing I’ve always liked her for, put her hand up to her throat as if she was wearing pearls.
-   There was a lot of joining in. You could do it on the television, somebody said. There was a school you went to for it, in London, and you had to bring two pieces, one of them sad.

Miss Lucy was over by the rail. I don’t think I’ve told you about her. She took us for games: she was wide and brown, and she had a whistle, and she ran everywhere with her elbows in. She used to tell you that you were bleeding as though it was good news. And she had turned round from the rain, and got hold of that rail behind her with both her hands. # show: lucy

*   I saw her hands before I saw the rest.
    They’d gone white, along the tops. She’d been hauling us over things for years, by our belts, with those.
*   I thought that she was going to be sick.
    I’d a bucket in view; I had actually got one foot under me. Even then, you see. If anybody was going to be sick it was me they’d ask for.
-   “Denis,” she said. # wait: 1

She didn’t shout. It was only that she’d a voice made for fields.

“Denis, it’s not going to be that. I can’t stand here and go on hearing it. It won’t be the theatre, and it won’t be a shop.” And then it came straight out of her, like something she was reading off a card. “You’re kept well, here, because you’ll be wanted. You’ll grow up, and then they’ll want you, a piece at a time, and you’ll be young still when they’ve finished. It’s what the milk’s for. It’s what you’re all for, and you’d better have it from somebody.” She looked round at us. “So I want everyone in a vest,” said Miss Lucy. # hear: thunder

// Seam: who laughed?
*   Nobody laughed, whatever you may be told.
    ~ who_laughed = held
    There’s a story that got around afterwards about somebody laughing, I’ve had it from people who weren’t even there. It was quiet; it was the rain that you heard. And Denis had got hold of one of the cricket pads, and he folded it in half, and in half again, although they don’t fold, and put it down as if it belonged to other people.
*   It was me that laughed. It was the vests.
    ~ who_laughed = faced
    ~ told++
    It got out before I’d heard the rest of it. You know how it is, when you’re late coming in to something, and you catch the last word? And there was I with my mouth open, in all that quiet, and she looked at me. She wasn’t angry. I’ve had that look off doctors. It says, now, that one’s got it.
*   Somebody laughed. It came from along behind me, and it stopped.
    ~ who_laughed = released
    I didn’t turn round to see. I was looking along that rail, it had drops hanging underneath, the whole way, and every few seconds one would get too big. You could see which it was going to be.
-   Then people saw to their shoes. I never saw so much attention given to shoes. “Well, we knew that,” somebody said, quite crossly, quite low down. # show: rail

// Seam: who already knew?
*   It was the first I’d heard of it.
    ~ who_knew = held
    I’d had words for it, naturally. We’d all of us had the words since we were six or so, donor, and carer, and complete: they were about on the shelves with everything else, like the Latin. But I’d have sworn to you, that afternoon, that I was hearing a new thing. I can feel where the wood was on my back.
*   I’d known. I had always known it. So had every one of us.
    ~ who_knew = faced
    ~ told += 2
    You tell a child a thing when she’s too young for it, and then you tell her a bit more when she’s still too young. It’s never news. It goes in along with the names of the trees. I believe what shocked us was her saying so, out loud, in front of people, like saying that you could see somebody’s slip.
*   I couldn’t tell you now what I knew, or since when.
    ~ who_knew = released
    I’ve tried going back to the last day that I didn’t. I go down through the years, this class and that class, and it’s like the game about the tap, {hollow: the one we used to play after lights out:|that we had after lights out, the first thing you remember:} whatever age I stop at I’ve known it already for a bit.
-   The only one who hadn’t looked away was Tommy. He’d left off mending. He had his head up, and his mouth a little open, and he was gazing at Miss Lucy with, I can’t call it anything else, relief.

*   I saw that, and I put it away for later.
    ~ tommy++
    {field: It didn’t go with the boy on the field. I’d got him filed, you see, under football.|It was a good ten years till I got it out again.}
*   I looked at him, to be told what face to have.
    ~ tommy++
    {guess_shouting:
    - at_nothing_near: He’d looked like that at the hedge, I thought. But he’d had his eyes shut, at the hedge.
    - else: Everybody generally looked at Ruth for that. I don’t know why it was him I looked at. And he looked round, and saw me, and gave me a small nod, as if we’d been having a conversation.
    }
-   “That’s all, then,” Miss Lucy told us. “I think it’s going off.”

It wasn’t. It came down for another twenty minutes and she stood there the whole time with her back to us, out at the edge, getting wet.

*   I’ve thought such a lot about what she wanted.
    You’d think she would have looked. If you’d gone as far as that you would want to see how it had been taken.
*   Rosalind woke up, and asked if she’d missed tea.
    She never has been told, in so many words, as far as I know. Everyone thought that somebody else would do it. She’d have got it the usual way, in with the trees.
-   You go into a room to tell a man something. I do it for my living. And you’d better know before you’ve got the door shut which one of you it’s for.

// Guess 3: what was Miss Lucy trying to do? Miss Emily answers, in the house by the sea.
*   She wanted to warn us, before it was too late.
    ~ guess_lucy = to_warn
    Too late for what, I’ve never been able to make out; but I’ve seen people run along beside a train.
*   She’d been carrying it, and she wanted to set it down.
    ~ guess_lucy = to_be_rid_of_it
    You can’t blame her. You’d been looking at those faces for years, over the tops of the hurdles. I only say that when you put a thing down in a crowded room you might see who’s under it.
*   She thought that it would toughen us. It was the same as the cold showers.
    ~ guess_lucy = to_harden
    You got it over quickly, she always said, and then you’d glow. I think she truly expected that we’d glow.
-   Denis said it again, walking back. There was some sun, and the grass smoking. He came up alongside me and Ruth, with an empty hand held up flat, and he bent down. “There’s a car come,” he said, to see if he still could. # weather: mist

*   “Thank you, Denis,” said Ruth. “Tell them I’m resting.”
    ~ ruth++
    He was quite happy. He went ahead of us, across all that wet, carrying it in front of him where we could see.
*   I said, “What sort of a car?”
    And Denis stopped. He’d got no idea, you could tell; it was the one part that he had never needed. He stood there in the grass with his hand up, trying to see what sort of car it was.
-   ~ memories++
    -> verge
