// Tommy’s picture of a boat stuck fast in the pond, and a class that could only say what it liked. Told only when tommy is above ruth.
// Seam: boat_stuck (amendable; read again in animals, boat, the fence). Reads walked_out. Keepsake: the drawing.
=== boatdrawing ===
# picture: classroom
# ambience: classroom
# music: none
Miss Geraldine had one rule, for painting. {not met_geraldine:She was the kind one, who was always looking for something she’d got in her hand. }When the pictures were up we went round the room, and you said, I like, and then what you liked, and nothing else, and whoever’s it was said thank you. She’d brought it in because of Arthur H. # show: room # show: class
~ met_geraldine = true

*   I’ve sat through meetings that could do with it.
    I tried it once on a ward sister, about her new rota. I said I liked the colours. She’s used it ever since.
*   He’d told Bridget that her horse had been shut in a door.
    It did look like that. I expect it’s why Miss Geraldine needed a rule.
*   You’d be amazed what people can like.
    They liked the paper. They liked where you’d put your name. Colin, with the caliper, liked all of it, and was asked to look harder.
-   We’d have been ten, and the last picture but one was Tommy’s. He’d painted a boat in the pond, leaning, with one seat and nobody on it. A rope went off the edge of the paper. The water was blue, done with a ruler, and every line of it ended a finger short of the boat, all the way round.

*   That was so the colours shouldn’t run. I’d watched him do it.
    ~ tommy++
    He’d sat with the blue on his brush, waiting for the boat to be dry, and when the bell went he was waiting still.
*   It was a babyish sort of boat, and there’s no use saying it wasn’t.
    The rest of us could do you a jug, by then, with a light side and a dark side.
*   I looked to see what was holding it up.
    You felt there was a root there, or a bank, that he’d thought it would be rude to put in.
-   “I like the blue,” said Ruth, who went first. “There’s such a lot of it.”

“Thank you,” said Tommy.

Then it was Rosalind, who’d come in late and never meant anything unkind, and what she liked was the iron. “Which is the iron, dear?” said Miss Geraldine. And Rosalind went up and showed her.

*   After that it was Arthur’s turn.
    “I like the slipper,” said Arthur H., so nicely. You could feel the whole room see how it was done. Nigel liked the half a lemon. “Thank you,” said Tommy, and looked at it again. Miss Geraldine opened her mouth. But it was her rule, and they weren’t breaking it.
    -> my_turn
*   After that they all liked something.
    They liked the pie, and the bath, and someone liked the tooth. Marian liked the cradle but she said she’d have liked a baby. “Thank you,” said Tommy. “Thank you.” Miss Geraldine wrote it all down in her book, and pressed so hard that it tore.
    -> my_turn
*   I won’t tell you everything they found in that boat. # round: bullying
    They kept to the rule, all round the room, and were as unkind as you can be inside it, and I had my turn along with the rest. He said thank you to each of us.
    -> at_the_end

= my_turn
“Kathy?” said Miss Geraldine.

*   I said that I liked the rope.
    ~ tommy++
    “What’s it tied to?” said Arthur H. Tommy turned round in his chair and pointed, out past where the paper ended, along the wall, at about the fire bell.
*   I said, “I like the boat,” and that was what set them off.
    They thought I’d kept my face the best of anyone, and Arthur H. got up and bowed to me. Tommy was laughing as well, a bit, and I’ve never known which way he took it.
*   I said I liked the boot.
    ~ told++
    I’d thought of it early on, and been afraid all round the room that somebody would take it. Tommy sat in front of me. “Thank you, Kath,” he said, to the wall.
-   -> at_the_end

= at_the_end
He didn’t go off.
{
- walked_out ? held: I’d got my feet under me, in case it had to be me again. I had a clean shirt on.
- walked_out ? faced: I’d planned how I would go to him, between the tables, and who’d have to move their chair.
- else: I was holding on to the table, I noticed.
}

Miss Geraldine always asked the same thing at the end. “And what would you do another time, Tommy?”

“I’d put where they’d tried,” said Tommy.

“Where who’d tried, dear?”

“Whoever it was,” said Tommy. He’d got quite cross. “I’d do some marks.” He went up and showed her, with his finger, in the white part. “It’s stuck.”

“I can see that it’s stuck,” said Miss Geraldine.

*   There were nineteen people in that room, and no one asked him why.
    You couldn’t have, by the rule. You’d have had to say you liked it stuck. Miss Geraldine put down “marks” in her book.
*   Ruth put her hand up again. She liked it being stuck, she said.
    ~ ruth++
    “You’ve had yours, dear,” said Miss Geraldine. Ruth knew that, she’d only thought of it since.
*   I did mean to ask him why it was.
    In the corridor he got in first, and asked me if I thought that an iron would float, and by the time we’d settled that it was French.
-   They were left up until the Friday.

// Seam: what became of the drawing?
*   Tommy’s boat blew out of the window, Ruth always said. I only had it from her.
    ~ boat_stuck = released
    It went over the boiler house, according to Ruth, the right way up. I sat by that bit of wall for two years. It had his four pinholes, and I used to put the end of a compass in them, during geography. They were all different depths.
*   Tommy gave me his boat. He’d folded it in eight, so no one would see.
    ~ boat_stuck = held
    ~ tommy++
    “You needn’t put it up,” he said. I had it in my drawer for years, under the lining, and it wore through along the folds, so then you had to lay it on the bed in bits, and there was always one that you’d think you’d lost.
*   I took Tommy’s boat down and put it in the stove. It was to spare him.
    ~ boat_stuck = faced
    I’d heard that Arthur was going to paint in an ironing board. So I went up in break. Tommy came in after, and he looked at the wall, and on the floor under it, and along behind the cupboard. “You haven’t seen a boat, have you?” he asked me. I said, no, when did he have it last?
-   But I’ve left us sitting there, with one more to go. Bridget T.’s was a jug, and we liked the handle.
~ memories++
-> verge
