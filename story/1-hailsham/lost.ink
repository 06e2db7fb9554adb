// The tape goes missing; Ruth turns the place over, and brings another.
// Seam: wrong_tape (read again in hollow, rain, night). Keepsake: the wrong cassette.
=== lost ===
# picture: dormitory
# ambience: far-playing-field
# light: evening
It was October, the second week, the year of the tape. I put my hand in the sock, and it was a sock. # show: room # show: beds

{tape_origin:
- held: Three tokens. I know it’s not what a thing costs, but I did go over them, one at a time.
- faced: You’ll see my difficulty. I couldn’t very well go to a guardian and say that somebody had taken the tape I took.
- else: I couldn’t have told them where I’d got it, so how could I say where it had gone?
}

*   I looked in the other sock.
    You do. I looked in every sock I had and then in Rosalind’s, which I put back in order, and then I sat on the floor by my bed with all of my things round me. They were such a small lot, when they were out.
*   I thought straight off of Madame.
    She’d come that week, on the Tuesday, in the car. {madame_at_door == held:But she’d cried. You don’t cry, and come back for it.|I’d kept out of her way. I was in the bathroom with the taps on.} I never really thought it was her. It’s only that there were so few people it could have been who weren’t us.
-   It was Ruth who found me on the floor. I hadn’t told her there was a tape. So then I’d got to tell her that there was one, and there wasn’t, both together. # show: ruth

She was hurt for about as long as it takes to do up a shoe. Then she sent Marian for a pencil.

*   She held an inquiry. There’s no other word for it.
    -> inquiry
*   She had the whole room to pieces.
    -> to_pieces

= inquiry
She had us in one at a time, on the end of my bed, with the lamp turned round. Where had you been on the Tuesday, when Madame came? Had you ever, in your life, borrowed a thing without asking? Bridget T. cried and owned up to some talcum powder. A girl from the next dormitory, who had only come to see what it was, confessed to the window in the potting shed. That had been two years before, or three, and Ruth just wrote it down and said, “Go on.”

* *   I began to enjoy it.
        ~ ruth++
        I sat by her on the pillow and I was the injured party. I’d never been one before. Somebody gave me their crust.
* *   When it was over she came to me, last of all.
        “And where were you?” she said. She had her pencil up. “When it was taken. I’ve got to ask everybody, Kath, or it isn’t fair.” I said that I was in the bath. She put, Bath. She gave it a tick.
- -  At the end she had four sheets, on both sides, and knew something about everyone. She tore them across, and across again, and put them down the lav with nobody asking her to.
-> nothing_found

= to_pieces
The beds came out from the wall. I don’t think it had been done since they were put there. We took off the covers, and turned the mattresses up on their edges, so it was like streets, and Ruth went along on her knees, in front, with a torch in her teeth. # hear: bed-dragged

You’d never have thought that there could be so much under nine girls. There were eleven hairgrips, and a tooth. There was Rosalind’s letter to the Queen. There was one half of a pair of scissors, which they had been looking for in the needlework room since before our time.

* *   “Whose is this?” Ruth would say, without turning round.
        And she’d hold it up behind her, over her shoulder, and whoever it was would come and get it. No one tried to keep back. She had the voice that surgeons have, in books.
* *   What I noticed was how she looked under mine.
        ~ ruth++
        She did mine twice. She got right in, flat, till there were only her feet. I said, Ruth, I’ve done there, and the feet said, “You’re upset. You won’t have done it properly.”
- -  We found everything there was to find. Then we had to put it back, and two of the covers have been on the wrong beds from that day on.
-> nothing_found

= nothing_found
It wasn’t there, though, and by the Sunday people had stopped asking. # wait: 1

And about three weeks after that, on the stairs, she pushed something in my cardigan pocket and kept on going down. # music: theme

*   I didn’t look until I’d got the bathroom door locked.
    It was in a paper bag that had been smoothed out. She’d written my name on the bag, and then, which wasn’t at all like her, nothing else.
*   I looked there and then, on the stair, with people going round me.
    She’d stopped too. She was at the bottom with her back to me doing something to the fire bucket. She moved the sand about with one finger.
-   It was a cassette. It had a man on the front of it, at a Wurlitzer, looking round at you with all his teeth. Gordon Pell Plays for Skating.

I should tell you that Ruth had a lighthouse. It was lead, it’d come up to there on your finger, and it was off some game or other that nobody’d ever seen the rest of, and the red had never chipped. She’d been offered a whole Sale once by a boy called Nigel, everything he got, unseen. It lived on the sill over her bed.

*   It had gone to the Nigel boy, for the tape.
    He had it on a bit of string around his neck by then. He’d bored a hole in the top. I saw her pass him on the gravel, and she asked him how his cold was.
*   I never asked her what it cost. I went and looked at the sill.
    There was the ring on the paint where it had stood. You go about for days after that with your mouth just slightly open, and you don’t say it, because she hasn’t.
-   So there’s the man with the teeth, and I’ve got him in my hand, and what I’ve wanted to know, on and off, from that day to this, is whether she thought that it was mine.

// Seam: did Ruth know it wasn't the same?
*   She thought she’d found it. She had never seen the other one.
    ~ wrong_tape = held
    ~ ruth++
    I’d told her, it’s a tape, I’d said, with someone on the front, it’s music. Well, it was a tape, and there he was. She’d got it back for me. She must have walked about for three weeks with that inside her. I’d have cut my tongue out sooner than say, Ruth, it’s a Wurlitzer.
*   She knew. I’d told her that there was a lady in a green dress.
    ~ wrong_tape = faced
    She knew quite well. She couldn’t get me mine and so she’d got me one, the way you might put a saucer down for a cat that you know isn’t coming. I can do it myself now. I’ve sat there and told a man his brother was on the way, and got the brother’s chair out.
*   I never let myself look at her, so I don’t know.
    ~ wrong_tape = released
    I said thank you to the top button of her blouse. It was a pearly one and it’d been sewn on with blue. I could draw you that button.
-   She asked me, a day or two on, if it was nice to have it. We were in the bathroom, doing our teeth.

*   “I’ve been playing it the whole time,” I said.
    And so I had been, it was why I was able to look at her. There’s one on the second side that’s not at all bad, it has sleigh bells. I still play it.
*   I said I was saving it up.
    She thought about that with her mouth full of paste. “That’s what I’d do,” said Ruth. She had never in her life done that with anything.
-   I put it in the sock. {tape_origin == faced:It was the first thing in there that had been honestly come by.|It had got to be kept somewhere, and the sock was that shape by now.} # music: none
~ memories++
-> verge
