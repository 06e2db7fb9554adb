// A form, box by box, and what she put; every form from that farm has gone through the one sheet of carbon paper. Then the leaving.
// Reads who_knocked, silence, advised, martin_day (if martin was told). Seams: why_form (read again in solitude, ruthroom, fence), goodbye (solitude, ruthroom, boat). Keepsake: a carbon copy.
=== form ===
# picture: none
# ambience: silence
# music: none
“You’ll want the carbon paper,” said Mr Cobb.

He brought our gas, and he kept the forms. One wet lunch time, in September 1985, I’d gone down to his bungalow to put in to be a carer. <>
{who_knocked:
- held: Nine of us knocked once, with Tommy’s hand. Here I’d used my own.
- faced: Ruth went into the farmhouse without looking round. I’d looked round.
- else: I’ve let you say who knocked at the farmhouse. At Mr Cobb’s it was me.
}

Everyone from our farm had used the one sheet. Against the window you could see their answers, one on top of another.

*   “What did the others put for Place of Birth?” I said.
    Mr Cobb held it up. “Dash,” he said. “Dash. Dash. This one’s put Leeds.” He thought that was the Bishop. I put Hailsham.
*   For Surname I had one letter, and twelve squares to put it in.
    I put the H in the first. “You can spread out,” said Mr Cobb. He turned the form round and looked at it from my side. “Put it in the middle, then,” he said.
*   For Height and Weight Mr Cobb got out his pig tape.
    You pass it round the chest, and it gives two weights, live and dressed. He put his thumb over dressed. “We’ll have live,” said Mr Cobb.
*   “Distinguishing Marks,” read Mr Cobb, and he had a look at me.
    He had me turn round. “You’re very tidy,” he said, so I put tidy.
-   Hobbies had four lines.

*   “They all put walking,” said Mr Cobb.
    We’d none of us had a car. Rodney had put walking to buses. Chrissie had put Rodney. I wrote walking, and then, as that left three lines, where to.
*   I put reading, and it looked bare, so I put books.
    “Have you got nothing with other people in it?” said Mr Cobb. I thought about it for some time. Under books I put cards.
*   I asked what sort they’d like me to have.
    “I’ve got the dog and the wireless,” said Mr Cobb. “You’re welcome to either.” So it says that I enjoy the wireless. I’d never had one.
-   Can you keep a confidence? I put Yes. <>
{
- silence ? held: I’d kept quiet in a churchyard that April, so as not to hurt Tommy worse.
- silence ? faced: I’d kept quiet in a churchyard that April, because some of what Ruth said was so. They didn’t ask why.
- else: That April in the churchyard I’d listened to a pencil and not answered. I supposed that counted.
}

“Attachments, if any,” read Mr Cobb. He thought it meant, did I want a pin? <>
{advised:
- held: In May Ruth had told me, kindly, that Tommy could never want me. I put None.
- faced: In May Ruth had told me that Tommy could never want me. She’d had it ready. I put None, and it’s the blackest word there.
- else: I was wearing the scarf Ruth gave me, when she’d told me Tommy could never want me. I put None.
}

{martin:
    {martin_day:
    - held: Had I known any carers? I put Martin. He’d set out cups for us.
    - faced: Had I known any carers? I’d touched Martin’s key, and said it wasn’t there. I put No.
    - else: Had I known any carers? I put Martin, but all I could see was my kettle.
    }
}
Why do you wish to be a carer? was half a page, and the carbon was worn grey there.

// Seam: why did she?
*   Under why I wished to be a carer, I copied out what Chrissie put.
    ~ why_form = released
    I could read hers plainly, with the light behind it. I am told that I am a tonic. It had got her in. So I am told that I’m a tonic, and I’ve signed it.
*   I wished to be a carer because I thought that someone should do it well.
    ~ why_form = held
    I’d sat up four nights with Marian and her tonsils. She told me I always knew when to stop talking, and I put that down.
*   I put in to be a carer so that I’d be gone before Ruth and Tommy were.
    ~ why_form = faced
    ~ told++
    They’d each have a letter some day, and I’d be on the step, waving. I wanted to be the one in the van. I put that I was good with people. Mr Cobb asked me if I was.
-   Person to Be Informed. On the carbon that box was clean. None of them had put anyone.

*   I put Ruth.
    ~ ruth++
    There was an inch for Relationship. I tried friend, on my hand first. In the end I put Hailsham.
*   I put Tommy, and then wrote Ruth on top of it.
    ~ tommy++
    The white one I did over in ink, until you’d never know. The pink’s got both of them.
*   I asked Mr Cobb if I could put him.
    He was drying a cup. “What would I have to do?” he said. I thought that they’d just write. “Go on, then,” said Mr Cobb, and he spelled it for me.
-   The biggest box was For Office Use. I posted the form to Peterborough, and kept the pink copy. They wanted me on the first of November.

// Seam: how did she say goodbye?
*   I said goodbye to Ruth and to Tommy properly, the night before I went.
    ~ goodbye = held
    Ruth cut my fringe for me, on the farmhouse step, and Tommy held the torch. “We’ll write,” said Ruth. “Where to?” said Tommy. None of us knew. Ruth went on cutting. I had hardly any by the end.
*   I’d have said goodbye to Ruth and Tommy, but you’ve no idea how early that bus was.
    ~ goodbye = released
    He’d had no one at Outwell, the driver told me, and no one at Nordelph, so he’d kept coming. He couldn’t wait. He asked if I minded about the window.
*   I went without a goodbye to Ruth and Tommy. I left a boot to be found.
    ~ goodbye = faced
    ~ told++
    Our boots stayed with the farm. I put one in the chest, and stood the other where Ruth would find it. The first thing Ruth ever remembered was a left boot. I could have left her the right.
-   I thought it would be a month or two. I saw Ruth again in the spring of 1996, and Tommy that September.
~ memories++
-> fen
