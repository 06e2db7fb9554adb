// Madame, and the leaves. Seam: leaves (read again in night, ruthroom, house, fence). Guess: flinch. Keepsake: a pressed leaf.
=== gallery ===
# picture: none
# ambience: fields
# music: none
It was two tokens to get into the Gallery, or so we’d decided, and shut Mondays. {not sale && not tape:Tokens were what we had for money. }If you had something of your own hanging there you went in free.

*   (door) Arthur H. could do you the man on the door.
    He’d lost an arm, this man, and tore your ticket with his teeth. He could do anybody, Arthur. You’d be feeling in your pocket for the two tokens, and then he stopped, and it was only a boy in a corridor with his arm up his jersey.
*   When did they bring them back? {field:Tommy|A boy called Tommy} wanted to know.
    ~ tommy++
    The pictures, he meant. He hadn’t got any in. But he’d watched a good many go up the road. It didn’t work like that, we told him. “What does it work like?” said Tommy, and somebody gave him a push.
*   I had something in there myself. It was a jug.
    It had a chip, and I’d done the chip. I used to think of it after lights out, on its nail, with the shutters closed. Ruth had two in, and said you stopped noticing.
-   None of us had been. We only had Madame, who came four times a year in a small grey car and took away the best of what we’d made, to hang there.

~ met_madame = true
{tape:
    {
    - madame_at_door ? held: You’ve met her already, in tears, on a landing. I don’t take one of them back, but this was two years before.
    - madame_at_door ? faced: You’ve met her already, and how she looked at people who leave things running. This was two years before, and there were seven of us to share it.
    - else: You’ve met her already, what there was of her. This was two years before, out of doors, in broad daylight, and I don’t promise you any more of her face.
    }
- else: All I can do you of her face is the under side, because she carried it rather high.
}
She hardly ever spoke, and we had it all collected. Marian had once had “Mind” from her. Bridget T. had “Oh, are you”, and a boy with a gate had “No, I can.” What we wanted, {hollow || field || tape || case || sale:Ruth|my friend Ruth} and I and five others, was a whole thank you, both words, said to a person.

*   “She doesn’t like us,” said Arthur H.
    “She doesn’t know us,” said Ruth. “She’s only ever seen our pictures.” And you could feel that go round. It was all jugs and sunsets, what she’d had of us.
*   Bridget said perhaps she’d got false teeth, and didn’t like to risk it.
    Ruth said you could thank people perfectly well with your mouth shut, you did it with the eyes. So we had to vote on whether eyes would count, and they didn’t, five to two.
*   I’d have left her alone, myself. I said so, too.
    I said that perhaps she was shy. “That’s what we’re saying, Kath,” said Ruth, very patiently, and they all looked at me.
-   So she’d have to be given something. We were nine, in the dry year, and the leaves were down by the end of August, so crisp you could hardly carry one.

// Seam: whose idea? Ruth has her own version, in her room, years on.
*   Marian took the credit for the leaves, years later, and Bridget T. took the blame.
    ~ leaves = released
    They’d either of them have done as much for the weather. We kept the leaves in a shoe box, on cotton wool, not touching, and on the lid someone had put This Way Up in blue felt-tip, and an arrow, and when you opened it the smell was shoes, still, mainly.
*   I thought of the leaves, and I let it go about that Ruth had.
    ~ leaves = faced
    I said it to her back, in the bathroom, with both taps on. At breakfast she told the table that it had come to her in the night, and I passed somebody the marmalade. She didn’t take it off me. If it went well I could always say, and if it went badly it was Ruth’s.
*   Giving Madame a leaf each was Ruth’s idea, from start to finish.
    ~ leaves = held
    It should be something we hadn’t made, she said, or Madame might go and like one best. And she must be able to throw it away, once she was round the bend. You see what Ruth had done. She’d got into that car, and sat in it. Nobody I’ve met since could do that as she could.
-   We practised for a week, on the pavilion steps, and somebody had to be Madame. <>
{gallery.door:Arthur|Arthur H., who could do anybody,} came down first, in a tablecloth. We held our leaves out to him, and he put his hands in the air, the pair of them, by his ears.

“That’s silly,” said Ruth. “Nobody would do that.”

“She does it. I went to give her her glove.”

“Do it properly, Arthur.”

“That is properly.”

*   So we had the tablecloth off him, and gave it to Denis W.
    “For me?” said Denis. “But it’s your best one.” He took forty-one that week, off six people, and was overcome every time.
*   Ruth said in that case she’d be Madame herself.
    ~ ruth++
    She looked at your leaf before she looked at you, and found what there was about it. “It’s got burnt, along here,” she told Rosalind. “You knew I’d want that one.” And Rosalind asked if she could see it again.
*   I said shouldn’t we have one turn with the hands up?
    ~ told++
    In case, I said. “In case of what?” said Ruth. Arthur still had his in the air, to make his point, and they’d begun to shake. And I said no, in case of nothing, and he was told that he could put them down.
-   On the day, Mr Pask{not hollow && not sale && not case && not tape:, the caretaker,} came out at the front, backwards, with the big flat case, and then Madame, with the car key ready. We were at the foot of the steps, and me one up, for want of room.

“Good afternoon, Madame,” we said, the seven of us, and we held them out to her.

And she put up her hands.

*   I looked along at Arthur.
    I’d thought he’d be pleased. He was staring at her as though she’d come out in his coat, and he’d closed one of his hands, and you could hear the leaf.
*   “Stick ’em up,” said Marian. It was only nerves.
    You could see Ruth decide that it hadn’t happened. She went up one step nearer with her leaf and said, “Good afternoon, Madame,” over again, by herself, as if we’d just that minute come round the corner.
*   Bridget thought that perhaps she hadn’t seen hers.
    She stood up on her toes and got it as high as it would go. “It’s for you,” said Bridget. “You don’t have to do anything.”
-   I was the nearest, and her arm had gone up past my face. I’d not been breathing, on account of my leaf. Then I had to, and she felt it. Her arm went hard. I saw it go, from the hand the whole way up, and the cloth pull. {field:Tommy’s went like that, the next year, out on the field. But Tommy didn’t know there was anybody there.}

Then she looked down. I’ve tried to have it from where she was.

// Guess 2: what did she see when she looked down at us? Answered by Madame, in the house by the sea.
*   She saw children, and I think she’d managed not to until then.
    ~ guess_flinch = of_children
    It’s the partings. I had some carol singers below me once, on the stairs at Ripley, and from there that’s all they are, a lot of crooked white partings where they’ve done it themselves without a mirror.
*   She saw something you might catch.
    ~ guess_flinch = of_catching_it
    There are some at the centres, among the ones who only do the floors, that hand you a thing by its very edge. You find you’ve started taking it by the other edge, to make it easier for them.
*   She wasn’t seeing anything. She wanted a place to put her foot.
    ~ guess_flinch = of_nothing_at_all
    I’ve gone the length of a day room with six people calling me, and afterwards I couldn’t have said who was in it. I’d been looking at the door.
-   “It’s very,” said Madame.

We waited. I do believe she meant to go on.

“It is very kind of you all,” said Miss Emily, {not hollow:who was our head, }out of the hall behind her, “and now you will stand to one side, and let Madame begin her drive.”

We laid them down on the gravel, each in front of our own shoes. The car went over most of them, turning, and mine I peeled up quite whole, with the tyre across it in a sort of plait. # hear: car-door

{leaves:
- held: Ruth got up on the steps. She said it had been her idea, and a bad one, and we weren’t to go on at Arthur.
- faced: “Well, it was Ruth’s idea,” said Marian. And Ruth looked across at me, and waited, and I said, “Was that the bell?”
- else: Rosalind wanted to know whose idea it had been. No one could think, that day. Somebody had a vole in the shoe box by the Friday.
}

*   I tried it in bed that night, with my own arm.
    ~ told++
    I got hold of it with the other hand, and thought of things. I did wasps. I did the dentist. Any arm will go, for a second. I couldn’t find what you’d need to think of, to keep it like that down four steps and over to a car.
*   Arthur made it half a thank you. He wouldn’t say any more about it.
    “Very” was hers, and “kind” was Miss Emily’s, so it came to a fourteenth each. They wanted him to do her, at supper. He did them Mr Pask going backwards, and he did the boiler, and it was two years before he’d do Madame for people, and then it was just the walk.
*   Then Tommy came round the side and asked what we’d given her.
    ~ tommy++
    “Leaves,” I said. He’d only wondered because she’d stopped. She was up at the second bend, with the engine going, where she must have thought the hedge hid her. Nobody got out. “She’s thinking of the rest of it,” Rosalind said. We gave her about as long as a grace, and then we heard her change gear, and she went on up to the top.
-   ~ memories++
    -> verge
