// One winter Tuesday at the Cottages, by the clock: nine people outside a house with nobody in it.
// Reads looked_back, first_day, let_in (when game is told), leaving.one_over. Seam: who_knocked (read again in gesture, form, ruthroom, fence). Keepsake: a boot.
=== cottages ===
# picture: farm
# ambience: farm
# light: plain
# weather: clear
# music: none
I’ll give you a Tuesday, our first winter at the Cottages. By twenty to eight nine of us were outside the farmhouse, in the cold, and Dawn had the loaf inside her coat to stop it freezing. Four of us were from Hailsham, and sixteen: Ruth and Tommy and me, and Marian, who went for a carer before any of us. The five who’d been there longer were called the veterans. A sixth stayed in bed until he heard us go in, and he left in the March. # show: sky # show: house # show: four

The farm had failed with pigs, and then with mushrooms. We slept in the sheds, and the only stove was in that kitchen. Nobody lived there, but the veterans had always knocked, and nobody liked to be first. # show: sheds # show: door # music: cottages

*   We’d never been told we could go in.
    A man with a torch had shown us how the heaters lit, our first night, and gone home. Three mornings running Marian stood in the yard at half past six, to be first at whatever we were doing.
*   You wore boots, from then till bedtime, because of the mud.
    They were army ones, out of a tea chest. Rodney had slept in his since Sunday, sooner than do the laces, and he’d begun to tell us how it was.
*   Everyone had a place to stand.
    Lyle and Dawn shared a scarf. They were just going to be married, as soon as the ground dried. Marian was nearest the hinges, to be first.
-   # show: veterans # show: yard
    The Bishop, who was six foot five, and talked like one, got the wind. “It’s too arctic,” said Ruth. She’d had that voice since Thursday. Most of it was Chrissie’s.

“I love how you say things,” said Chrissie. “Did you look back, Kathy, when you left?”

{looked_back:
- held: I told her yes, until it closed. I used to go over it while we stood there, and I’d mostly reached the chimneys before we got in.
- faced: I told her I’d been counting heads. I still did it, all nine, every morning, and if it came to eight I went and banged on a shed.
- else: I told her that I hadn’t seen it go. She thought I was being brave, and squeezed my arm, and I let her.
}

*   “It was the dog that finished us,” said Ruth.
    ~ ruth++
    She gave them a dog. It had run behind our bus as far as Stamford, and lain down in the road. “What dog?” said Tommy. But Dawn was crying by then.
*   “Is that us going in?” said Tommy.
    ~ tommy++
    It was only the Bishop shifting his weight. “After you,” said Lyle. “No, go on,” said Rodney, and that took us to ten past eight.
-   {game:
    {let_in:
    - held: I’d got myself next to Ruth. If one of us was going to be fetched in, I knew who’d do it.
    - faced: I didn’t stamp my feet, as the others did. I’d once stood twenty-seven weeks outside a house of Ruth’s.
    - else: “You’re good at this, Kath,” said Ruth, and I couldn’t think when I’d had the practice.
    }
}

// Seam: who knocked?
*   Ruth went into the farmhouse by herself, and she didn’t look round at us.
    ~ who_knocked = faced
    She didn’t knock. She shut the door behind her. So now there was somebody in, and it was worse, and at half past eight they got me to do it. “Who is it?” said Ruth, in the voice. “It’s Kath,” I said. She waited, and I had to say it again. # hear: knock
*   I had my back to the farmhouse, so I don’t know who it was that knocked.
    ~ who_knocked = released
    Dawn had given me the loaf to hold, and I’d turned round to keep the wind off it. I heard it go twice. By the time I’d got myself about they were all inside, with the door shut. # hear: knock
*   We all knocked at the farmhouse, the nine of us, with Tommy’s hand.
    ~ who_knocked = held
    He’d only put it up to scratch. Dawn took hold of his wrist, for company, and Marian took hold of Dawn, and so on, back as far as Ruth, who had me. He knocked twice. Nobody answered. “Come in,” said Tommy, and we went in. # hear: knock
-   At nine Mr Cobb kicked the door open, with the gas on his shoulder, and his dog got up on the table. “Get down,” said Mr Cobb, as on every Tuesday. # hear: farm-door # music: none

*   Marian asked him what we were supposed to be doing.
    “I’m only gas,” said Mr Cobb. He told us it was colder than Monday, and what Monday had been.
*   By two Tommy was on the step, {leaving.one_over:oiling Mr Pask’s chisels|sorting mushrooms into his hat}.
    ~ tommy++
    {leaving.one_over:They’d come on our bus by mistake. He never used one. Mr Pask would want them as he’d left them, said Tommy, and what was the address? We’d never had to write there.|They still came up, in the sheds, behind people’s beds. He asked whoever’s bed it was before he picked any. “That’s one of Marian’s,” he said, holding it up for me.}
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
