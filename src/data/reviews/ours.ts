/** Reviews written for this project, with labels: as many as a batch has, so the lesson has one without the set. */

export interface OwnReview {
  /** What it is an example of. */
  kind: 'plain' | 'negation' | 'irony' | 'mixed' | 'short' | 'long' | 'language' | 'odd'
  positive: boolean
  text: string
}

const plus = (kind: OwnReview['kind'], text: string): OwnReview => ({ kind, positive: true, text })
const minus = (kind: OwnReview['kind'], text: string): OwnReview => ({ kind, positive: false, text })

/** The first has thirty words: "Thirty words in. One number out." */
export const OUR_REVIEWS: readonly OwnReview[] = [
  plus('plain', 'I went in expecting very little and came out smiling: the story is warm, the two leads are wonderful together, and the last scene is the best of the year.'),
  minus('plain', 'The plot makes no sense, the jokes are terrible, and the actors look as bored as I was. A waste of two hours and of a good title.'),
  plus('negation', 'Not bad at all. I did not look at my watch once, and nothing about it felt cheap.'),
  minus('negation', 'It is not funny, it is not exciting, and it never becomes the great film that the poster promises.'),
  plus('mixed', 'The first half hour drags and some of the effects are poor, but then the film finds its feet, and the ending is simply superb.'),
  minus('mixed', 'It begins brilliantly, with a beautiful opening and a great cast, and then it throws everything away for an ending that is lazy and dull.'),
  minus('irony', 'Oh, wonderful: another hero who cannot die, another villain who explains his plan. Brilliant. I could hardly stay awake for all the excitement.'),
  plus('short', 'A quiet little masterpiece.'),
  minus('short', 'Awful.'),
  plus('plain', 'My daughter laughed from the first minute to the last, and so did I. Lovely drawings, clever songs, and a heart in the right place.'),
  minus('plain', 'Badly lit, badly cut, and worst of all badly written. The dialogue sounds as if nobody had ever heard two people talk.'),
  plus('plain', 'An excellent thriller that trusts its audience. The tension rises from scene to scene, and the performance of the old detective is perfect.'),
  minus('plain', 'I wanted to like this because I love the book, but the film leaves out everything that made it touching and keeps only the boring parts.'),
  plus('long', 'When I was a boy my grandfather took me to the cinema on the corner every Saturday, and we sat in the third row with a bag of nuts between us, and I have been looking for that feeling in every film since. Most of them do not have it. They are too loud, or too long, or they know too well what they want me to feel. This one opens on a small harbour in the rain. A man mends a net, a child asks him a question, and he does not answer, and for almost a minute nothing else happens. I was afraid that it would be one of those slow films that mistake silence for depth. But then the child laughs, and the man looks up, and from there on I was lost to it. The story is simple and told with great care, the photography is beautiful without showing off, and the two of them give the most honest performances I have seen in years. I left the cinema and called my grandfather.'),
  minus('long', 'Let me begin with what I enjoyed, because there is something. The costumes are lovely, the music in the first act is excellent, and the city of the future looks wonderful for as long as the camera stands still. The director has made great films before and I bought my ticket on the first day. But none of that helps when there is no story to hold it together. People run from one room to another and shout. A machine will destroy the world, then it will not, then it will again, and every time somebody explains at length why. The hero has lost his wife, we are told, and we are shown the same ten seconds of her in a field of wheat again and again in the hope that this will do instead of a character. By the second hour I had stopped caring who was chasing whom. The ending is the worst of it, a cheap trick that makes everything before it pointless. A huge disappointment, and a very expensive one.'),
  plus('language', 'Ein wunderbarer Film, klug erzählt und großartig gespielt. Ich habe gelacht und geweint.'),
  minus('language', 'Un film terriblement ennuyeux, sans histoire et sans humour. Je me suis endormi avant la fin.'),
  plus('negation', 'I cannot think of a single scene that I would leave out, and I could not find anybody who did not enjoy it.'),
  minus('negation', 'I would not recommend this to anyone. It has no charm, no pace, and no reason to exist.'),
  minus('irony', 'If you have always dreamed of watching paint dry in slow motion with a choir, this is the film for you. Ten out of ten for the man who closed the curtain.'),
  plus('irony', 'I hate this film. I hate it because I had to cry on the bus home, and because now I have to see it again tomorrow and take everybody I know.'),
  plus('mixed', 'Yes, it is silly, and yes, the plot has holes as big as a barn. I had a great time anyway, and so did the whole theater.'),
  minus('mixed', 'The actors do what they can and the music is great, but the script is so weak that none of it matters.'),
  plus('odd', '10/10 🎬🎬🎬 loved it!!! Best. Soundtrack. Ever.'),
  minus('odd', '<b>Avoid!</b> The “special” effects cost about $3, and the script cost less... 2/10'),
  plus('plain', 'A fascinating documentary about bees. Who would have thought that an hour in a garden could be so moving and so beautifully filmed?'),
  minus('plain', 'The sequel nobody asked for: the same jokes, told slower by people who clearly only came for the money. Pathetic.'),
  plus('short', 'Funny, moving and far too short. Highly recommended!'),
  minus('short', 'Boring from start to finish. Save your money.'),
  plus('mixed', 'I did not understand all of it, and I am not sure that I was meant to, but I have thought about it every day since. A strange and wonderful film.'),
  minus('mixed', 'It is well made, I suppose, and the critics will call it important. I found it cold, slow and dreadfully pleased with itself.'),
  plus('plain', 'One of the best comedies of the decade, with a brilliant cast, a sharp script and a dog that deserves a prize of its own.'),
]
