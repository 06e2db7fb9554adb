// In the car, coming away from the boat, September 1996: Tommy in front, Ruth behind, in the mirror. One take, with the indicator left on.
// Guess 4 answered (guess_apart). A return to silence. Reads boat_seen, advised, let_in (if game), wanted (if cold), case_face, rumour_believed, helped_pretend. Seam: forgiven (read again in ruthcompletes, tommyroom, fence). Keepsake: a folded address.
=== confession ===
# picture: car
# ambience: night-road
# light: evening
# music: none
“Tommy’s to have the front,” said Ruth. “He’s got the legs.”

So coming away from the boat, that September, with the light going, I had Tommy beside me, and Ruth behind us, in the middle, with the rug. I had her in the mirror, from the eyes up. I put the indicator on to turn out of the marsh lane. It didn’t go off again, and none of us noticed. # show: road # show: dash # hear: indicator

*   I was going back over the boat.
    {boat_seen:
    - held: I’d seen it blue, and as good as new. I’d have kept quiet all the way home, with that to look at.
    - faced: I’d seen ribs, and daylight between them, and so had Ruth. She had her hand on the back of my seat.
    - else: All I’d seen of it was their two backs. Now I had some of her face.
    }
*   Every time I changed gear my hand came up against Tommy’s knee.
    ~ tommy++
    He could have moved it. I could have gone along in third. Ruth couldn’t look at the road without looking at that.
*   I asked Ruth if she was warm enough.
    ~ ruth++
    “Don’t be nice to me yet,” said Ruth. “I’ve got something to say, and I can’t if you’re nice.”
-   “It should have been you and Kath, Tommy,” said Ruth. “I knew it, and I kept you apart, for years.”

*   “Tell him what you said at the bus stop,” I said.
    ~ told++
    “I told her that you’d never have her, because of the boys,” said Ruth. “I said you counted.”
    “Counted what?” said Tommy.
    {advised:
    - held: I’ve told you that she meant it kindly. I looked in the mirror, and even then I’d have said so.
    - faced: I’d known that she got it ready. She’d got this ready too, and she’d had longer.
    - else: She gave me a scarf that day, and I’ve let it be all about the scarf. I had it on.
    }
*   “There were boys,” I told him. “Ruth said you’d mind.”
    {cold:“There was the one with the blanket,” said Tommy. “He used to borrow my socks.”|“I knew that,” said Tommy. “I didn’t mind. Was I supposed to?”}
    {cold:
        {wanted:
        - held: I’d been glad, that winter, and for years I’d thought that he’d be sorry I was.
        - faced: I’d frightened myself, that winter, and I had thought he’d be frightened too.
        - else: I’ve kept that winter from you. I’d thought that I was keeping it from him.
        }
    }
    “I told her you counted,” said Ruth.
*   I looked at her in the mirror, and she looked straight back.
    {
    - game && let_in == held: She put me out of a house once, and came and fetched me, wet through. She had that face on now.
    - game && let_in == faced: She kept me out of a house for twenty-seven weeks once. Then she left it open, and watched from a window to see if I’d go in.
    - case_face ? held: She looked lost, as she did at nine, over a pencil case. I couldn’t give her a hand. I was driving.
    - case_face ? faced: She looked me over once, at nine, so as to remember who’d done it. Now it was my turn to.
    - else: At nine, over a pencil case, I gave you a zip instead of her face. Here it was. Then we came to a bend.
    }
-   “You only had to say one word, Kath, in that churchyard,” said Ruth. “I’d have stopped. I was waiting for you to stop me.”

Well, I’ve told you: “{said("silence")}”

// A return: silence.
*   I’d say the same again, with him sitting there.
    {
    - silence ? held: I said it to Tommy himself. “I’d have believed you,” said Tommy. “Whatever you’d said.” He wasn’t blaming me. It would still have hurt.
    - silence ? faced: I told him about the hinge, and the bread bin lid. “It was meant to be funny, that one,” said Tommy. “Just that one.” He’d kept hold of that for eleven years.
    - else: “There was the pencil,” I said. I’d kept one half. Tommy had kept the other, he said, until they moved him to Kelham.
    }
*   It wasn’t quite as I’ve told you. I’d felt her waiting.
    {
    - silence ? held: I told you I was sparing Tommy. But I’d seen that she wanted stopping, and I wouldn’t do that for her.
    - silence ? faced: I had laughed, at the one. That wasn’t the reason. I wanted to see how far she’d go.
    - else: The pencil came afterwards. First she looked at me, and she waited, and I let her wait.
    }
    ~ silence += amended
    ~ told++
*   I can’t go back in there and drive.
    {
    - silence ? held: “It’s all right,” said Tommy. “I know why you didn’t.” I never asked him what he thought it was.
    - silence ? faced: “There’s a junction,” said Tommy. I hadn’t seen it. He put his hand out in front of me, to stop us.
    - else: None of us spoke. I’ve still got half a green pencil. I thought about where I’d put it.
    }
-   “Why did you, then?” said Tommy.

“It wasn’t you, Tommy. I’m sorry. It was how you two went quiet. We’d all be talking, and I’d look round, and you’d both stopped, at the same place. You never noticed. I can’t go quiet. I’ve tried. I thought, one day they’ll find out they do it, and I’ll be outside with a plate.”

{guess_apart:
- to_have_him: I’d supposed, on the path, that it was to have him for herself.
- not_to_be_left: I’d supposed, on the path, that it was so as not to be left.
- else: I’d supposed, on the path, that it was for the sport.
}

A lorry behind us saw that we were turning off, and hung back to let us. # wait: 1

“You can’t forgive it,” said Ruth. “I want it put right.” She held out a bit of paper, folded small, between the seats. On it was Madame’s address, at Westing. “Ask her for your three years.”

*   “How did you get it?” I said.
    She’d been Mrs Kerr, the solicitor, on the ward telephone, every Tuesday since Easter. She’d rung up picture framers about a bill. It took forty-one of them.
*   “You don’t know there are any three years,” I said.
    {rumour_believed:
    - held: I’d believed in them once, and I’d had the flat furnished. “No,” said Ruth. “But you’d want to have asked.”
    - faced: I’d wondered, the first night, who would start a thing like that, and thought it must be somebody kind. “Ask,” said Ruth.
    - else: I’d had the milk to mind, the night we heard of them. “You listen this time,” said Ruth.
    }
*   “By prior arrangement,” I said.
    I heard Ruth laugh.
    {helped_pretend:
    - held: I’d given her the word she wanted, that day in the café. Now she’d gone and got me the rest of it.
    - faced: I’d watched her look for a word, that day in the café, and kept it from her. She was keeping nothing back.
    - else: She always said that I’d helped her, that day in the café, or else that I hadn’t. She’d done this by herself.
    }
-   Tommy took the paper.

// Seam: does she forgive her?
*   I forgave Ruth out loud, in the car, before we’d got to Kelham.
    ~ forgiven = held
    ~ ruth++
    “I do, Ruth,” I said. “I forgive you.” It sounded very bare, with that ticking. “Say it again,” said Ruth. “I wasn’t ready.” So I said it again.
*   I didn’t forgive Ruth that evening. I was going to, and then it was too late to say.
    ~ forgiven = released
    The Tuesday after she had a temperature. Then I had the whole of October, and I did her pillows, and was as kind as anyone could be. What was I waiting for, do you think? I’ve asked everyone but her.
*   I forgave Ruth in my own time, and I told her so with a blanket.
    ~ forgiven = faced
    ~ told++
    I let her wait for it, to Kelham with Tommy and then back to Fosdyke, and I liked that. When I’d got her into bed I fetched another blanket from the cupboard. “Have you got enough on?” I said. “I could do with that one,” said Ruth.
-   We had forty miles still to go, the three of us.

*   “You’ve been turning left since the marsh, Kath,” said Tommy.
    “Why didn’t you say?” I asked him. He’d thought there might be somewhere that I wanted to go.
*   None of us spoke again till Sleaford.
    “Is she asleep?” said Tommy.
    “No,” said Ruth.
-   ~ memories++
-> last_road
