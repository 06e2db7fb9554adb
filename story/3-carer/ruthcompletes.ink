// Ruth’s end. Begun and refused (before tommyroom); come back to, and brief. Reached twice from the hub. Content: death, medical.
// Seams: which_donation (read again in current, fence), ruth_knew (current, lastvisit, fence). A return to wrong_tape. Reads forgiven, politeness.
// Sets fate_ruth. Labels: soft, passed_over, denis. Keepsake: a turned-down sheet.
=== ruthcompletes ===
# picture: fosdyke
# ambience: centre
# music: none
{not tommyroom: -> refused}
-> where_am_i

= refused
Ruth’s end is quite short. It was a Tuesday, at Fosdyke, in the November after the boat. # show: corridor # hear: lift

*   I’ll begin with the linen trolley, outside her door.
    The pillowcases were on it, in a heap, and I stopped there and straightened them. # show: trolley
*   I’ll begin with the pillowcases, because they were funny.
    They came from hotels that had shut, and I read hers before I looked at her. # show: trolley
-   No. {forgiven == held:I’ll do Tommy’s lamp first, and then I’ll come back for her. I will come back.|{forgiven == faced:She’s got enough on. I’ll do Tommy’s lamp first, and then I’ll come back for her.|I’m going to, only I’ll do Tommy’s lamp first. Then I’ll come back for her.}}
~ memories++
-> last_road

= where_am_i
“Where am I tonight, Kath?” Ruth used to say, and she’d lift her head up off the pillow for me to look. Fosdyke bought its pillowcases from hotels that had shut. The names were along the edge, in red thread. # show: room # show: bed # show: ruth # music: ruth

*   (denis) “The Metropole,” I’d say.
    ~ ruth++
    “I thought so,” said Ruth. “There’s a man keeps coming in with a tray.” She had an idea that it was Denis. “He says there’s a car come,” said Ruth. “I’ve told him not till I’ve had my kipper.”
    -> the_lady
*   “The Station Hotel, Crewe,” I read her once.
    “I wouldn’t be found dead there,” said Ruth. She had me go along the corridor with it up my jersey, and get her a Grand. Then she lay back and asked me if I could hear the sea.
    -> the_lady
*   (soft) I’ll tell you the Friday, and keep the Tuesday short. # soften: death, medical
    She’d had a Station Hotel all that week, and had got up a letter of complaint.
    -> the_lady
*   (passed_over) You can have the Friday, and not the Tuesday. # round: death, medical
    ~ which_donation = released
    ~ ruth_knew = released
    ~ fate_ruth = true
    On the Tuesday Ruth completed. She was twenty-nine, and I was in the room. On the Friday she was at the Metropole, and rude about the soup.
    -> the_lady

= the_lady
{soft || passed_over:And that was when she said|The last Friday, she said}, “I’ve kept meaning to ask you. That tape I got you. Was the lady on it? I told Nigel it had to have a lady. He said she didn’t show, on the front, but she came in on the second side.”

She’d been twelve, and she gave him her lighthouse for it. What I’ve told you is, “{said("wrong_tape")}”

// A return: wrong_tape.
*   I wouldn’t change a word of it, with her lying there.
    {
    - wrong_tape ? held: She’d asked for mine, and been told that she had it, and that’s all I ever said for her.
    - wrong_tape ? faced: She’d asked for a lady and been given a man with teeth. She had eyes. She gave it to me just the same.
    - else: I’d never asked, so now she was asking me.
    }
*   I’d like that one back, to put it another way.
    {
    - wrong_tape ? held: She’d had her doubts for seventeen years, and been too nice to say.
    - wrong_tape ? faced: She’d gone to a boy with a cold, and been told a thing, and hoped.
    - else: I could have asked her any day for seventeen years. I hadn’t wanted to be told.
    }
    ~ wrong_tape += amended
    ~ told++
*   I did up the lid of her cup.
    It takes three goes, that sort, and you have to look at what you’re doing. # show: beaker
-   “Was she, Kath?” said Ruth. # show: kathy # music: none

*   “There were sleigh bells,” I said. “On the second side.”
    ~ ruth++
    “That’d be her,” said Ruth, and she shut her eyes, she was so pleased.
*   “It was organ,” I told her. “It was organ right through.”
    ~ told++
    She began to laugh, which she’d been told not to. “My lighthouse,” she said. “Both sides?”
-   {passed_over: -> a_sheet}
-> the_tuesday

= the_tuesday
{soft:On the Tuesday they brought her back to her room at noon, and I stayed with her.|On the Tuesday they took her down at eight, and brought her back at noon, lying flat, with her hair combed the wrong way. I did it again.}

// Seam: which donation was it?
*   I’ve always told people it was Ruth’s third, and I’ll go on doing it.
    ~ which_donation = faced
    She’d told the whole corridor so herself, before it was true. You got the window, with three. It was only her second, and I’m not going to take it off her.
*   It was Ruth’s second donation.
    ~ which_donation = held
    I used to tell people that it was her third. If you say two, they start counting, the ones in bed.
*   Which donation it was for Ruth is on her chart, and I’m not going to turn that over.
    ~ which_donation = released
    They’d hung it at the foot of the bed with its face in. I’ve read every chart I was ever left alone with. I’ve said two, for that one, and I’ve said three.
-   They take your nail varnish off, to go down, and they’d only got round to the one hand. So I did that one again for her, to match. It was Hawaiian Coral. It wants two coats, and I held her hand up by the ends of the fingers till it dried. I’d smudged the little one. I did that over.

{not soft:
    {forgiven:
    - held: I’d said in the car all I’d got to say to her, twice, and I kept looking for something else.
    - faced: She had two blankets on. I got her a third.
    - else: I had four hours, and one thing to say to her, and while the nail dried I thought about how I’d put it.
    }
}
The pillowcase was a plain one. It only had a number.

// Seam: did she know her?
*   Ruth knew me. She lifted the edge of the pillowcase with one finger, for me to read.
    ~ ruth_knew = held
    “The Grand,” I told her. “You’re at the front.” The finger stayed up. So I said there was a man outside with a tray, and he could wait. And she put it down.
*   Ask the girl who did the sheets if Ruth knew anyone. She was nearer than I was.
    ~ ruth_knew = released
    She was nineteen. She came in at three, and turned down the top of the sheet, and smoothed it. “She likes that,” she said to me. “She moved.” I’d gone to rinse the brush. I’ve only ever had it from her.
*   Ruth was past knowing who it was. I talked to her all the same.
    ~ ruth_knew = faced
    ~ told++
    I told her she was in the Grand. I did the sea. I did a man coming in with a tray, and the nurse laughed, so I did him again, for the nurse.
-   At ten past four Ruth completed. They’d put the lights on by then, {which_donation == held:and along the corridor they’d begun to count|{which_donation == faced:and along the corridor they were saying she’d had her three|and a nurse took off the chart and carried it against her apron}}. # wait: 1
~ fate_ruth = true
A doctor came and said how sorry he was. {politeness:
- held: Ruth would have put a stop to that. He and I went on being polite for some time.
- faced: I thanked him for coming all the way up. I asked about his drive.
- else: “After you,” I told him, at the door.
}

*   I went along and got her a Grand.
    ~ ruth++
    I found one, at the bottom of the trolley. I lifted Ruth’s head and changed it, and got the corners in. # show: trolley
*   I filled in the form. They like it done in the room.
    It asks if there are any belongings. She had a green coat that wasn’t hers. I put, one coat, and I crossed it out.
-   -> a_sheet

= a_sheet
{passed_over:They had her sheet turned down, that Friday, as it’s done in hotels, and she ran her hand along it. “Tell them I’m staying,” said Ruth.|The nurse took hold of the sheet, to bring it up over. I asked her to leave it turned down, as they do in hotels. “I can give you till five,” she said.} # show: corridor
~ memories++
-> last_road
