// The pavilion, rain, and what Miss Lucy says. Seams: who_laughed (read again in field_again, night), who_knew (verge, night).
// Guess: lucy. Keepsake: a wet rail.
=== rain ===
# picture: pavilion
# ambience: rain-on-roof
# light: rain
# weather: rain
It was hockey, and then it was so dark that Bridget T. hit herself on the foot, and then we were all running. A dozen of us got as far as the pavilion, where there’s a rail along the front. The rest had gone for the bicycle shed, and you could hear them over there, cheering. # show: boards # show: rain

*   We were fifteen. We were very silly, that term.
    People went about with their collars up and had opinions about soup.
*   I got my back against the boards, and my knees up.
    It’s the best place I know of, under a roof that’s as loud as that. I had Rosalind asleep against me, or pretending, and nobody could say a thing to you unless they truly meant it.
*   It was coming down the steps, the ones we used to sit on.
    We’d watched the football from there, that other time. Now if you leaned out to look at them you got it on the back of your neck.
-   Ruth had the good bench, and Tommy was on the floor mending a hockey stick, with tape that he’d had to take off another one. He hadn’t gone off for two years and more, that anyone knew. # show: children # show: kathy # show: field

{
- lost && wrong_tape == faced: Ruth had thrown me her towel when I came in, over everyone, and she watched until I’d used it.
- lost: Ruth had thrown me her towel when I came in, looking somewhere else.
}
It was Denis W. who started it. You’ll have had Denis from me already, and I expect you’ve forgotten him. People did, and that was what he was going to put right.

“I don’t want to be the main one,” Denis said. He had to shout it. “I’d just want to be the one who comes in. With a tray, or something. He comes in and he says, there’s a car come, sir, and they all look round.”

*   “And what do you do then?” somebody asked him.
    “You go out again,” said Denis. “But they know that you’re there. You could be in the next room all the time, for the whole of the rest of it.” He had thought about what he would be doing in the next room.
*   I could just see him. He’d have been good.
    Miss Geraldine had let him read out the notices once, and they’d been listened to in a way that notices aren’t.
*   Ruth told him to show us.
    ~ ruth++
    So he went off to the end, in all that noise, and turned round, and waited. And he came in. He had a goalie’s pad across his arm. He came up between the benches in no hurry at all, and bent down to Ruth’s ear, and you saw him say it. And Ruth, and I’ve always liked her for this, put her hand up to her throat as if she was wearing pearls.
-   Miss Lucy was over by the rail. {met_lucy:You’ll remember the netball. She|You’ve not had her from me yet. She took us for games, with a whistle. She was wide and brown, and she} ran everywhere with her elbows in. If you were bleeding she told you so as though you’d won it. And she had turned round from the rain, and got hold of that rail behind her with both her hands. # show: lucy
~ met_lucy = true

*   I saw her hands before I saw the rest.
    They’d gone white, along the tops. She’d been hauling us over things for years, by our belts, with those.
    -> what_she_said
*   I thought that she was going to be sick.
    There was a bucket in view, and I had actually got one foot under me. It was always me they’d ask for.
    -> what_she_said
*   I’ll say it faster than she did, and get to the vests. # soften: death, medical
    Denis wouldn’t be carrying any trays, she told him, because we were kept well so that they could take what they needed out of us, one thing at a time, for other people, and we’d be young still when it was finished, and she wanted everyone in a vest. # hear: thunder
    -> when_she_had_done
*   You know what it was she told us. I needn’t go over it to you. # round: medical, death
    You could say it to me. They’d take what they needed out of us, one thing at a time, and there’d be no trays for Denis, or for anyone. It was the first time we’d had it from a person, out loud. Then she said that she wanted everyone in a vest. # hear: thunder
    -> when_she_had_done

= what_she_said
“Denis,” she said. # wait: 1

She didn’t shout. She had a voice that was made for fields.

“Denis, you won’t be carrying any trays. I can’t stand here and go on hearing it. You’re kept well, here, because you’ll be wanted. When you’re grown they’ll take what they need out of you, one thing at a time, for other people, and you’ll be young still when they’ve finished. It’s what the milk’s for. It’s what you’re all for, and you’d better have it from somebody.” She looked round at us. “So I want everyone in a vest,” said Miss Lucy. # hear: thunder
-> when_she_had_done

= when_she_had_done
// Seam: who laughed?
*   Somebody laughed. It came from along behind me, and it stopped.
    ~ who_laughed = released
    I didn’t turn round. I was looking along that rail, it had drops hanging underneath, the whole way, and every few seconds one would get too big. You could see which it was going to be.
*   Nobody laughed, whatever you may be told.
    ~ who_laughed = held
    I’ve heard that somebody did from people who weren’t even there. There was only the roof, and Denis had got hold of one of the big pads and he was trying to fold it.
*   It was me that laughed. It was the vests.
    ~ who_laughed = faced
    ~ told++
    It got out before the first part had got in. And there was I with my mouth open, in all that quiet, and she looked at me. She wasn’t angry. I’ve had that look off doctors since.
-   {who_laughed == faced:They all looked away from me, and saw to their shoes.|Then people saw to their shoes.} “Is it still double maths?” somebody said, quite low down. # show: rail

// Seam: who already knew?
*   I’d known. I had always known it. So had every one of us.
    ~ who_knew = faced
    ~ told += 2
    I can’t think who told me. You knew which stair was loose, you’d never been shown it and you never trod there. I believe what shocked us was her saying so, out loud, in front of people.
*   What I knew already, and since when, I’ve never got to the bottom of.
    ~ who_knew = released
    I’ve tried going back to the last day that I didn’t know. I go down through the years, this class and that class, and whatever age I stop at I’ve known it already for a bit.
*   It was the first I’d heard of it.
    ~ who_knew = held
    We’d all of us had the words since we were six or so, donor, and carer, and complete. They were about on the shelves with everything else, like the Latin. But I’d have sworn to you, that afternoon, that I was hearing a new thing.
-   The one person who hadn’t looked away was Tommy. He had his head up, and his mouth a little open, and he was gazing at Miss Lucy with, I can’t call it anything else, relief. # show: children

*   I saw that, and I put it away for later.
    ~ tommy++
    It didn’t go with the boy on the field, and I’d got him explained.
*   “What?” I said to him, under the noise of the roof.
    ~ tommy++
    “Nothing,” said Tommy. “I’d just never had it all in one go.” Then he told me I was sitting on his tape.
*   I looked at him, as I didn’t know what we were doing.
    ~ tommy++
    {guess_shouting:
    - at_nothing_near: All I’d had of him from the steps, that day on the field, was the back of his head. It might have been this he’d had on the front.
    - else: Everybody generally looked at Ruth for that. And he looked round, and saw me, and gave me a small nod, as if we’d been having a conversation.
    }
-   “That’s all,” said Miss Lucy. She looked about for her whistle, which was round her neck, and then she began to count the sticks.

*   She counted them twice, I can tell you that.
    There were twelve, and there were twelve of us. She said so out loud, and it was left to Rosalind, who’d just woken up, to ask if she’d missed tea.
*   She never looked to see how we’d taken it.
    But she’d never been one for that, she’d have you over the horse and be putting out the mats for the next person.
*   It was Denis who went over and helped her.
    He held them up for her one at a time, the right way round, and took each of them back. So he was the one person she did have to look at.
-   I go into rooms to tell people things, it’s my living, and I’ve come at what she was after from most sides.

// Guess 3: what was Miss Lucy trying to do? Miss Emily answers, in the house by the sea.
*   She wanted us to have had it from a friend.
    ~ guess_lucy = as_a_friend
    It would have come from somebody. I’ve handed a man his letter that wasn’t mine to hand. I asked for it, because the other girl had cold hands.
*   She’d been carrying it, and she wanted to set it down.
    ~ guess_lucy = to_be_rid_of_it
    You could see her arms were easier, once she had. She’d been looking at those faces for years, over the tops of the hurdles.
*   She thought that it would toughen us. It was the same as the cold showers.
    ~ guess_lucy = to_harden
    You got it over quickly, she always said, and then you’d glow. I think she truly expected that we’d glow.
-   It stopped in the end, and we walked back, with the grass smoking. Denis came up alongside me and Ruth, with an empty hand held up flat, and he bent down. “There’s a car come,” he said. # weather: mist

*   “Thank you, Denis,” said Ruth. “Tell them I’m resting.”
    ~ ruth++
    He was quite happy. He went ahead of us, across all that wet, carrying it in front of him where we could see.
*   I said, “What sort of a car?”
    And Denis stopped. He’d got no idea, you could tell. It was the one part that he had never needed. He stood there in the grass with his hand up, trying to see what sort of car it was.
-   ~ memories++
    -> verge
