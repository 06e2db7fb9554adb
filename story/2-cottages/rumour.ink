// A kitchen full of voices: three years, in two halves and a contradiction; and Rodney's timetable, with Ruth's possible on it in pencil.
// Reads who_knew. Seam: rumour_believed (read again in norfolk, confession, house, fence). Keepsake: a bus timetable.
=== rumour ===
# picture: kitchen
# ambience: stall
# music: none
I was minding the milk, in the farmhouse, one night towards spring, and all nine of us were in. Rodney sat across from Ruth and Tommy, turning over a bus timetable. “Ask them, Rod,” said Chrissie. “They’re too modest to say.” # show: room # show: stove # show: kathy

“It’s what a chap told me,” said Rodney, so Chrissie said it. “If they’re from Hailsham, a boy and a girl can ask for their donations to be put back. They get three years first.” # show: veterans

*   “Would that be three years each?” said Lyle.
    “It’s not for us, love,” said Dawn. They had the calendar out, to find a date to be married on, and she turned over to the next year. You wouldn’t have to rush it, then, she said.
*   “To whom does one apply?” said the Bishop.
    He had the tea towel over his arm. Rodney thought that it was a lady, or at a lady’s. He’d pictured stairs.
*   I looked at Marian, to see if she’d ever heard of it.
    She’d stopped, with a plate under the tap, and shook her head at me.
-   “They’ve got to be truly in love,” said Rodney. “They’ve got to show it.” # show: sink # show: table

“A couple near Thirsk got it, last year,” said Chrissie.

“I heard he’d started his.”

“That was another couple.”

“It was the same name, though, Chris.” And they all looked at Ruth. # show: pair

“Oh, that,” said Ruth. “We don’t talk about it.” She was using the voice.

{who_knew:
- held: I’d stopped stirring. I’d lived with Ruth all my life, and it was as new to me as Miss Lucy was.
- faced: So here was something that we hadn’t always known. Tommy had turned right round to look at Ruth.
- else: I looked at the clock, so as to have it, this time, when I first knew a thing. It was ten to eight.
}

“But how do they tell?” said Chrissie. “If it’s real?”

“We had the jug once,” said Tommy. “Last July. Would they count that?”

*   “What jug?” said Chrissie.
    “It’s a joke of his,” said Ruth. “It isn’t,” said Tommy. Then he did see. He put his hand down on the table by hers, and she moved the salt into it.
*   “It’s what you got when it was over,” said Marian, from the sink.
    ~ ruth++
    She thought she was helping. “For about a week,” said Ruth. “Kath put us right. Didn’t you, Kath?” And Chrissie said how sweet, and wasn’t I with anyone?
*   “It was only because of how I breathe,” said Tommy.
    ~ tommy++
    He told them all of it. Nearly a fortnight, he said, with a jug of water between them. And everyone listened to him breathe. Ruth was smiling, with her mouth shut.
-   // Seam: did she believe it?
*   You’ll ask what I thought about the three years, but that milk was about to boil.
    ~ rumour_believed = released
    It comes up all at once, and you’ve got to have the cloth in your hand. Dawn wanted hers with no skin. By the time I’d asked everyone about sugar they were on to something else.
*   I believed it about the three years. It was like being let off games.
    ~ rumour_believed = held
    You’re in the warm with your note, and it’s other people going by in the wet. I’d given Ruth and Tommy a flat before Chrissie had finished, and I went there to tea. Then I did it over again with me in it, and not to tea.
*   About the three years, I wondered who’d start a thing like that.
    ~ rumour_believed = faced
    ~ told++
    I thought it would be a kind person. They’d be sitting with somebody who’d had the letter, and they’d have to say something, and then it was said.
-   “That isn’t what I brought this for, though,” said Rodney. “I was in Norfolk, Wednesday, at Hemsea, about a tooth. So there was this bench. And there’s an office across from it, all glass, and you’re in it.” He meant Ruth. “Only you’re fifty.”

“It’s your possible!” said Chrissie. That was the person you’d been copied from. They had to be somewhere.

*   Dawn had found hers on a knitting pattern.
    She’d knitted the bolero, and it came up short. “She’s got long arms, mine,” said Dawn, and she held hers out.
*   The Bishop believed that his would have been in touch.
    “At six foot five,” said the Bishop, “one would have been told.” He was the only one who didn’t get up and look.
*   “What’s yours, Kath?” said Tommy.
    ~ told++
    I told him I’d never thought. But I used to look, in the village, at any woman who went back to see that she’d locked her door.
-   Rodney had made notes, in pencil, beside the times. Ruth pulled the timetable across. 12.25, telephones. 12.40, laughs, hand over teeth. 1.10, sandwich, egg.

“I always said an office,” said Ruth. “I said glass.” She never had.

*   “You don’t like egg,” said Tommy.
    “I like it at work,” said Ruth. Everyone laughed, and so did she, and her hand went up and covered her teeth. I’d never seen her do that. “There’s one at ten to nine,” said Tommy, who’d gone on to the buses.
*   “When would you want to go?” said Rodney.
    “There’s no hurry,” said Ruth. Then Lyle said something about egg, and when she laughed her hand went up over her teeth. She’d never done that. “What?” she said to me. I said that her milk was getting cold.
*   I asked if I could see it.
    ~ ruth++
    She kept hold of her corner, so we had to read it together. Rodney said the egg was a guess, and Ruth laughed, and let go to put her hand over her teeth. The last of them was 1.30, looks out. “Out at what?” said Ruth. “At me,” said Rodney. “I waved.”
-   ~ memories++
-> fen
