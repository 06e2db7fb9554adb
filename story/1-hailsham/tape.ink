// The cassette, the dance, Madame at the door.
// Seams: tape_origin (read again in lost, night), madame_at_door (read again in tape, lost, night). Guess: weeping. Keepsake: the cassette.
=== tape ===
# picture: dormitory
# ambience: far-playing-field
# light: late-afternoon
# weather: dust
You weren’t meant to be upstairs in the afternoon. No one had ever said so. Only, a person with nothing wrong with her, lying on a bed, in June, was somebody that a guardian{not case:, which is what we called teachers,} would sit down beside. # show: room

So I put away cardigans. Marian asked me that summer if I was cold. I was eleven. Or twelve, because Rosalind had moved in by the window. # show: beds # show: floor

*   (in_a_sock) The reason was in my drawer, inside a football sock.
    I didn’t play. Anyone who’d looked in there would have known straight off that there was something in it. No one ever did. We were very honest, about drawers.
*   I’ll tell you what the room was like first.
    We had nine beds, five and four, and every one had a cover that had been some other thing. Mine was a curtain. The windows went up four inches, and in the four inches you could hear a game going on a long way down, the ball, and then later the whistle.
-   {in_a_sock:It was a cassette.|What I went up for was a cassette, that I kept inside a football sock.} It had a woman on the front, coming down a staircase in a green dress. They’d spent all the money on the dress, so the stairs were only painted. Evelyn Carr, it said, and under that, The Landing Light. # show: cassette

// Seam: how did she come by it?
*   I found it. It was down behind the seat in the sick bay, and I kept it.
    ~ tape_origin = faced
    ~ told++
    I generally say a Sale, because then nobody asks. But I’d had a temperature, and my hand went down the back of that chair by itself, and there was a comb and a peppermint and there was the tape, in its box. It could only have been one of the guardians’. I thought about that a good deal, and every time I still had it.
*   I’d bought it at a Sale, with three tokens I’d been keeping back all year.
    ~ tape_origin = held
    I’d had my hand on a beetle in a paperweight. And then I saw this dress, between a shoehorn and some bath salts, and I paid for it quickly, without looking up. Mr Pask{not hollow.the_laundry_and_the_coal && not sale.hanger && not case && not gallery:, the caretaker,} was on the tokens that day. “That’ll be company for you,” he said.
*   It came from a Sale, or I found it. I’ve told it both ways.
    ~ tape_origin = released
    I can do you the table, and the caretaker’s hand going out for the tokens. I can do you the sick bay and the inside of the chair. I’ve said them both so often that I can’t tell by listening.
-   They had one machine for the whole corridor, and you signed for it. I signed it Bridget T. I put it at the end of my bed, on low, which I’d found out over the weeks was the knob at two, and the door nearly shut. # hear: tape-in # music: the-tape

It’s a slow song, and it isn’t long. She doesn’t do much with her voice, she sounds as if it was late and she’d got her coat on.

*   I thought a landing light was for an aeroplane.
    I had her waiting in a field. It didn’t fit with the stairs, but songs often didn’t. Miss Geraldine told us, over something else, that a landing was what we’d got outside our own door. We’d been standing on it for years.
*   I never heard all the words, and I didn’t want to.
    At two you got the ends of the lines, and made out the rest. A donor who had it on a record has told me since what it’s really about, and I asked him as a favour if he’d mind forgetting that he’d said it.
-   What I thought was, somebody’s asleep. They’ve fallen asleep in a car, coming back at night, and they’re being carried in. She’s got them up against her shoulder, quite a big child, with its legs hanging down, and she’s going up those stairs as slowly as she can, a step and then a step, so that they won’t wake up before they’re there.

I had never been in a car. {first_day == held:A glove I’d had, through a gate, but I’d gone on my own feet.|There were a good many in the books we had, always coming back from somewhere.}

So what you do is take the pillow. # show: girl

*   I held it with one hand behind its head.
    I put my chin on the top. And I went round very slowly, there between the beds, with a step and then a step, saying with my mouth what she was saying, where I knew it.
*   It was a pillow. It had a blue stripe and a name tape.
    It smelled of the airing cupboard. And I went round with it in the sun there, a step and then a step, and it was asleep, and nobody in the world was as careful as I was.
-   I think it’s the first thing I ever was good at. I could get from the window to the door and back by the end of the tune, and never jolt it, and I had my eyes shut, so I don’t know how long she’d been there. # show: door # wait: 2

The song ends before you expect it to. I opened my eyes. # hear: tape-stop # music: none

It was Madame{not met_madame:, who came for our pictures}. She’d never been known to come upstairs, and she hadn’t come in. She was out on the landing, in her outdoor things, with one hand on the frame, and the door was a good deal wider than I’d left it. # show: madame

// Seam: what did she see at the door?
*   She was in tears. She’d been in tears for some time.
    ~ madame_at_door = held
    They’d gone right down and under her chin, and she wasn’t making any effort about them. I thought that I must have done something good, because nobody cries like that at a thing that’s bad.
*   I can’t get her face. I get the hand, and the edge of the door.
    ~ madame_at_door = released
    It’s a small hand in a glove. No, she’d taken the glove off and was holding it. I can see where the button had left its mark in her wrist. Then I try and go up from there and it’s only a sort of brightness, there’s a window behind her.
*   She was looking at me as you’d look at a tap that somebody’s left running.
    ~ madame_at_door = faced
    It was the waste of it. It was, whose job is that? She’d lost her way to the cloakroom, I expect. Her face was wet, I don’t say it wasn’t. But it was June, she was in wool, and there were two flights.
-   Neither of us said anything. I had a pillow in my arms with its head on my shoulder, and do you know, I went on holding it up. # wait: 1

Then the stairs, going down, quick and uneven. # hear: floorboard

*   I went and stood where she’d been, to find out what you got from there.
    You got the ends of nine beds, and the sun on the boards, and the pillow, where I’d put it down, on its face. I turned it over.
*   I put the pillow back, and did the corners.
    {madame_at_door == faced:I wasn’t going to be looked at like that and leave a bed.|I did all nine. I couldn’t seem to stop.} I believed that if I kept quiet about it I’d be sent for, and be told.
-   {madame_at_door:
- held: What I could never get was what for.
- faced: But supposing it wasn’t the stairs.
- else: Suppose that she was crying.
}

// Guess 1: why did Madame weep? Answered by Madame herself, in the house by the sea.
*   She’d had a child once, and I was holding it the right way.
    ~ guess_weeping = for_a_child
    She’d been somebody who had carried one in, and it had grown up, or it hadn’t. I look at women of that age, in motorway places, when they pick up a tray.
*   It was the song. She’d known it when it was new.
    ~ guess_weeping = for_the_song
    It would have been going when she was about the age I am now. She’d have had a green dress. It hadn’t crossed my mind until then that other people had heard it.
*   It was the way that I’d got my eyes shut.
    ~ guess_weeping = for_being_seen
    She could have gone away again, if I’d once opened them. You can stand at the end of a bed for an hour, so long as they’re asleep. It’s when they wake up that you don’t know where to look.
-   I didn’t tell Ruth{not hollow && not field && not sale && not case && not gallery:, though she was my friend, and slept just across from me}. I hadn’t told her about the tape, so I’d have had to begin there.

*   She’d have believed me. That was what stopped me.
    ~ ruth++
    She’d have taken it straight away and given Madame a dead fiancé by supper time, and then I would have had that one instead. I told Tommy in the end, and we were fifteen.
*   I told Tommy, but not for years. It was over a wheelbarrow.
    ~ tommy++
    {not field:He was a boy in our year. }We were fifteen. He listened looking hard at the barrow. “Was it a good pillow?” he said. And I told him that it was, and we got on with the leaves.
-   ~ memories++
-> verge
