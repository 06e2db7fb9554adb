// In the car, coming away from the boat, the same afternoon, September 1996: Tommy in front, Ruth behind, in the mirror. One take, with the indicator left on.
// Guess 4 answered (guess_apart). A return to silence. Reads boat_seen, advised, let_in (if game), wanted (if cold), case_face, rumour_believed, helped_pretend. Seam: forgiven (read again in ruthcompletes, tommyroom, fence). Keepsake: a folded address.
=== confession ===
# picture: journey
# ambience: night-road
# light: plain
# music: none
“Tommy’s to have the front,” said Ruth. “He’s got the legs.” # show: inside # show: tommy

It was the same day, going home from the boat. I had Tommy beside me, and Ruth behind us, in the middle, with the rug. I had her in the mirror, from the eyes up. I put the indicator on to turn out of the marsh lane. It didn’t go off again, and none of us noticed. # show: mirror # show: kathy # show: marsh # hear: indicator

*   I was going back over the boat.
    {boat_seen:
    - held: I’d got it blue, with the kettle on. I could have driven all the way with that, and nobody speaking.
    - faced: I’d got as far as where the planks were gone. In the mirror Ruth was looking at the same thing.
    - else: All I’d had of Ruth out there was her back. Now I had some of her face.
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
    “I told her that you’d never have her, because of the boys,” said Ruth. “I said you added them up.”
    “Added what up?” said Tommy.
    {advised:
    - held: She’d been so kind about it, at the time. I looked in the mirror, and she was looking kind.
    - faced: She’d had that ready for days, at the bus stop. She’d had eleven years for this.
    - else: I was wearing the yellow scarf. I saw her see it.
    }
*   “There were boys,” I told him. “Ruth said you’d mind.”
    {cold:“There was the one with the blanket,” said Tommy. “He used to borrow my socks.”|“I knew that,” said Tommy. “I didn’t mind. Was I supposed to?”}
    {cold:
        {wanted:
        - held: I’d been warm a whole winter, and gone about since as if I owed him for it.
        - faced: I’d been so frightened of that, and he’d only missed his socks.
        - else: I’d thought I was keeping it from him.
        }
    }
    “I told her you added them up,” said Ruth.
*   I looked at her in the mirror, and she looked straight back.
    {
    - game && let_in == held: It was the face she’d had on when she came out and fetched me, wet through, to be let in.
    - game && let_in == faced: I’d waited twenty-seven weeks, once, outside a house of hers. Now it was open, and she was watching to see if I’d go in.
    - case_face ? held: She looked as she did at nine, over the pencil case. I couldn’t give her a hand. I was driving.
    - case_face ? faced: She’d looked me over like that at nine, so as to remember who’d done it. Now it was my turn to.
    - else: There was no zip to look at, this time. Then we came to a bend.
    }
-   “You only had to say one word, Kath, in that churchyard,” said Ruth. “I’d have stopped. I was waiting for you to stop me.”

// A return: silence.
*   I said I’d do the same again, with him sitting there.
    {
    - silence ? held: Whatever I’d said would have hurt him. “I’d have believed you,” said Tommy. “Whatever you’d said.” He wasn’t blaming me.
    - silence ? faced: I told him about the hinge, and the bread bin lid. “It was meant to be funny, that one,” said Tommy. “Just that one.” He’d kept hold of that for eleven years.
    - else: I said there’d been the pencil. I’d kept one half. Tommy had kept the other, he said, until they moved him to Kelham.
    }
*   “You didn’t look as if you were waiting,” I said.
    {
    - silence ? held: But she had. It wasn’t only Tommy I’d been sparing. She’d wanted stopping, and I wouldn’t do that for her.
    - silence ? faced: But she had. I’d laughed, at the one, and I’ve let you think that was why. I’d wanted to see how far she’d go.
    - else: But she had. The pencil was after. First she’d looked at me, and she waited, and I let her wait.
    }
    ~ silence += amended
    ~ told++
*   “Which word?” I said.
    {
    - silence ? held: “Don’t,” said Ruth. “Or Ruth. You could have just said Ruth.” I changed down for a tractor, and it turned off.
    - silence ? faced: “There’s a junction,” said Tommy. I hadn’t seen it. He put his hand out in front of me, to stop us.
    - else: None of us could think of it. I’ve still got half a green pencil, and I thought about where I’d put it.
    }
-   “Why did you, then?” said Tommy. # show: road

“It wasn’t you, Tommy. I’m sorry. It was how you two went quiet. We’d all be talking, and I’d look round, and you’d both stopped, at the same place. I can’t go quiet. I’ve tried. I thought, one day they’ll find out they do it, and I’ll be outside the door with my supper on a plate.”

{guess_apart:
- to_have_him: It hadn’t been to have him, then. I looked at the side of his face, and he was looking at the road.
- not_to_be_left: It was so as not to be left. I looked down at the dash.
- else: “I thought you liked it,” I said. I’d taken my eyes off the mirror. “I was good at it,” said Ruth.
}

A lorry behind us saw that we were turning off, and hung back to let us. # wait: 1

“You can’t forgive it,” said Ruth. “I want it put right.” She held out a bit of paper, folded small, between the seats. On it was Madame’s address, at Westing. “Ask her for your three years.” # show: paper

*   “How did you get it?” I said.
    She’d been Mrs Kerr, the solicitor, on the sister’s telephone, every Sunday since Easter. She rang up picture framers about a bill, on Sundays, because then they’re at home. It took forty-one of them.
*   “You don’t know there are any three years,” I said.
    {rumour_believed:
    - held: I’d had the flat furnished, once, down to the mats. “No,” said Ruth. “But you’d want to have asked.”
    - faced: Somebody must have started it, I told her. “Then ask who,” said Ruth.
    - else: “You had your back to us that night, with that milk,” said Ruth. “You listen this time.”
    }
*   “By prior arrangement,” I said.
    I heard Ruth laugh.
    {helped_pretend:
    - held: I’d passed her the supervisor in the café, when she was stuck for one. Now she’d gone and got me the rest.
    - faced: I’d had the next word ready, in the café, and let her go on looking for it. She was keeping nothing back.
    - else: “You could be so sharp, Kath,” she said, “over a packet of sugar.”
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
-   We had forty miles still to go. # music: driving

*   “You’ve been turning left since the marsh, Kath,” said Tommy.
    “Why didn’t you say?” I asked him. He’d thought there might be somewhere that I wanted to go.
*   None of us spoke again till Sleaford.
    “Is she asleep?” said Tommy.
    “No,” said Ruth.
-   ~ memories++
-> last_road
