/** What Kathy seldom says or never, each as it can be found in her words. Her apostrophes are curly. */
export const habits = {
  dashes: [/[—–]|(?<=\s)-+(?=\s)/g],
  ellipses: [/…|\.{3}/g],
  emphasis: [/(?<![\w*_])[*_][^\s*_][^*_]*[*_]|<\/?\w+>/g],
  similes: [
    // Not the verb (“I’d like to”), not “what it was like”, and no likeness to a person named by a pronoun.
    /(?<!\b(?:I|you|we|they|he|she|who|people|would|should|might|do|did|to|really) )(?<!’d |n’t )(?<!\bwhat [^.,;?!]{1,40})\blike (?!to\b|it\b|that\b|this\b|them\b|him\b|her[ .,;?!]|me\b|you\b|us\b|so\b|the others?\b|the rest\b|everybody else|everyone else)\w/gi,
    /\bas (?!(?:soon|well|long|far|much|many|often|early|late|near) )[\w’-]+(?: [\w’-]+)? as (?:a|an|the|any|anything|some|somebody|someone|my|his|her|your|our|their|one’s|if|though)\b/gi,
    /(?<!\bas [\w’-]+ )\bas (?:if|though)\b/gi,
    /\bas (?:you(?:’d| would| might| do)|when|one does|people do|a \w+ (?:does|would|might))\b/gi,
    /\bthe way (?:you(?!’ve)|a|an|some|somebody|someone|people|women|men|children|dogs|cats|other people)\b/gi,
    /\byou(?:’d| would) (?:do|say) that (?:with|to|of) an? \w+/gi,
  ],
  feelings: [
    /\b(?:grief|griev(?:e|es|ed|ing)|longings?|bittersweet|shattered|shattering|sorrow\w*|yearn\w*|anguish\w*|melanchol\w*|wistful\w*|nostalgi\w*|despair\w*|devastat\w*|overwhelm\w*|poignan\w*|lonel(?:y|iness)|emptiness|heartbr\w+|heartache|heartfelt|tenderness|desolat\w*|bereft|mourn\w*|torment\w*|agony|rapture|ecsta\w*|euphori\w*|serenity|solace|regretful\w*|remorse\w*|hopeless\w*|helplessness|joyful\w*|joyous\w*)\b/gi,
    // A tooth may ache; she may not.
    /\b(?:an?|the|that|this|dull|old) ache\b|\bached? (?:for|to|with)\b|\baching (?:for|to|with)\b|\bheart (?:ached|sank|leapt|broke|swelled)/gi,
    /\b(?:felt|feel|feeling|so|something|went) hollow\b|\bhollow (?:feeling|ache|inside|laugh|place in)\b|\bhollowness\b/gi,
    // What a therapist would say, where it can't be said of a wound, a house or a magazine.
    /\b(?:trauma\w*|vulnerab\w*|self-care|mindful\w*|healing (?:process|journey)|process(?:ing|ed)? (?:it|this|that|my|his|her|our|their|what)|come to terms|moving on from|let(?:ting)? go of the past|(?:find|found|get|got|need|needed|want|wanted|give|gave) (?:\w+ )?closure|(?:healthy|personal|own|set|setting) boundaries|toxic|emotional\w*|emotions?)\b/gi,
  ],
  stock: [
    /\bsomething (?:had |has |in (?:him|her|me|us) |in (?:his|her|my) \w+ |between us )?(?:shifted|broke|softened|gave way|loosened|passed between|settled)/gi,
    /\b(?:hung|hanging|hangs|hover\w*) (?:in the air|between us|between them|over us)/gi,
    /\bthe weight of (?!(?:an?|the|my|her|his|our|their|one|two|both) (?!silence|years|past|world|words|moment|truth|knowledge|memor|question|secret)\w)/gi,
    /\bcould(?:n’t| not) help (?:but|\w+ing)\b/gi,
    /\b(?:let out|released|exhaled|drew in) (?:a |my |her |his |the )?(?:long |slow |shaky |deep )?breath\b|\bbreath (?:that )?(?:I|he|she|we) (?:didn’t|hadn’t|had not) know/gi,
    /\bsomehow\b/gi,
    /\blittle did\b/gi,
    /\bnot (?:(?!but\b)[\w’]+ ){0,6}(?!but\b)[\w’]+, but (?!(?:I|you|we|they|he|she|it|there|then)\b)/gi,
    /\b(it|that|this|he|she) (?:wasn’t|isn’t|was not|is not) (?:(?![.;?!]).){1,50}[,.;:]? (?:it|that|this|he|she)(?: was|’s| is)\b/gi,
    /\ba mix(?:ture)? of\b/gi,
    /\bin that (?:very )?(?:moment|instant)\b/gi,
    /(?<=^|[.!?]”? |“)And yet\b/g,
    /\ba sense of\b/gi,
    /\b(?:time (?:seemed to )?(?:stood|stand|stopped|slowed)|the world (?:fell|faded|melted|narrowed|stopped))/gi,
    /\b(?:silence|quiet) (?:stretched|fell|settled|hung|descended|filled|that followed)|\b(?:deafening|heavy|companionable|comfortable) silence\b/gi,
    /\bheart (?:pounded|raced|skipped|hammered|clenched)|\blump in (?:my|her|his) throat|\bknot in (?:my|her|his) (?:stomach|chest)|\bchest tighten\w*/gi,
    /\b(?:unspoken|palpable|testament to|tapestry|kaleidoscope|symphony|whispers? of|flicker of|ghost of a|hint of an?|glimmer of|echoe?s? of|etched (?:in|into|on))\b/gi,
    /\b(?:didn’t|did not) (?:quite )?(?:reach|meet) (?:his|her|my|their) eyes\b|\bbarely (?:above )?a whisper\b|\beyes (?:widened|glistened|sparkled|glittered|shone|softened)\b/gi,
    /\b(?:washed|flooded) over (?:me|her|him|us)\b|\bsent (?:a )?shivers?\b|\bswallowed hard\b|\btears (?:welled|pricked|streamed|stung)/gi,
    /\bfor what (?:felt|seemed) like\b|\bwhat (?:felt|seemed) like (?:hours|an eternity|forever)\b|\ba lifetime ago\b|\bnothing would ever be\b|\bwould never be the same\b/gi,
    /\bI found myself\b|\bneedless to say\b|\btruth be told\b|\bat the end of the day\b|\bmore than words\b|\bif only I had known\b/gi,
    /\b(?:maybe|perhaps) that (?:was|is|’s) (?:the point|enough|all)\b|\band that was enough\b|\bthat was the thing about\b|\bhere’s the thing\b/gi,
  ],
  american: [
    /\b(?:gotten|colors?|colored|colorful|favors?|favored|favorites?|honors?|honored|neighbors?|neighborhood|harbors?|labor|rumors?|behaviors?|flavors?|humor|odors?|parlor|vapor|centers?|centered|theaters?|liters?|fibers?|somber|gray|grayish|plow\w*|mustache|pajamas|jewelry|aluminum|curb|cozy|checkbook|skeptic\w*|catalog|dialog|program|programs|traveled|traveler|traveling|canceled|canceling|labeled|signaled|modeled|quarreled|marvelous|woolen|fulfill|enroll|skillful|willful|defense|offense|pretense|maneuver\w*|mold|moldy|smolder\w*|molt|ax|draftsman)\b/gi,
    // -ise is hers; what ends in -ize without being a verb of that kind may stay.
    /\b(?!(?:size|sizes|sized|sizing|prize|prizes|prized|prizing|seize|seizes|seized|seizing|capsize|capsized|outsize|outsized|bite-size)\b)\w+(?:iz(?:e|es|ed|ing|ation|ations)|yz(?:e|es|ed|ing))\b/gi,
    /\b(?:sidewalks?|apartments?|elevators?|diapers?|faucets?|trash|garbage|cookies?|cand(?:y|ies)(?![ -](?:floss|strip))|mom|moms|movies?|vacations?|closets?|trucks?|gas station|gasoline|freeways?|parking lots?|flashlights?|cell ?phones?|math|soccer|sophomore|toward|afterward|anyways?|backyards?|drugstores?|mail(?:box|man|boxes)|zip code|restrooms?|cafeterias?|first grade|grade school|railroads?|airplanes?|gonna|gotta|wanna|guys|dude|awesome|I guess|(?<!straight )off of|different than|(?:right )?out back|a couple (?:weeks|days|months|years|hours)|windshields?|license plates?|highways?(?! (?:code|department))|turn signals?|thumbtacks?|band-aids?|popsicles?|sweatpants|eyeglasses|pacifiers?|strollers?|realtors?|attorneys?|dumpsters?|bleachers|sneakers|jello|jelly roll|potato chips|eggplant|zucchini|arugula|cilantro)\b/gi,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

export type HabitName = keyof typeof habits;
