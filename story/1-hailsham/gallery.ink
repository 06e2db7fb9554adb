// Madame, and the leaves. Seam: leaves (read again in night, ruthroom, house, fence). Guess: flinch. Keepsake: a pressed leaf.
=== gallery ===
# picture: drive
# ambience: fields
# music: none
It was two tokens to get into the Gallery, or so we’d decided, and shut Mondays. {not sale && not tape:Tokens were what we had for money. }If you had something of your own hanging there you went in free. # show: house

*   (asked) When did they bring them back? {field || sale:Tommy|A boy called Tommy} wanted to know.
    ~ tommy++
    The pictures, he meant, and my jug. He hadn’t got any in himself. It didn’t work like that, we told him. “What does it work like?” said Tommy, and somebody gave him a push.
*   I had something in there myself. It was a jug.
    It had a chip, and I’d done the chip. I used to think of it after lights out, on its shelf there, with the shutters closed. Ruth had two pictures in, and said you stopped noticing.
-   None of us had been. We only had Madame, who came four times a year in a small grey car and took away the best of what we’d made. # show: hill # show: car

~ met_madame = true
{tape:
    {
    - madame_at_door ? held: This was three years before the landing. I’ve been over it for tears since, and she’d a bit of a cold.
    - madame_at_door ? faced: This was three years before the landing. She’d got the look already, but there were seven of us to share it.
    - else: This was three years before the landing, and out of doors, and I still get no further up than her chin.
    }
- else: It’s the under side of her face I know, because she carried it rather high.
}
She hardly ever spoke, and we’d collected it. Marian had once had “Mind” from her. Bridget T. had “Oh, are you”, and a boy with a gate had “No, I can.” What we wanted, {hollow || field || tape || case || sale:Ruth|my friend Ruth} and I and five others, was a whole thank you, both words, said to a person.

*   “She doesn’t like us,” said Arthur H.
    “She doesn’t know us,” said Ruth. “She’s only ever seen our pictures.” It was nearly all sunsets, what she’d had of us.
*   Bridget said perhaps she’d got false teeth, and didn’t like to risk it.
    Ruth said you could thank people perfectly well with your mouth shut, you did it with the eyes. So we voted on whether eyes would count, and they didn’t, five to two.
*   I’d have left her alone, myself. I said so, too.
    Perhaps she was shy, I said. “That’s what we’re saying, Kath,” said Ruth, very patiently, and they all looked at me.
-   So she’d have to be given something. We were nine, in the dry year, and the leaves were down by the end of August, so crisp you could hardly carry one. Somebody said, a leaf each. # show: leaves

// Seam: whose idea? Ruth has her own version, in her room, years on.
*   Marian took the credit for the leaves, years later, and Bridget T. took the blame.
    ~ leaves = released
    They’d either of them have done as much for the weather. We kept them in a shoe box, on cotton wool, not touching, and on the lid someone had put This Way Up in blue felt-tip, and when you opened it the smell was still mainly shoes.
*   I thought of the leaves, and I let it go about that Ruth had.
    ~ leaves = faced
    I said it to her back, in the bathroom, with both taps on. At breakfast she told the table that it had come to her in the night, and I passed somebody the marmalade. If it went well I could always say, and if it went badly it was Ruth’s.
*   Giving Madame a leaf each was Ruth’s idea, from start to finish.
    ~ leaves = held
    It should be something we hadn’t made, she said, or Madame might go and like one best. And she must be able to throw it away, once she was round the bend. You see what Ruth had done. She’d got into that car, and sat in it.
-   We practised for a week, on the pavilion steps. Arthur H., who could do anybody, came down as Madame, in a tablecloth. We held our leaves out to him, and he put both hands in the air, by his ears.

“That’s silly,” said Ruth. “Nobody would do that.”

“She does,” said Arthur. “I went to give her her glove.”

*   So we had the tablecloth off him, and gave it to Denis W.
    “For me?” said Denis. “But it’s your best one.” He took forty-one that week, off six people, and was overcome every time.
*   Ruth said in that case she’d be Madame herself.
    ~ ruth++
    She looked at your leaf before she looked at you, and found what there was about it. “It’s got burnt, along here,” she told Rosalind. “You knew I’d want that one.” And Rosalind asked if she could see it again.
*   I said shouldn’t we have one turn with the hands up?
    ~ told++
    “In case of what?” said Ruth. Arthur still had his in the air, to make his point, and they’d begun to shake. And I said no, in case of nothing, and he was told that he could put them down.
-   On the day, Mr Pask{not hollow.the_laundry_and_the_coal && not sale.hanger && not case && tape_origin != held:, the caretaker,} came out at the front, backwards, with the big flat case, and then Madame, with the car key ready. We were at the foot of the steps, and me one up, for want of room. “Good afternoon, Madame,” we said, the seven of us, and we held them out to her. # show: children # show: kathy

And she put up her hands. # show: madame

*   I looked along at Arthur.
    I’d thought he’d be pleased. He was staring at her as though she’d come out in his coat, and he’d closed one of his hands, and you could hear the leaf.
*   “Stick ’em up,” said Marian. It was only nerves.
    You could see Ruth decide that it hadn’t happened. She went up one step nearer with her leaf and said, “Good afternoon, Madame,” over again, by herself, as if we’d only just come round the corner.
*   Bridget thought that perhaps she hadn’t seen hers.
    She stood up on her toes and got it as high as it would go. “It’s for you,” said Bridget. “You don’t have to do anything.”
-   I was the nearest. I’d not been breathing, on account of my leaf, and then I had to, and she felt it. Her arm went hard, I saw it go, from the hand the whole way up, and the cloth pull.

Then she looked down. I’ve tried to have it from where she was.

// Guess 2: what did she see when she looked down at us? Answered by Madame, in the house by the sea.
*   She saw children, and I think she’d managed not to until then.
    ~ guess_flinch = of_children
    It’s the partings. I had some carol singers below me once, on the stairs at Ripley, and that’s all they are from there, white partings that they’ve done without a mirror.
*   She saw something you might catch.
    ~ guess_flinch = of_catching_it
    There are some at the centres, who only do the floors, that hand you a thing by its very edge. You start taking it by the other edge, to make it easier for them.
*   She wasn’t seeing anything. She wanted a place to put her foot.
    ~ guess_flinch = of_nothing_at_all
    I’ve gone the length of a day room with six people calling me, and I’d been looking at the door.
-   “It’s very,” said Madame.

We waited. I do believe she meant to go on.

“It is very kind of you all,” said Miss Emily, {not hollow.inside.pears && not sale.the_spirit_level.bubble && not case.shut:who was our head, }out of the hall behind her, “and now you will stand to one side, and let Madame begin her drive.”

We laid them down on the gravel, each in front of our own shoes. The car went over most of them, turning, and mine I peeled up whole, with the tyre across it in a sort of plait. # hear: car-door

{leaves:
- held: Ruth got up on the steps. She said it had been her idea, and a bad one, and we weren’t to go on at Arthur.
- faced: “Well, it was Ruth’s idea,” said Marian. And Ruth looked across at me, and waited, and I said, “Was that the bell?”
- else: Rosalind wanted to know whose idea it had been, and no one could think. Somebody had a vole in the shoe box by the Friday.
}

*   Arthur made it half a thank you. He wouldn’t say any more about it.
    “Very” was hers, and “kind” was Miss Emily’s, so it came to a fourteenth each. At supper he did them Mr Pask going backwards, and the boiler, and it was two years before he’d do Madame, and then it was just the walk.
*   Then {field || sale || gallery.asked:Tommy|a boy called Tommy} came round the side and asked what we’d given her.
    ~ tommy++
    “Leaves,” I said. He’d only wondered because she’d stopped. She was up at the second bend, with the engine going. “She’s thinking of the rest of it,” Rosalind said. We gave her about as long as a grace, and then we heard her change gear.
-   ~ memories++
    -> verge
