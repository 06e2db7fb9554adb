// A form, box by box, and what she put; every form from that farm has gone through the one sheet of carbon paper. Then the leaving.
// Reads who_knocked, silence, advised, martin_day (if martin was told). Seams: why_form (read again in solitude, ruthroom, fence), goodbye (solitude, ruthroom, boat). Keepsake: a carbon copy.
=== form ===
# picture: kitchen
# ambience: silence
# music: none
I went down to Mr Cobb’s bungalow one wet lunch time, in September 1985, to put in to be a carer. He brought our gas, and kept the forms. <>
{who_knocked:
- held: I’d never knocked anywhere by myself. I gave it two, as Tommy had.
- faced: I looked round twice, on his path, for who was coming with me.
- else: I suppose I knocked. He had the door open.
}

“You’ll want the carbon paper,” said Mr Cobb. Everyone from our farm had used the one sheet, and against the window you could see their answers, on top of each other. {not_her == held:For the length of one line I’d have sworn it was Ruth’s writing.|{not_her == faced:I could tell from the R that it wasn’t Ruth’s, and I read on to the bottom.|I read what was on the box, which was Keep Flat.}} # show: room # show: stove

*   “What did the others put for Place of Birth?” I said.
    Mr Cobb held it up. “Dash,” he said. “Dash. Dash. This one’s put Leeds.” He thought that was the Bishop. I put Hailsham.
*   For Surname I had one letter, and twelve squares to put it in.
    I put the H in the first. “You can spread out,” said Mr Cobb. He counted the squares himself, to be sure.
*   For Height and Weight Mr Cobb got out his pig tape.
    You pass it round the chest, and it gives two weights, live and dressed. Dressed is butchered. “We’ll have live,” said Mr Cobb, and put his thumb over the other.
-   Hobbies had four lines. # show: veterans # show: sink # show: table

*   “They all put walking,” said Mr Cobb.
    Rodney had put walking to buses. Chrissie had put Rodney. I wrote walking, and then, as that left three lines, where to.
*   I put reading, and it looked bare, so I put books.
    “Have you got nothing with other people in it?” said Mr Cobb. Under books I put cards.
-   Can you keep a confidence? <>
{
- silence ? held: It asked for an instance, and I put that I’d rather not hurt anyone.
- silence ? faced: It asked for an instance. I looked at his rain gauge until he said to leave that one.
- else: I’d half a green pencil in my pocket, and I put Yes with that, and had to go over it in ink.
}

“Attachments, if any,” read Mr Cobb. Did I want a pin? <>
{advised:
- held: I put None, and it was no trouble. Ruth had saved me thinking about it.
- faced: I put None. I pressed so hard that it’s the blackest word there.
- else: I put None, and the end of that yellow scarf got in the wet of it.
}

{martin:
    {martin_day:
    - held: Had I known any carers? I put Martin. In what capacity, it said, and I put cups.
    - faced: Had I known any carers? I put No, and looked at my two fingers.
    - else: Had I known any carers? I put Martin, and that he had a kettle.
    }
}
Why do you wish to be a carer? was half a page. # show: kathy

// Seam: why did she?
*   Under why I wished to be a carer, I copied out what Chrissie put.
    ~ why_form = released
    With the light behind it I could read hers. I am told that I am a tonic. It had got her in, so I’ve signed that.
*   I wished to be a carer because I thought that someone should do it well.
    ~ why_form = held
    I’d sat up four nights with Marian and her tonsils. She told me I always knew when to stop talking, and I put that down.
*   I put in to be a carer so that I’d be gone before Ruth and Tommy were.
    ~ why_form = faced
    ~ told++
    They’d each have a letter some day, and I’d be on the step, waving. I wanted to be the one in the van. I put that I was good with people.
-   Person to Be Informed. On the carbon that box was clean. None of them had put anyone. # show: pair

*   I put Ruth.
    ~ ruth++
    There was an inch for Relationship. In the end I put Hailsham.
*   I put Tommy, and then wrote Ruth on top of it.
    ~ tommy++
    The white one I did over in ink, until you’d never know. The pink’s got both of them.
*   I asked Mr Cobb if I could put him.
    He was drying a cup. “What would I have to do?” he said. They’d just write, I thought. “Go on, then,” he said, and he spelled it for me.
-   I kept the pink copy. They wanted me at Peterborough on the first of November. # ambience: farm

// Seam: how did she say goodbye?
*   I said goodbye to Ruth and to Tommy properly, the night before I went.
    ~ goodbye = held
    Ruth cut my fringe for me, on the farmhouse step, and Tommy held the torch. “We’ll write,” said Ruth. “Where to?” said Tommy. None of us knew. Ruth went on cutting, and I had hardly any by the end.
*   I’d have said goodbye to Ruth and Tommy, but you’ve no idea how early that bus was.
    ~ goodbye = released
    He’d had no one at Outwell, the driver told me, and no one at Nordelph, so he’d kept coming. He couldn’t wait.
*   I went without a goodbye to Ruth and Tommy. I left a boot to be found.
    ~ goodbye = faced
    ~ told++
    Our boots stayed with the farm. I put one in the chest, and stood the other where Ruth would find it. It was the left. I could have left her the right.
-   The training took a year, and I had my first donor at the start of 1987. I saw Ruth in the spring of 1996, and Tommy that September.
~ memories++
-> fen
