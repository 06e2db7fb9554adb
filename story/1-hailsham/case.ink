// A present that wasn't one; a zip done up. Seam: case_face (read again in night, couple, gesture, confession, and at the fence). Keepsake: a pencil case.
=== case ===
# picture: dormitory
# ambience: far-playing-field
# music: none
I’ll say first what there was to be said for Ruth{not hollow && not field && not sale && not gallery && not tape:, whose bed was over the way from mine, and who’d picked me for a friend}. It’s a good deal, and at the time nobody asked me for it.

None of us had ever had a present. They were in books, and people said you shouldn’t have. # show: room # show: beds

*   She never told a lie. I’ve been through every word, and added up.
    She left gaps, that was all she did, and they were such comfortable gaps that people put things in them. I had it wrapped in tissue, when I pictured it, and Marian had a card.
*   It was a present to all of us, really. Nobody thinks of that.
    ~ ruth++
    A guardian could be in a shop, then, on a Saturday, with her basket full, and one of our names might come into her head. There wasn’t a girl in that dormitory who didn’t sleep better for it.
*   She was still nine, for one thing, and she minded.
    Three of us had gone into double figures since Easter, and been rather grand about it. All you can be, at nine, is interesting, and she’d been that, without a day off, the whole of the summer term.
-   This was a pencil case, green, meant for crocodile, and the zip went round three sides. She had it on her desk one Monday in June, over at the edge, and Marian asked her where she’d got it. # ambience: classroom

*   “I’m not really supposed to say,” said Ruth.
    And she looked out of the window. I don’t say she looked at anything. But Miss Geraldine was out there on the gravel, pulling up some little one’s socks.
*   “Oh, that,” said Ruth. “It’s just somebody thought I might like it.”
    Then Miss Geraldine came in with the register, and Ruth put it away under the lid, slowly enough for the back row.
*   Ruth didn’t answer. She got on with her sums.
    It was Marian who said Miss Geraldine. She said it for a joke, because whoever else was there? And Ruth said, “Ssh.” That’s all there ever was to it, that one “Ssh”.
-   By bed-time Miss Geraldine{not met_geraldine && not hollow && not field:, who had plaits and was everybody’s favourite,} had gone into town for it specially, and it had taken her two buses. People were so nice. Bridget T. offered to sharpen everything in it. # wait: 1
    ~ met_geraldine = true

Only Ruth never did it up. She’d stop the zip at the last bend, an inch short, with the ends of her pencils looking out. We thought it was style. By the Friday there was hardly a closed one in our year, and rubbers all down the stairs.

But I’d had that case in my own hand, at the Sale in March{not sale && not tape:, where they let us buy things off a trestle}, for two tokens, and Mr Pask{not hollow.the_laundry_and_the_coal && not sale.hanger && not gallery && tape_origin != held:, the caretaker,} had watched me tugging. “She sticks,” he said. He had a stub of candle for it. “You want to lift her, at the bend, and over. Like an old lady at a kerb.” So nobody had given it to Ruth. She’d bought it, after I put it down.

*   I’d wanted it myself, you see. I’d better put that in.
    ~ told++
    I only had one token left. I hid it behind a toast rack, and went to borrow the other, and when I got back there was the toast rack. So it may only have been the crocodile that I was so upset about.
*   I kept it to myself for ten days, and was very polite.
    After you, I said, and passed her things. I let her have my turn at the window seat. On the ninth day she asked if I was sickening for something.
-   Then it’s the Thursday of the week after, and we’re in the passage, in pairs, going to painting, and Ruth’s my partner.

“You’ll lose your pencils,” I said. And I took it out from under her arm, quite kindly, and did it up, with a lift at the bend, and over, right to the end. # hear: zip

*   “There,” I said. “She only wants lifting.”
    I said she. I hadn’t planned to. Only one person would call a thing like that she.
*   I said, “Mr Pask does it with a candle.”
    I said it low, to be considerate. “A what?” said Marian, in front, who could hear a toffee. “A camel,” I told her, and she told Rosalind that we’d be doing camels.
*   (shut) I didn’t say anything. I gave it back to her, shut.
    If Miss Emily{not hollow.inside.pears && not sale.the_spirit_level.bubble && not gallery:, our head,} had been coming along that passage she’d have said, “That was helpful, Kathy.”
-   She looked at the zip. Then she looked at me. # wait: 1

// Seam: what did she see in Ruth's face? It may be amended later.
*   Ruth was making sure she’d remember who it was that did it.
    ~ case_face = faced
    ~ told++
    She looked me over, and then she smiled. “Aren’t you good with your hands, Kath?” said Ruth. It wasn’t nasty. I’d sooner it had been.
*   Ruth’s face was, I don’t think I’ve told you this, but that zip was solid brass.
    ~ case_face = released
    There was still some candle in the bend, that you could have got at with a pin. I had a bag mended at Sleaford and he’d put a nylon one in, and he told me I’d never know the difference. I said to him, have you ever had to look at one?
*   Ruth looked like a child in a shop who’s lost hold of somebody’s hand.
    ~ case_face = held
    ~ ruth++
    They don’t cry, the first minute. They keep quite still and look along all the hands there are, at that height, for the one. Mine was the nearest. I had it half out, I’m sure I did. But I was so taken up with how well I’d done the bend that we’d gone in, and got our aprons on, before I knew what I had it out for.
-   I’d have said sorry, only that would have been telling her it all over again. So I did this.

*   I told Marian I’d seen the paper it came in, in Miss Geraldine’s basket.
    It was in the wash-room, with Ruth two basins down. “What sort of paper?” said Marian, and I said blue. “Silver,” said Ruth, to the tap. “And there was a ribbon, but I had to give that back.”
*   I told Ruth it was another one I’d meant, a brown one.
    She was doing up her pyjamas, and she went on until she’d reached the top. “Brown,” said Ruth. “I expect it would be.” And a long time after lights out, really cross, she said, “You can have it Tuesdays.” I did have it. I used to give it her back with an inch left open.
*   I left mine open too, after that, by an inch.
    ~ ruth++
    Mine was only felt, and had never stuck in its life. I set it out along the edge of my desk. And Ruth, on her way to the sharpener, not even slowing down, put out a finger and did it up.
-   It was Marian who couldn’t stand it, in the end. We’d hardly sat down when her hand went up. “Miss Geraldine,” she said, “you know that pencil case of Ruth’s?”

“Of course I do, dear,” said Miss Geraldine, who couldn’t bear us to think that she’d forgotten something.

*   “It was so kind of you,” I said.
    Ruth had both hands flat on her desk and she didn’t turn her head. Miss Geraldine said that it was nothing. And she caught me up on the stairs that night, and asked me, privately, did I think that Ruth truly liked it?
*   I looked at Miss Geraldine.
    She looked round at us, and we looked at her, so pleased with her, every desk, and I could tell she was going back over the year to find when it was that she’d been so good.
*   Ruth asked if she could please be excused.
    When she came back her felt-tips had been put in order, light to dark, and someone had lent her the good ruler. I pushed my answers across. She copied them, down to the last one, and that she changed.
-   ~ memories++
    -> verge
