/** Cues by which something is said or thought in so many words, not known, done, decided or felt. */
export const sayingCue: RegExp =
  /\b(?:according to|add(?:s|ed)|allege[ds]?|argue[ds]?|argu(?:es|ing)|assume[ds]?|believe[ds]?|claim(?:s|ed)?|complain(?:s|ed)?|contend(?:s|ed)?|explain(?:s|ed)?|fear(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|predict(?:s|ed)?|said|say(?:s|ing)?|speculate[ds]?|suggest(?:s|ed)?|suspect(?:s|ed)?|think(?:s)?|thought|told|tells|warn(?:s|ed)?|worr(?:y|ies|ied)|wrote)\b/i
