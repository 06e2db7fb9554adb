// One winter Tuesday at the Cottages, by the clock: nine people outside a house with nobody in it.
// Reads looked_back, first_day, let_in (when game is told), leaving.one_over. Seam: who_knocked (read again in gesture, form, ruthroom, fence). Keepsake: a boot.
=== cottages ===
# picture: none
# ambience: fields
# music: none
By twenty to eight all nine of us were outside the farmhouse, in the cold, and Dawn had the loaf inside her coat to stop it freezing. I’ll give you a Tuesday, our first winter at the Cottages. Four of us were from Hailsham, just sixteen, and five had been there longer, and were called the veterans.

The farm had failed with pigs, and then with mushrooms. We slept in the sheds, each with a gas heater. The only stove was in that kitchen, and nobody lived there, but the veterans knocked, because whoever came before them had, and the paint was bare in one place from knuckles. And nobody liked to be first.

*   We’d never been told we could go in.
    A man with a torch had shown us how the heaters lit, our first night, and gone home, and that was all anyone ever said to us. Three mornings running Marian stood out in the yard at half past six, in her coat, waiting to hear what we were doing.
*   You wore boots, from then till bedtime, because of the mud.
    They were army ones, out of a tea chest. Rodney had slept in his since Sunday, sooner than do the laces, and he’d begun to tell us how it was.
*   Everyone had a place to stand.
    The Bishop was the tallest, so he got the wind. Lyle and Dawn shared a scarf. They were just going to be married, as soon as the ground dried.
-   “It’s too arctic,” said Ruth. She’d had that voice since Thursday. Most of it was Chrissie’s.

“I love how you say things,” said Chrissie. “Did you look back, Kathy, when you left?”

{looked_back:
- held: I told her yes, until it closed. I used to go over it while we stood there, from the pond up, and I’d mostly reached the chimneys before we got in.
- faced: I told her I’d been counting heads. I still did it, all nine, every morning, and if it came to eight I went and banged on a shed.
- else: I told her that I hadn’t seen it go. She thought I was being brave, and squeezed my arm, and I let her.
}

*   “It was the dog that finished us,” said Ruth.
    ~ ruth++
    She gave them a dog. It had run behind our bus as far as Stamford, and lain down in the road. “What dog?” said Tommy. But Dawn was crying by then, and Lyle gave her his end of the scarf.
*   “Is that us going in?” said Tommy.
    ~ tommy++
    He’d only seen the Bishop shift his weight. But everyone leaned. “After you,” said Lyle. “No, go on,” said Rodney, and that took us to ten past eight.
-   {game:
    {let_in:
    - held: Ruth had put me out of a house once, and come after one afternoon and fetched me. So it was Ruth I watched.
    - faced: I’d once waited twenty-seven weeks outside a house of Ruth’s, and I was better at this than any of them.
    - else: Ruth had put me out of a house once. Don’t ask me for how long. We didn’t look at each other.
    }
}

// Seam: who knocked?
*   Ruth went into the farmhouse by herself, and she didn’t look round at us.
    ~ who_knocked = faced
    She didn’t knock. She shut the door behind her. So now there was somebody in, and it was worse, and at half past eight they got me to do it. “Who is it?” said Ruth, in the voice. “It’s Kath,” I said. She waited, and I had to say it again.
*   Who knocked at the farmhouse door? You tell me. You’re generally there before me.
    ~ who_knocked = released
    You’ll say it was you. I’ll have you behind the Bishop, out of the wind, and you’ll reach over with that long arm and give it two, and tell me what the wood was like. You can have the loaf to hold.
*   We all knocked at the farmhouse, the nine of us, with Tommy’s hand.
    ~ who_knocked = held
    He’d put it up to see if he would. Dawn took hold of his wrist, for company, and Marian took hold of Dawn, and so on, back as far as Ruth, who had me. He knocked twice. Nobody answered. “Come in,” said Tommy, and we went in.
-   At nine Mr Cobb kicked the door open, with the gas on his shoulder, and his dog got past him and up on the table. “Get down,” said Mr Cobb. He said it every Tuesday.

*   Marian asked him what we were supposed to be doing.
    “I’m only gas,” said Mr Cobb. He looked at us, along the wall with our plates, and I think he’d have liked to help. “The pigs did better out,” he said.
*   By two Tommy was on the step, {leaving.one_over:oiling Mr Pask’s chisels|sorting mushrooms into his hat}.
    ~ tommy++
    {leaving.one_over:I’d let that tool-bag come on our bus by mistake, and not said. He never used one. Mr Pask would want them as he’d left them, said Tommy, and what was the address? None of us knew. We’d never had to write there.|They still came up, in the sheds, behind people’s beds. He asked whoever’s bed it was before he picked any. “That’s one of Marian’s,” he said, holding it up for me.}
*   We ate round the dog. It lasted until dinner-time.
    Chrissie read us our stars, and none of us went out, since you’d only have had to come in again. Twice I heard the Bishop say, “Well,” and get ready to stand up.
-   By four it was dark. I was on the step with Ruth, telling her the first thing I remembered: <>
{first_day:
- held: the gate, and the glove coming down for me to hold. <>
- faced: being held on to, at the gate, while somebody counted. <>
- else: the latch, and how it stops there. <>
}
“You always said the tap,” said Ruth. I asked her what hers was.

She finished doing up her boot, right to the top. “It was another place altogether,” she said. “It was a left boot.” She said it in her own voice.

*   I asked her what colour.
    It’s what she’d once asked Marian, about a train, and that was the end of the train. I knew it when I said it. “Don’t,” said Ruth. Then Chrissie put her head out, and Ruth said, “Sweetie, we’re perishing,” and went in past her.
*   I said that mine might have been the tap.
    ~ ruth++
    She put a hand up for me to pull. Then we stood and looked at the door, with all of them laughing on the other side. “You knock,” said Ruth. “{who_knocked == faced:I went in first this morning|I did it yesterday}.”
-   ~ memories++
-> fen
